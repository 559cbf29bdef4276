import { screen } from "@testing-library/react";
import type userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { StandInFailure } from "../../../src/testing/index.js";
import { pseudoLanguage as messages } from "../../../stories/support/pseudoLanguage.js";

type User = ReturnType<typeof userEvent.setup>;

/** A state of a component, and how to get there. */
export interface PseudoState {
  name: string;
  ui: ReactElement;
  fail?: StandInFailure | undefined;
  act?: ((user: User) => Promise<unknown>) | undefined;
  /** Texts by which to see that the state is there. */
  shows: readonly string[];
}

/** Props of every picker. */
export const one = { label: "Label of the host", debounceMs: 0 } as const;
export const many = { ...one, multiple: true } as const;
/** How often a failure comes. */
export const forever = { times: Infinity } as const;

export const withMail = ({ givenName = "", surname = "", email = "" }) =>
  messages.nameWithDetails(`${givenName} ${surname}`, [email]);

export const open = (user: User) => user.click(screen.getByRole("combobox"));
export const type = (text: string) => async (user: User) =>
  user.type(screen.getByRole("combobox"), text);
export const search = type("doe");
export const press = async (user: User, name: string) =>
  user.click(await screen.findByRole("button", { name }));
export const pick = async (user: User, name: RegExp) =>
  user.click(await screen.findByRole("option", { name }));
export async function paste(user: User, text: string): Promise<void> {
  await open(user);
  await user.paste(text);
}
