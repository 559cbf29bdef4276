import type { Messages } from "../../src/index.js";
import { pseudoLanguage } from "./pseudoLanguage.js";

const modules = import.meta.glob<{ messages: Messages }>("../../src/languages/*.ts", {
  eager: true,
});
/** Tag of the pseudo-language, which Unicode set aside for one of accents. */
const PSEUDO = "en-XA";
const RIGHT_TO_LEFT = new Set(["ar"]);

/** A language that a story can be in. */
export interface StoryLanguage {
  /** BCP 47. */
  tag: string;
  /** In the language itself. */
  title: string;
  direction: "ltr" | "rtl";
  messages: Messages;
}

/** Every language that there is, and the pseudo-language. */
export const storyLanguages: readonly StoryLanguage[] = [
  ...Object.entries(modules).map(([path, { messages }]) => {
    const tag = path.replace(/^.*\/|\.ts$/g, "");
    const title = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
    const direction = RIGHT_TO_LEFT.has(tag) ? ("rtl" as const) : ("ltr" as const);
    return { tag, title, direction, messages };
  }),
  { tag: PSEUDO, title: "Pseudo-language", direction: "ltr", messages: pseudoLanguage },
];

/** @throws {RangeError} when there is no such language. */
export function storyLanguage(tag: unknown): StoryLanguage {
  const language = storyLanguages.find((one) => one.tag === tag);
  if (language === undefined) throw new RangeError(`There is no language ${String(tag)}`);
  return language;
}
