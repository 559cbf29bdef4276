import { useCombobox } from "downshift";
import { useId, useRef, useState, type FocusEvent } from "react";
import type { User } from "../../client/User.js";
import { useMessages } from "../useMessages.js";
import { useSecondsUntil } from "../useSecondsUntil.js";
import { useUserSearch } from "../useUserSearch.js";
import { hostFirst, keepFromDownshift } from "./eventHandlers.js";
import { mergeRefs } from "./mergeRefs.js";
import { pickerReducer } from "./pickerReducer.js";
import { searchMessage } from "./searchMessage.js";
import { useActiveUser } from "./useActiveUser.js";
import { useAnnouncer } from "./useAnnouncer.js";
import { useChosenUser } from "./useChosenUser.js";
import { useInputKeys } from "./useInputKeys.js";
import { useInteractOutside } from "./useInteractOutside.js";
import { useOptions } from "./useOptions.js";
import { useSearchAnnouncements } from "./useSearchAnnouncements.js";
import type { UserPickerState } from "./UserPickerState.js";
import type { UserPickerOptions } from "./UserPickerOptions.js";

/**
 * A picker of one person without its looks: state and prop getters for an editable combobox with list autocomplete and
 * manual selection (WAI-ARIA APG). Nobody is chosen but by Enter on, or a click on, an option.
 */
export function useUserPicker(props: UserPickerOptions = {}): UserPickerState {
  const { id, disabled = false, readOnly = false, debounceMs, minSearchLength, narrowing } = props;
  const messages = useMessages();
  const ownId = useId();
  const ids = {
    input: id ?? `${ownId}input`,
    label: `${ownId}label`,
    chosen: `${ownId}chosen`,
    option: (index: number) => `${ownId}option-${index}`,
  };
  const rootRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);

  const [text, setText] = useState("");
  const search = useUserSearch(text, { debounceMs, minSearchLength, narrowing });
  const options = useOptions(search, text);
  const { activeIndex, activate } = useActiveUser(options);
  const { announcement, announce } = useAnnouncer();
  const { chosen, chosenUser, chosenName, choose, clear } = useChosenUser(props, announce);

  const combobox = useCombobox<User>({
    items: options as User[],
    itemToKey: (user) => user?.id,
    itemToString: () => "",
    inputId: ids.input,
    labelId: ids.label,
    menuId: `${ownId}listbox`,
    getItemId: ids.option,
    inputValue: text,
    selectedItem: null,
    highlightedIndex: activeIndex,
    stateReducer: (state, change) => ({
      ...state,
      ...pickerReducer(state, change, search.status === "success"),
    }),
    onHighlightedIndexChange: ({ highlightedIndex }) => activate(options[highlightedIndex]),
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) activate(undefined);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) chooseAndClearText(selectedItem);
    },
  });
  const { isOpen, closeMenu } = combobox;
  const isExpanded = isOpen && options.length > 0;
  // Called at each render, as downshift demands; the listbox itself is there only while there are options.
  const menuProps = combobox.getMenuProps(
    { "aria-label": messages.results },
    { suppressRefError: true },
  );

  const secondsLeft = useSecondsUntil(search.retryAt);
  useSearchAnnouncements({ search, text, messages, announce, isOpen });
  useInteractOutside(rootRef, isOpen, closeMenu);

  const keys = useInputKeys({
    readOnly,
    deactivate: () => activate(undefined),
    escape() {
      if (!isOpen && text === "") return false;
      if (isOpen) closeMenu();
      else setText("");
      return true;
    },
  });

  function chooseAndClearText(user: User): void {
    setText("");
    choose(user);
  }

  /** For buttons that go away with what they do: the focus must not go with them. */
  function andFocusInput(act: () => void): () => void {
    return () => {
      act();
      inputRef.current?.focus();
    };
  }

  function onRootBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
    // A window that loses the focus gets it back where it was.
    const isWindowBlur = !currentTarget.ownerDocument.hasFocus();
    if (!currentTarget.contains(relatedTarget) && !isWindowBlur) closeMenu();
  }

  return {
    chosen,
    chosenUser,
    text,
    users: options,
    activeUser: options[activeIndex] ?? null,
    isOpen,
    isExpanded,
    search,
    message: searchMessage(search, { text, minSearchLength, messages, secondsLeft }),
    announcement,
    choose: chooseAndClearText,
    clear,
    retry: search.retry,
    getRootProps: (root) => ({
      ...root,
      ref: rootRef,
      onBlur: hostFirst(root?.onBlur, onRootBlur),
    }),
    getFieldProps: (field) => ({
      ...field,
      onMouseDown: hostFirst(field?.onMouseDown, (event) => {
        // What has a use of its own keeps it; the rest of the field is as good as the input.
        if (isControl(event.target)) return;
        event.preventDefault();
        inputRef.current?.focus();
      }),
    }),
    getLabelProps: (label) => ({ ...label, id: ids.label, htmlFor: ids.input }),
    getInputProps: ({ ref, ...input } = {}) =>
      combobox.getInputProps({
        disabled,
        readOnly,
        spellCheck: false,
        ...input,
        ref: mergeRefs(inputRef, ref),
        "aria-labelledby": input["aria-label"]
          ? undefined
          : (input["aria-labelledby"] ?? ids.label),
        "aria-expanded": isExpanded,
        "aria-controls": isExpanded ? menuProps.id : undefined,
        "aria-activedescendant":
          isExpanded && activeIndex >= 0 ? ids.option(activeIndex) : undefined,
        "aria-describedby":
          [chosen && ids.chosen, input["aria-describedby"]].filter(Boolean).join(" ") || undefined,
        onChange: hostFirst(input.onChange, (event) => setText(event.currentTarget.value)),
        onClick: hostFirst(input.onClick, (event) => {
          if (readOnly) keepFromDownshift(event);
        }),
        onKeyDown: hostFirst(input.onKeyDown, keys.onKeyDown),
        onKeyUp: hostFirst(input.onKeyUp, keys.onKeyUp),
      }),
    getPopupProps: (popup) => ({
      ...popup,
      // The focus stays in the input, whatever part of the popup is pressed.
      onMouseDown: hostFirst(popup?.onMouseDown, (event) => event.preventDefault()),
    }),
    getListboxProps: (listbox) => ({ ...menuProps, ...listbox }),
    getOptionProps: ({ user, ...option }) => ({
      ...combobox.getItemProps({
        ...option,
        item: user,
        index: options.indexOf(user),
        onMouseMove: hostFirst(option.onMouseMove, (event) => {
          // Chromium makes such an event up when the list appears under a pointer that rests.
          const { isTrusted, movementX, movementY } = event.nativeEvent;
          if (isTrusted && movementX === 0 && movementY === 0) keepFromDownshift(event);
        }),
      }),
      "aria-selected": user.id === chosen?.id,
    }),
    getChosenProps: (element) => ({ ...element, id: ids.chosen }),
    getClearButtonProps: (button) => ({
      type: "button",
      disabled,
      "aria-label": messages.clear(chosenName),
      ...button,
      onClick: hostFirst(button?.onClick, andFocusInput(clear)),
    }),
    getRetryButtonProps: (button) => ({
      type: "button",
      ...button,
      onClick: hostFirst(button?.onClick, andFocusInput(search.retry)),
    }),
    getStatusProps: (status) => ({
      role: "status",
      "aria-live": "polite",
      "aria-atomic": true,
      ...status,
    }),
  };
}

function isControl(target: EventTarget): boolean {
  return "closest" in target && (target as Element).closest("input, button") !== null;
}
