import { errorMessage } from "../../../messages/errorMessage.js";
import type { Messages } from "../../../messages/Messages.js";
import { presentTexts } from "../../../messages/presentTexts.js";
import { cleanText } from "../../../people/cleanText.js";
import type { PeopleListEntry } from "../../../people/parsePeopleList.js";
import type { ListFailure, ListLeftover, ListReport } from "./listReport.js";

/** The longest that an entry is shown or said, in characters. */
const MAX_ENTRY_LENGTH = 80;
/** How many entries are named; the rest is a number. All of them are in the box. */
const MAX_NAMED = 20;

/** An entry as it is shown: not longer than a line or two. */
export function entryLabel({ text, name, email }: PeopleListEntry): string {
  return cleanText(email === undefined ? (name ?? text) : text, MAX_ENTRY_LENGTH);
}

/** The report in sentences, for eyes and ears. */
export function listReportText({ added, left, failure }: ListReport, messages: Messages): string {
  const labels = (status: ListLeftover["status"]) =>
    left.filter((one) => one.status === status).map(({ entry }) => entryLabel(entry));
  const sentence = (status: ListLeftover["status"], say: (texts: readonly string[]) => string) => {
    const texts = labels(status);
    return texts.length > 0 && say(shorten(texts, messages));
  };
  const said = [
    // Nothing is left of a list of people who are all chosen already.
    (added > 0 || left.length === 0) && messages.listAdded(added),
    // Each of them is the title of a section, too.
    ...labels("ambiguous")
      .slice(0, MAX_NAMED)
      .map((text) => messages.listChooseOne(text)),
    sentence("not-found", messages.listNotFound),
    sentence("not-chosen", messages.listNotChosen),
    sentence("failed", messages.listNotAsked),
    failure && failureText(failure, messages),
  ];
  return messages.sentences(presentTexts(said));
}

function failureText({ error, retryAt }: ListFailure, messages: Messages): string {
  return error.kind === "rate-limited" && retryAt !== undefined
    ? messages.waitUntil(retryAt)
    : errorMessage(error, messages);
}

function shorten(texts: readonly string[], messages: Messages): readonly string[] {
  const hidden = texts.length - MAX_NAMED;
  return hidden > 1 ? [...texts.slice(0, MAX_NAMED), messages.listOthers(hidden)] : texts;
}
