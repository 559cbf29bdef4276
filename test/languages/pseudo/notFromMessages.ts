import { shownTexts } from "./shownTexts.js";

/**
 * The texts of a page in the pseudo-language that are not wholly from the messages: what is left of each when the data of
 * people and hosts are taken out, and then what is in brackets. A plain letter in the brackets was written there by us.
 */
export function notFromMessages(data: readonly string[]): string[] {
  const longestFirst = data.toSorted((a, b) => b.length - a.length);
  return shownTexts().filter((text) => {
    const ours = longestFirst.reduce((rest, one) => rest.replaceAll(one, ""), text);
    return /[a-z]/i.test(ours) || /[\p{L}\p{N}\p{P}\p{S}]/u.test(withoutBrackets(ours));
  });
}

/** One pair may stand in another: a name with its details in a sentence. */
function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/gu, "");
  return less === text ? text.replace("·", "") : withoutBrackets(less);
}
