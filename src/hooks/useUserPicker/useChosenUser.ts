import type { User, UserRef } from "../../client/User.js";
import type { Messages } from "../../messages/Messages.js";
import { useControllableValue } from "../useControllableValue.js";
import { useMessages } from "../useMessages.js";
import { userPlaceholder } from "../userPlaceholder.js";
import { useUserRef, type UserRefResult } from "../useUserRef.js";
import { spokenName } from "./spokenName.js";
import type { UserPickerOptions } from "./UserPickerOptions.js";

/** The choice, what is known of it, and how it changes. */
export interface ChosenUserState {
  chosen: UserRef | null;
  chosenUser: UserRefResult;
  /** The chosen person in one line; empty when there is none. */
  chosenName: string;
  choose: (user: User) => void;
  clear: () => void;
}

/** Keeps the choice, or leaves it to the host, and says each change. */
export function useChosenUser(
  { value, defaultValue = null, onChange, disabled, readOnly }: UserPickerOptions,
  announce: (text: string) => void,
): ChosenUserState {
  const messages = useMessages();
  const [chosen, setOwn] = useControllableValue<UserRef | null>({ value, defaultValue });
  const chosenUser = useUserRef(chosen);
  const chosenName = chosen === null ? "" : nameOf(chosenUser, messages);

  return {
    chosen,
    chosenUser,
    chosenName,
    choose(user) {
      setOwn(user);
      onChange?.(user, { reason: "select" });
      announce(messages.chosen(spokenName(user, messages)));
    },
    clear() {
      if (chosen === null || disabled || readOnly) return;
      setOwn(null);
      onChange?.(null, { reason: "clear" });
      announce(messages.removed(chosenName));
    },
  };
}

function nameOf({ user, status }: UserRefResult, messages: Messages): string {
  return user === undefined ? userPlaceholder(status, messages) : spokenName(user, messages);
}
