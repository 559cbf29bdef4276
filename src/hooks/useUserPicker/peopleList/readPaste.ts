import { cleanText } from "../../../people/cleanText.js";
import {
  formatPeopleList,
  parsePeopleList,
  type PeopleListEntry,
} from "../../../people/parsePeopleList.js";
import { listIn } from "./listIn.js";

/** Where something is pasted into, as an input has it. */
export interface PasteTarget {
  value: string;
  selectionStart: number | null;
  selectionEnd: number | null;
}

/** What a paste means for the text in the box. */
export interface Paste {
  /** The new text. */
  text: string;
  /** Whether it is to be looked up as a list. */
  isList: boolean;
}

/**
 * Reads what is pasted; `null` when it goes into the box as it is. A list takes in what is in the box already, less what is
 * selected. Of `Name <mail>` a picker of one takes the address: with the name before it, it would find nobody.
 *
 * @param takesMany whether the picker does, so that a list can be looked up.
 */
export function readPaste(pasted: string, target: PasteTarget, takesMany: boolean): Paste | null {
  const found = parsePeopleList(pasted);
  const [first, ...more] = found;
  if (first === undefined) return null;
  const { value, selectionStart, selectionEnd } = target;
  const before = value.slice(0, selectionStart ?? value.length);
  const after = value.slice(selectionEnd ?? value.length);
  const isNamedAddress = more.length === 0 && first.name !== undefined && first.email !== undefined;
  if (takesMany && (more.length > 0 || isNamedAddress)) {
    const list = formatPeopleList([...entriesIn(before + after), ...found]);
    // Once more, for whoever is in both.
    return { text: formatPeopleList(parsePeopleList(list)), isList: true };
  }
  if (more.length > 0 || first.email === undefined || first.email === pasted.trim()) return null;
  return { text: before + first.email + after, isList: false };
}

/** Who is in the box: the people of a list, or one. */
function entriesIn(text: string): readonly PeopleListEntry[] {
  const list = listIn(text, false);
  if (list !== null) return list;
  const entries = parsePeopleList(text);
  const name = cleanText(text, Infinity);
  return entries.length > 1 ? [{ text: name, name }] : entries;
}
