import { cleanText } from "./cleanText.js";
import { foldCase } from "./foldCase.js";

/** An e-mail in the form that is compared: nothing unseen in it, case and composition (NFC) aside. */
export function foldEmail(email: string): string {
  return foldCase(cleanText(email, Infinity));
}
