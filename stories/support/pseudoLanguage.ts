import { english } from "../../src/messages/english.js";
import type { Messages } from "../../src/messages/Messages.js";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀçđéƒğĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
/** Around a text that is given to a message, and stays as it is. */
const [BEGIN, END] = ["\uE000", "\uE001"];

/**
 * English that looks foreign: in brackets, with accents, and longer by four tenths, as translations are. A text without
 * brackets is not from the messages, and one whose end does not show has too little room.
 */
export const pseudoLanguage = Object.fromEntries(
  Object.entries(english).map(([key, message]: [string, unknown]) => [
    key,
    typeof message === "function"
      ? (...given: unknown[]) => disguise(String(message(...given.map(keep))))
      : disguise(String(message)),
  ]),
) as unknown as Messages;

function disguise(text: string): string {
  const accented = text.replace(/\uE000.*?\uE001|[a-z]/gis, (part) =>
    part.startsWith(BEGIN) ? part.slice(1, -1) : (ACCENTED[PLAIN.indexOf(part)] ?? part),
  );
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  // A number alone is as long in every language.
  return letters === 0 ? `⟦${accented}⟧` : `⟦${accented} ${"ö".repeat(Math.ceil(letters * 0.4))}⟧`;
}

function keep(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(keep);
  return typeof given === "string" ? BEGIN + given + END : given;
}
