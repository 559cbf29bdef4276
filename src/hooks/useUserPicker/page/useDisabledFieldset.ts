import { useEffect, type RefObject } from "react";

/**
 * Tells of the focus that a fieldset around the input takes away when it is disabled, so that the list closes as it does
 * whenever the focus leaves: some browsers say nothing then, and React hears nothing of what happens while it renders.
 */
export function useDisabledFieldset(inputRef: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const input = inputRef.current;
    if (input === null) return undefined;
    let hasFocus = input.matches(":focus");
    const onFocusChange = ({ type }: FocusEvent) => {
      const isTaken = hasFocus && input.matches(":disabled");
      hasFocus = type === "focusin" || isTaken;
    };
    const observer = new MutationObserver(() => {
      if (!hasFocus || !input.matches(":disabled")) return;
      hasFocus = false;
      input.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
    });
    for (const fieldset of fieldsetsAround(input)) {
      observer.observe(fieldset, { attributeFilter: ["disabled"] });
    }
    input.addEventListener("focusin", onFocusChange);
    input.addEventListener("focusout", onFocusChange);
    return () => {
      observer.disconnect();
      input.removeEventListener("focusin", onFocusChange);
      input.removeEventListener("focusout", onFocusChange);
    };
  }, [inputRef]);
}

function fieldsetsAround(element: Element): Element[] {
  const fieldset = element.parentElement?.closest("fieldset") ?? null;
  return fieldset === null ? [] : [fieldset, ...fieldsetsAround(fieldset)];
}
