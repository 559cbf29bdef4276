import { OFFLINE } from "../../../messages/errorMessage.js";
import type { Messages } from "../../../messages/Messages.js";
import { presentTexts } from "../../../messages/presentTexts.js";
import type { GroupSearchResult } from "../../useGroupSearch.js";
import { neutral, warning, type PickerMessage } from "./PickerMessage.js";
import { listReportText } from "../peopleList/listReportText.js";
import type { ChoiceState } from "../choice/useChoice.js";
import type { PeopleListState } from "../peopleList/usePeopleList.js";
import type { SuggestionsResult } from "../options/useSuggestions.js";

/** What a picker may have to say besides the state of its search. */
export interface PickerMessageContext {
  list: PeopleListState;
  choice: Pick<ChoiceState, "refusal" | "isChecking" | "isFull" | "limit">;
  /** `null` once something is typed. */
  suggestions: SuggestionsResult | null;
  /** `null` when groups are not offered. */
  groups: GroupSearchResult | null;
  /** On the search. */
  searchMessage: PickerMessage | null;
  messages: Messages;
}

/** A message, and what its button does. */
export interface ActingMessage {
  message: PickerMessage | null;
  act: (() => void) | null;
}

/** The one thing that a picker says, the most pressing first. */
export function chooseMessage(
  { list, choice, suggestions, groups, searchMessage, messages }: PickerMessageContext,
  retrySearch: () => void,
): ActingMessage {
  const { refusal, isChecking, isFull } = choice;
  if (isChecking) return says(neutral(messages.checking));
  if (refusal !== null) return says(warning(refusal));
  if (list.progress !== null) {
    const { done, total } = list.progress;
    return says(neutral(messages.lookingUp(done, total), messages.stop), list.stop);
  }
  if (list.report !== null) {
    const isIncomplete = list.report.left.some(({ status }) => status === "failed");
    const text = listReportText(list.report, messages);
    return isIncomplete ? says(warning(text, messages.retry), list.lookUp) : says(warning(text));
  }
  if (list.entries !== null) {
    const text = messages.listToLookUp(list.entries.length);
    return says(neutral(text, messages.lookUp), list.lookUp);
  }
  if (isFull) return says(neutral(messages.limitReached(choice.limit)));
  if (suggestions?.status === "error") {
    return says(warning(messages.suggestionsFailed, messages.retry), suggestions.retry);
  }
  if (suggestions?.status === "loading") return says(neutral(messages.searching));
  // What keeps people from being searched for keeps groups, too, and is said of both.
  const isSearched = searchMessage === null || searchMessage.tone === "neutral";
  if (groups !== null && haveFailed(groups) && isSearched) {
    // Whether there are people is another question, and answered.
    const text = messages.sentences(presentTexts([searchMessage?.text, messages.groupsFailed]));
    return says(warning(text, messages.retry), groups.retry);
  }
  return says(searchMessage, searchMessage?.action ? retrySearch : null);
}

function says(message: PickerMessage | null, act: (() => void) | null = null): ActingMessage {
  return { message, act };
}

/** Whether groups have to be asked for again. Not those that come by themselves, after a wait or when the connection is back. */
export function haveFailed({ status, error, willRetry }: GroupSearchResult): boolean {
  return (
    (status === "error" && error?.code !== OFFLINE) || (status === "rate-limited" && !willRetry)
  );
}
