import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { createUsersApiStandIn } from "../../../src/testing/index.js";
import { pseudoLanguage as messages } from "../../../stories/support/pseudoLanguage.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { standInClient } from "../../support/standInClient.js";
import { choiceStates } from "./choiceStates.js";
import { notFromMessages } from "./notFromMessages.js";
import { otherStates } from "./otherStates.js";
import { data, directory, me } from "./pseudoPeople.js";
import { searchStates } from "./searchStates.js";
import { shownTexts } from "./shownTexts.js";

test.each([...searchStates, ...choiceStates, ...otherStates])(
  "$name: each text is from the messages",
  async ({ ui, fail, act, shows }) => {
    const api = createUsersApiStandIn({ ...directory, me });
    if (fail) api.fail(fail);
    renderWithUsers(ui, { client: standInClient(api), messages });
    await act?.(userEvent.setup());
    await waitFor(() => {
      const shown = shownTexts().map((text) => text.trim());
      for (const text of shows) expect(shown).toContainEqual(expect.stringContaining(text));
    });
    expect(notFromMessages(data)).toEqual([]);
  },
);

test.each([
  ["a text", <p key="1">Nobody</p>],
  ["a name", <i key="2" aria-label="Remove" />],
  ["a number", <p key="3">+3</p>],
  ["a comma", <p key="4">{messages.searching}, Pat Doe</p>],
  ["brackets", <p key="5">({messages.searching})</p>],
  ["a text in a text", <p key="6">{messages.chosen("nobody")}</p>],
])("%s of another source: seen", (_, ui) => {
  renderWithUsers(ui, { client: standInClient(createUsersApiStandIn()) });
  expect(notFromMessages(data)).not.toEqual([]);
});
