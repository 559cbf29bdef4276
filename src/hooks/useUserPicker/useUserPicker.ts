import { useCombobox } from "downshift";
import {
  useId,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { User, UserRef } from "../../client/User.js";
import { useControllableValue } from "../useControllableValue.js";
import { useNow } from "../useNow.js";
import { useUserRef } from "../useUserRef.js";
import { useUsersContext } from "../UsersContext.js";
import { useUserSearch } from "../useUserSearch.js";
import { hostFirst, keepFromDownshift } from "./eventHandlers.js";
import { pickerReducer } from "./pickerReducer.js";
import { searchMessage } from "./searchMessage.js";
import { spokenName } from "./spokenName.js";
import { useAnnouncer } from "./useAnnouncer.js";
import { useEscape } from "./useEscape.js";
import { useInteractOutside } from "./useInteractOutside.js";
import { useRankedUsers } from "./useRankedUsers.js";
import { useSearchAnnouncements } from "./useSearchAnnouncements.js";
import type { UserPickerState } from "./UserPickerState.js";
import type { UserPickerChangeReason, UserPickerOptions } from "./UserPickerOptions.js";

/** Keys that belong to the text; they drop the active option. */
const TEXT_KEYS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);
const NO_OPTIONS: readonly User[] = [];

/**
 * A picker of one person without its looks: state and prop getters for an editable combobox with list autocomplete and
 * manual selection (WAI-ARIA APG). Nobody is chosen but by Enter on, or a click on, an option.
 */
export function useUserPicker({
  value,
  defaultValue = null,
  onChange,
  id,
  disabled = false,
  readOnly = false,
  debounceMs,
  minSearchLength,
}: UserPickerOptions = {}): UserPickerState {
  const { messages } = useUsersContext();
  const ownId = useId();
  const inputId = id ?? `${ownId}input`;
  const labelId = `${ownId}label`;
  const chosenId = `${ownId}chosen`;
  const rootRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);

  const [text, setText] = useState("");
  const [activeId, setActiveId] = useState<string | null>(null);
  const [chosen, setOwnChosen] = useControllableValue<UserRef | null>({ value, defaultValue });
  const chosenUser = useUserRef(chosen);

  const search = useUserSearch(text, { debounceMs, minSearchLength });
  const ranked = useRankedUsers(search.users, text);
  const isAnswer = search.status === "success";
  const options =
    isAnswer || search.status === "loading" || search.status === "rate-limited"
      ? ranked
      : NO_OPTIONS;
  // The highlight is a person, not a row: it follows them through a new answer, or goes with them.
  const activeIndex = options.findIndex((user) => user.id === activeId);
  if (activeId !== null && activeIndex < 0) setActiveId(null);

  const { announcement, announce } = useAnnouncer();

  function setChosen(user: User | null, reason: UserPickerChangeReason): void {
    setOwnChosen(user);
    onChange?.(user, { reason });
  }

  function choose(user: User): void {
    setText("");
    setChosen(user, "select");
    announce(messages.chosen(spokenName(user, messages)));
  }

  function clear(): void {
    if (chosen === null || disabled || readOnly) return;
    setChosen(null, "clear");
    announce(messages.removed(spokenName(chosenUser.user ?? chosen, messages)));
    inputRef.current?.focus();
  }

  function retry(): void {
    // The button goes away with the failure, and the focus must not go with it.
    inputRef.current?.focus();
    search.retry();
  }

  const combobox = useCombobox<User>({
    items: options as User[],
    itemToKey: (user) => user?.id,
    itemToString: () => "",
    inputId,
    labelId,
    menuId: `${ownId}listbox`,
    getItemId: (index) => `${ownId}option-${index}`,
    inputValue: text,
    selectedItem: null,
    highlightedIndex: activeIndex,
    stateReducer: (state, change) => ({ ...state, ...pickerReducer(state, change, isAnswer) }),
    onHighlightedIndexChange: ({ highlightedIndex }) =>
      setActiveId(options[highlightedIndex]?.id ?? null),
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setActiveId(null);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  const { isOpen, closeMenu } = combobox;
  const isExpanded = isOpen && options.length > 0;
  // Called at each render, as downshift demands; the listbox itself is there only while there are options.
  const menuProps = combobox.getMenuProps({ "aria-label": messages.results }, SUPPRESS_REF_ERROR);

  const now = useNow(search.retryAt);
  const message = searchMessage(search, { text, minSearchLength, messages, now });
  useSearchAnnouncements({ search, text, messages, announce, isOpen });
  useInteractOutside(rootRef, isOpen, closeMenu);

  const escape = useEscape(() => {
    if (isOpen) closeMenu();
    else if (text !== "") setText("");
    else return false;
    return true;
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // Keys that end a composition belong to the input method; Safari tells them by the key code alone.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    const isTextKey = TEXT_KEYS.has(event.key);
    if (isComposing || isTextKey || readOnly || event.key === "Escape") keepFromDownshift(event);
    if (isComposing || readOnly) return;
    if (isTextKey) setActiveId(null);
    if (event.key === "Escape") escape.onKeyDown(event);
  }

  function onRootBlur(event: FocusEvent<HTMLElement>): void {
    const isInside = event.currentTarget.contains(event.relatedTarget);
    // A window that loses the focus gets it back where it was.
    if (!isInside && event.currentTarget.ownerDocument.hasFocus()) closeMenu();
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
    message,
    announcement,
    choose,
    clear,
    retry,
    getRootProps: (props) => ({
      ...props,
      ref: rootRef,
      onBlur: hostFirst(props?.onBlur, onRootBlur),
    }),
    getLabelProps: (props) => ({ ...props, id: labelId, htmlFor: inputId }),
    getInputProps: ({ ref, ...props } = {}) =>
      combobox.getInputProps({
        disabled,
        readOnly,
        spellCheck: false,
        ...props,
        ref: mergeRefs(inputRef, ref),
        "aria-labelledby": props["aria-label"] ? undefined : (props["aria-labelledby"] ?? labelId),
        "aria-expanded": isExpanded,
        "aria-controls": isExpanded ? menuProps.id : undefined,
        "aria-activedescendant":
          isExpanded && activeIndex >= 0 ? `${ownId}option-${activeIndex}` : undefined,
        "aria-describedby":
          [props["aria-describedby"], chosen && chosenId].filter(Boolean).join(" ") || undefined,
        onChange: hostFirst(props.onChange, (event) => setText(event.currentTarget.value)),
        onClick: hostFirst(props.onClick, (event) => {
          if (readOnly) keepFromDownshift(event);
        }),
        onKeyDown: hostFirst(props.onKeyDown, onKeyDown),
        onKeyUp: hostFirst(props.onKeyUp, escape.onKeyUp),
      }),
    getPopupProps: (props) => ({
      ...props,
      // The focus stays in the input, whatever part of the popup is pressed.
      onMouseDown: hostFirst(props?.onMouseDown, (event) => event.preventDefault()),
    }),
    getListboxProps: (props) => ({ ...menuProps, ...props }),
    getOptionProps: ({ user, ...props }) => {
      const index = options.indexOf(user);
      return {
        ...combobox.getItemProps({
          ...props,
          item: user,
          index,
          onMouseMove: hostFirst(props.onMouseMove, (event) => {
            // Chromium makes such an event up when the list appears under a pointer that rests.
            const { isTrusted, movementX, movementY } = event.nativeEvent;
            if (isTrusted && movementX === 0 && movementY === 0) keepFromDownshift(event);
          }),
        }),
        "aria-selected": user.id === chosen?.id,
      };
    },
    getChosenProps: (props) => ({ ...props, id: chosenId }),
    getClearButtonProps: (props) => ({
      type: "button",
      disabled,
      "aria-label": messages.clear(chosen ? spokenName(chosenUser.user ?? chosen, messages) : ""),
      ...props,
      onClick: hostFirst(props?.onClick, clear),
    }),
    getRetryButtonProps: (props) => ({
      type: "button",
      ...props,
      onClick: hostFirst(props?.onClick, retry),
    }),
    getStatusProps: (props) => ({
      role: "status",
      "aria-live": "polite",
      "aria-atomic": true,
      ...props,
    }),
  };
}

const SUPPRESS_REF_ERROR = { suppressRefError: true };

type InputRef = ComponentPropsWithRef<"input">["ref"];

function mergeRefs(own: { current: HTMLInputElement | null }, host: InputRef) {
  return (element: HTMLInputElement | null) => {
    own.current = element;
    if (typeof host === "function") host(element);
    else if (host) host.current = element;
  };
}
