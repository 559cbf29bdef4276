/**
 * A text with case and composition (NFC) aside, and nothing else: what must be equal before somebody is taken for the one
 * who was meant. `foldForSearch` is for finding; it makes namesakes of "José" and "Jose".
 */
export function foldCase(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
