/** What a picker says, beside the list or instead of it. */
export interface PickerMessage {
  text: string;
  tone: "neutral" | "warning" | "negative";
  /** Label of the button that goes with it, `null` without one. Its props are those of `getActionButtonProps`. */
  action: string | null;
}

export function neutral(text: string, action: string | null = null): PickerMessage {
  return { text, tone: "neutral", action };
}

export function warning(text: string, action: string | null = null): PickerMessage {
  return { text, tone: "warning", action };
}
