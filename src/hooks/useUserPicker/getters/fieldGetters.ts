import type { FocusEvent } from "react";
import { hostFirst } from "./eventHandlers.js";
import { mergeRefs } from "../../mergeRefs.js";
import { prepareForAnswer } from "../page/prepareForAnswer.js";
import type { PickerEngine } from "../usePickerEngine.js";
import { onInputKeyDown } from "./onInputKeyDown.js";
import type { EscapeHandlers } from "./useEscape.js";
import type { PickerPropGetters } from "../UserPickerState.js";

type FieldGetters = Pick<
  PickerPropGetters,
  | "getRootProps"
  | "getFieldProps"
  | "getLabelProps"
  | "getInputProps"
  | "getChosenProps"
  | "getStatusProps"
>;

/** Props of the field: root, label, box, input, and what describes and says. */
export function fieldGetters(engine: PickerEngine, escape: EscapeHandlers): FieldGetters {
  const { options, messages, ids, inputRef, rootRef, combobox, choice, list } = engine;
  const { disabled = false, readOnly = false, required = false } = options;
  const { isExpanded, activeIndex } = engine;

  function onRootBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
    engine.keptFocus.onBlur();
    // A window that loses the focus gets it back where it was.
    const isWindowBlur = !currentTarget.ownerDocument.hasFocus();
    if (currentTarget.contains(relatedTarget) || isWindowBlur) return;
    engine.setOpen(false);
    options.onBlur?.();
  }

  return {
    getRootProps: (root) => ({
      ...root,
      ref: rootRef,
      onKeyDown: hostFirst(root?.onKeyDown, escape.onKeyDown),
      onKeyUp: hostFirst(root?.onKeyUp, escape.onKeyUp),
      onFocus: hostFirst(root?.onFocus, (event) => {
        engine.keptFocus.onFocus(event);
        if (!readOnly) prepareForAnswer(messages);
      }),
      onBlur: hostFirst(root?.onBlur, onRootBlur),
    }),
    getFieldProps: (field) => ({
      ...field,
      onMouseDown: hostFirst(field?.onMouseDown, (event) => {
        // What has a use of its own keeps it; the rest of the field is as good as the input.
        // While it can only be read, its text can be marked.
        if (readOnly || isControl(event.target, event.currentTarget)) return;
        event.preventDefault();
        inputRef.current?.focus();
      }),
    }),
    getLabelProps: (label) => ({ ...label, id: ids.label, htmlFor: ids.input }),
    getInputProps: ({ ref, onChange, onInput, onClick, onKeyDown, ...input } = {}) => ({
      ...combobox.getInputProps({
        disabled,
        readOnly,
        spellCheck: false,
        ...input,
        ref: mergeRefs(inputRef, ref),
        // Its own label names it by `htmlFor`, as a host's does; there may be none whose id could be told.
        "aria-labelledby": input["aria-labelledby"],
        "aria-expanded": isExpanded,
        "aria-controls": isExpanded ? ids.listbox : undefined,
        "aria-activedescendant":
          isExpanded && activeIndex >= 0 ? ids.option(activeIndex) : undefined,
        "aria-describedby":
          [choice.chosen.length > 0 && ids.chosen, input["aria-describedby"]]
            .filter(Boolean)
            .join(" ") || undefined,
        "aria-required": required || undefined,
        onPaste: hostFirst(input.onPaste, list.onPaste),
      }),
      // In place of downshift's, which would tell of what happens in an effect.
      onInput,
      onChange: hostFirst(onChange, (event) => {
        engine.setText(event.currentTarget.value);
        engine.activate(undefined);
        engine.setOpen(true);
      }),
      // A click in the text puts the caret there; it never closes.
      onClick: hostFirst(onClick, () => {
        if (!readOnly) engine.setOpen(true);
      }),
      onKeyDown: hostFirst(onKeyDown, (event) => onInputKeyDown(event, engine)),
    }),
    getChosenProps: (element) => ({ ...element, id: ids.chosen }),
    getStatusProps: (status) => ({
      role: "status",
      "aria-live": "polite",
      "aria-atomic": true,
      ...status,
    }),
  };
}

/** Whether something in the field that takes the focus itself was pressed. */
function isControl(target: EventTarget, field: Element): boolean {
  if (!("closest" in target)) return false;
  const control = (target as Element).closest("input, button, a[href], [tabindex]");
  return control !== null && control !== field && field.contains(control);
}
