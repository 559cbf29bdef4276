import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { focusedIn } from "../popover/focusedIn.js";

/** In ms: a pointer on its way to somewhere else opens nothing. */
const OPEN_DELAY_MS = 300;
/** In ms: the way of a pointer from the trigger into the card, for a hand that shakes too. */
const CLOSE_DELAY_MS = 300;

/**
 * - `peek`: for as long as pointer or keyboard focus are there.
 * - `pinned`: until it is dismissed.
 */
type CardMode = "closed" | "peek" | "pinned";

/** Whether a card is open, and the handlers that say so. */
export interface CardState {
  isOpen: boolean;
  close: () => void;
  /** Of the element that holds trigger and card. */
  rootHandlers: HTMLAttributes<HTMLElement>;
  onTriggerClick: (event: MouseEvent) => void;
  /** Whoever marks a text or presses a button in the card is not just passing. */
  onCardPointerDown: () => void;
}

/** Opens a card on hover, keyboard focus and click, as WCAG 2.2 asks in 1.4.13. */
export function useCardMode(): CardState {
  const [mode, setMode] = useState<CardMode>("closed");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isWindowLeft = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: (mode: CardMode) => CardMode, delayMs?: number) => {
    clearTimeout(timer.current);
    if (delayMs === undefined) setMode(next);
    else timer.current = setTimeout(() => setMode(next), delayMs);
  };
  const peek = (now: CardMode) => (now === "closed" ? "peek" : now);

  // A finger hovers over what it is about to tap.
  const unlessTouch = (act: (root: HTMLElement) => void) => (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== "touch") act(event.currentTarget);
  };

  const onFocus = ({ target }: FocusEvent) => {
    if (!isWindowLeft.current && target.matches(":focus-visible")) change(peek);
    isWindowLeft.current = false;
  };

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.contains(relatedTarget)) return;
    // Where the focus stays in the document it comes back with the window, and nobody has left the card.
    isWindowLeft.current = focusedIn(currentTarget) !== null;
    if (isWindowLeft.current) return;
    const isHovered = currentTarget.matches(":hover");
    change((now) => (now === "peek" && isHovered ? now : "closed"));
  };

  return {
    isOpen: mode !== "closed",
    close: () => change(() => "closed"),
    rootHandlers: {
      onPointerEnter: unlessTouch(() => change(peek, OPEN_DELAY_MS)),
      onPointerLeave: unlessTouch((root) =>
        change(
          (now) => (now === "peek" && !hasKeyboardFocus(root) ? "closed" : now),
          CLOSE_DELAY_MS,
        ),
      ),
      onFocus,
      onBlur,
    },
    onTriggerClick: ({ detail }) => {
      // The pointer that opened it by hovering keeps it with a click; a key does what `aria-expanded` promises.
      const isKey = detail === 0;
      change((now) => (now === "closed" || (now === "peek" && !isKey) ? "pinned" : "closed"));
    },
    onCardPointerDown: () => change(() => "pinned"),
  };
}

function hasKeyboardFocus(root: HTMLElement): boolean {
  return focusedIn(root)?.matches(":focus-visible") ?? false;
}
