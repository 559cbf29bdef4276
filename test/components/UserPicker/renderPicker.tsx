import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement, ReactNode } from "react";
import { createUsersClient } from "../../../src/client/createUsersClient.js";
import type { User } from "../../../src/client/User.js";
import { openRemoteApi, type RemoteApiOptions } from "../../support/remoteApi.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";

/** People whose surname is one, so that a search finds each of them, in the order of their numbers. */
export function smiths(count: number): User[] {
  return Array.from({ length: count }, (_, n) => {
    const number = String(n + 1).padStart(4, "0");
    return {
      id: `s${number}`,
      givenName: `Pat${number}`,
      surname: "Smith",
      email: `pat${number}@example.com`,
      organizationName: "Example Ltd",
    };
  });
}

/** Renders pickers over a stand-in, in whatever they stand in. */
export async function renderPicker(ui: ReactNode, options: RemoteApiOptions = {}) {
  const api = await openRemoteApi({ people: smiths(5), ...options });
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
  const view = renderWithUsers(ui, { client });
  const [input] = screen.getAllByRole<HTMLInputElement>("combobox", { hidden: true });
  if (input === undefined) throw new Error("There is no picker.");
  return { ...view, api, client, input, user: userEvent.setup() };
}

/** A form that says nothing to a server, with its buttons. */
export function TestForm({
  children,
  ...props
}: React.ComponentPropsWithoutRef<"form">): ReactElement {
  return (
    <form
      aria-label="Form"
      {...props}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit?.(event);
      }}
    >
      {children}
      <button type="submit">Save</button>
      <button type="reset">Reset</button>
    </form>
  );
}

/** What a form would submit under a name. */
export function submitted(name: string): FormDataEntryValue[] {
  return new FormData(screen.getByRole<HTMLFormElement>("form", { name: "Form" })).getAll(name);
}

/** The option that `aria-activedescendant` names. */
export function activeOption(input: HTMLElement): HTMLElement | null {
  const id = input.getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
}
