import { useEffect, useRef } from "react";
import { countCharacters, normalizeSearchText } from "../../client/searchText.js";
import { useLatest } from "../useLatest.js";
import type { UserSearchResult } from "../useUserSearch.js";
import type { PickerEvents } from "./PickerEvents.js";
import type { PickerOption } from "./options/PickerOption.js";

/** What is measured. */
export interface MeasuredPicker {
  search: UserSearchResult;
  text: string;
  isOpen: boolean;
}

/** Tells the host of searches and choices, in counts and times. */
export function usePickerEvents(
  { onSearch, onSelect }: PickerEvents,
  { search, text, isOpen }: MeasuredPicker,
): {
  onPicked: (option: PickerOption, position: number, count: number) => void;
} {
  const openedAt = useRef(0);
  const typedAt = useRef(0);
  // Spaces around a text make no other search of it.
  const asked = normalizeSearchText(text);
  const latest = useLatest({ asked, onSearch });
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);
  useEffect(() => {
    typedAt.current = performance.now();
  }, [asked]);

  const { status, users, error } = search;
  useEffect(() => {
    if (status === "idle" || status === "too-short" || status === "loading") return;
    latest.current.onSearch?.({
      status,
      errorKind: error?.kind,
      count: status === "success" ? users.length : 0,
      textLength: countCharacters(latest.current.asked),
      durationMs: performance.now() - typedAt.current,
    });
  }, [latest, asked, status, users, error]);

  return {
    onPicked({ value, source }, position, count) {
      onSelect?.({
        kind: value === null ? "unassigned" : (value.kind ?? "user"),
        id: value === null || value.kind === "email" ? undefined : value.id,
        source,
        position,
        count,
        durationMs: performance.now() - openedAt.current,
      });
    },
  };
}
