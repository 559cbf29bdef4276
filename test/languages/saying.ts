import { english } from "../../src/messages/english.js";
import type { Messages } from "../../src/messages/Messages.js";
import { samples } from "./samples.js";

/** A text of a language, and what it was made of. */
export interface Saying {
  key: keyof Messages;
  /** None of a message that is a plain text. */
  given: readonly unknown[];
  text: string;
}

/** Keys of all messages, in the order of the English ones. */
export const keys = Object.keys(english) as (keyof Messages)[];

/** All that a language says: each message, and each function with all its samples. */
export function sayings(messages: Messages): Saying[] {
  return keys.flatMap((key): Saying[] => {
    const message: unknown = messages[key];
    if (typeof message !== "function") return [{ key, given: [], text: String(message) }];
    const calls = samples[key as keyof typeof samples] as readonly (readonly unknown[])[];
    return calls.map((given) => ({ key, given, text: String(message(...given)) }));
  });
}
