import type { UserRef } from "../client/User.js";
import { cleanText } from "./cleanText.js";

/** A person as far as a name can be made of them: any user, id-only ref or current user. */
export type NameableUser = UserRef & { displayName?: string };

/** Chinese, Japanese and Korean letters with what belongs to them: the long-vowel mark, voicing marks, variation selectors. */
const WHOLLY_CJK =
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hangul}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Variation_Selector}]+$/u;
/** What each of these names has in it. The expression above is not even read for others, which takes a browser a while. */
const BEYOND_ALPHABETS = /[\u1100-\uffff]/;
const EMAIL = /^\S+@\S+$/;

/**
 * What to call a person, as plain text that {@link cleanText} made safe. It is never markup.
 *
 * "Given surname"; in Chinese, Japanese and Korean the surname first and no space; else the part
 * that there is; else the account's display name unless that is an e-mail, because the vendor's own
 * example holds one there; else the e-mail. Empty when there is nothing but an id: the caller then
 * uses a message.
 */
export function displayName(user: NameableUser): string {
  const given = cleanText(user.givenName ?? "");
  const surname = cleanText(user.surname ?? "");
  if (given && surname) {
    return isCjk(given) && isCjk(surname) ? surname + given : `${given} ${surname}`;
  }
  if (given || surname) {
    return given || surname;
  }
  const label = cleanText(user.displayName ?? "");
  const email = cleanText(user.email ?? "");
  return EMAIL.test(label) ? email || label : label || email;
}

function isCjk(name: string): boolean {
  return BEYOND_ALPHABETS.test(name) && WHOLLY_CJK.test(name);
}
