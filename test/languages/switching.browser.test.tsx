import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { expect, test } from "vitest";
import { UserPicker, UsersProvider, type Messages, type UsersClient } from "../../src/index.js";
import { messages as german } from "../../src/languages/de.js";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { standInClient } from "../support/standInClient.js";

const pat = { id: "p1", givenName: "Pat", surname: "Doe", email: "pat@doe.test" };

test("another language that comes late changes the texts, and neither the choice nor what is typed", async () => {
  const api = createUsersApiStandIn({ people: [pat] });
  const client = standInClient(api);
  const user = userEvent.setup();
  renderWithUsers(<Host client={client} />, { client });
  await user.type(screen.getByRole("combobox"), "do");
  expect(screen.getByText("Type 1 more character.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Deutsch" }));
  await user.click(screen.getByRole("combobox"));
  expect(screen.getByText("Geben Sie noch 1 Zeichen ein.")).toBeVisible();
  expect(screen.getByRole("combobox")).toHaveValue("do");
  expect(screen.getByRole("button", { name: "Pat Doe, pat@doe.test entfernen" })).toBeVisible();
  expect(api.requests).toEqual([]);
});

function Host({ client }: { client: UsersClient }): ReactElement {
  const [messages, setMessages] = useState<Messages>();
  return (
    <UsersProvider client={client} messages={messages}>
      <UserPicker label="Owner" multiple defaultValue={[pat]} />
      <button type="button" onClick={() => setMessages(german)}>
        Deutsch
      </button>
    </UsersProvider>
  );
}
