import { MAX_SEARCH_RESULTS } from "../../../client/searchText.js";
import type { Messages } from "../../../messages/Messages.js";
import { prepareRanking } from "../../../people/rankUsers.js";

/**
 * Has the browser load, before there is a text to answer, how names are sorted and numbers written. Either takes it 20 ms the
 * first time, which who types would wait for; in a task of its own, so that a key comes between.
 */
export function prepareForAnswer(messages: Messages): void {
  setTimeout(prepareRanking);
  setTimeout(() => messages.found(MAX_SEARCH_RESULTS));
}
