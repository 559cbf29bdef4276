import type { User } from "../client/User.js";
import { cleanText } from "./cleanText.js";
import { foldWords } from "./foldText.js";
import { foldUser } from "./foldUser.js";

/**
 * A test for the people whom the server may find for a text: each of its words is somewhere in the name or the e-mail,
 * in any order. Nobody knows how the server takes several words or accents; this is the most generous reading.
 */
export function matchesSearch(text: string): (user: User) => boolean {
  const words = foldWords(cleanText(text, Infinity));
  return (user) => {
    const { foldedNames, foldedEmail } = foldUser(user);
    return words.every(
      (word) => foldedEmail.includes(word) || foldedNames.some((name) => name.includes(word)),
    );
  };
}
