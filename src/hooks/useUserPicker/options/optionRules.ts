import type { Messages } from "../../../messages/Messages.js";
import { isUser, principalKey, type UserPrincipal } from "../../../people/Principal.js";
import type { PickerOption, PickerOptionState } from "./PickerOption.js";
import type { ChoiceState } from "../choice/useChoice.js";
import type { PickerRules } from "../UserPickerOptions.js";

/** What the host's rules say of each option. */
export interface OptionRules {
  /** Why a person can't be chosen; `undefined` when they can. */
  reasonAgainst: (user: UserPrincipal) => string | undefined;
  stateOf: (option: PickerOption) => Omit<PickerOptionState, "isActive">;
}

/** Applies the host's rules to the options that show, when they show. */
export function optionRules(
  isUserDisabled: PickerRules["isUserDisabled"],
  { list, keys, chosen, isFull }: Pick<ChoiceState, "list" | "keys" | "chosen" | "isFull">,
  ownId: string | undefined,
  messages: Messages,
): OptionRules {
  const locked = new Set(chosen.filter(({ isLocked }) => isLocked).map(({ key }) => key));

  function reasonAgainst(user: UserPrincipal): string | undefined {
    const verdict = isUserDisabled?.(user) ?? false;
    if (verdict === false) return undefined;
    return (verdict !== true && verdict) || messages.notChoosable;
  }

  return {
    reasonAgainst,
    stateOf({ value }) {
      if (value === null) {
        const isChosen = list.length === 0;
        return { isChosen, isDisabled: false, disabledReason: undefined, isYou: false };
      }
      const key = principalKey(value);
      const isChosen = keys.has(key);
      const reason = isUser(value) && !isChosen ? reasonAgainst(value) : undefined;
      const disabledReason = locked.has(key) ? messages.locked : reason;
      return {
        isChosen,
        isDisabled: disabledReason !== undefined || (isFull && !isChosen),
        disabledReason,
        isYou: isUser(value) && value.id === ownId,
      };
    },
  };
}
