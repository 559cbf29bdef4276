import type { RefObject } from "react";
import { useInteractOutside } from "../../hooks/useInteractOutside.js";
import { focusedIn } from "./focusedIn.js";
import { useTopmostEscape } from "./useTopmostEscape.js";

/** What `useDismiss` has to know of a popover. */
export interface DismissOptions {
  /** The element that holds the trigger and the popover. */
  rootRef: RefObject<HTMLElement | null>;
  /** Gets the focus back when Escape closes the popover that has it. */
  triggerRef: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onDismiss: () => void;
}

/** Closes a popover on Escape, and when a pointer goes down outside. */
export function useDismiss({ rootRef, triggerRef, isOpen, onDismiss }: DismissOptions): void {
  useInteractOutside(rootRef, isOpen, onDismiss);
  useTopmostEscape(rootRef, isOpen, () => {
    if (focusedIn(rootRef.current) !== null) triggerRef.current?.focus();
    onDismiss();
  });
}
