import { useEffect, type RefObject } from "react";
import { useMessages } from "../../useMessages.js";
import { useLatest } from "../../useLatest.js";
import type { ChoiceState } from "../choice/useChoice.js";
import { useDisabledFieldset } from "./useDisabledFieldset.js";
import type { PickerBehaviour } from "../UserPickerOptions.js";

/** Makes the input a good member of its form: it keeps the form from being submitted, and follows its reset. */
export function usePickerForm(
  { required = false, customValidity = "" }: PickerBehaviour,
  inputRef: RefObject<HTMLInputElement | null>,
  { list }: Pick<ChoiceState, "list">,
  onReset: () => void,
): { validationMessage: string } {
  const messages = useMessages();
  useDisabledFieldset(inputRef);
  const validationMessage =
    customValidity || (required && list.length === 0 ? messages.required : "");
  useEffect(() => {
    // The input's own `required` would ask for a text, which only ever searches.
    inputRef.current?.setCustomValidity(validationMessage);
  }, [inputRef, validationMessage]);

  const latest = useLatest(onReset);
  useEffect(() => {
    const form = inputRef.current?.form;
    const reset = (event: Event) => {
      // A handler of the host's may still call it off. Microtasks run between the handlers of a real press.
      setTimeout(() => {
        if (!event.defaultPrevented) latest.current();
      });
    };
    form?.addEventListener("reset", reset);
    return () => form?.removeEventListener("reset", reset);
  }, [inputRef, latest]);
  return { validationMessage };
}
