/**
 * Every text that is shown or spoken. A host passes any subset to `UsersProvider`.
 * Names and e-mails reach these functions already cleaned, and are put on the page as text.
 */
export interface Messages {
  /** Placeholder of the picker. */
  searchPlaceholder: string;
  /** Name of the list of people that were found. */
  results: string;
  /** The open list before anything is typed. `minLength` in characters. */
  startTyping(minLength: number): string;
  /** How many characters are missing. */
  typeMore(missing: number): string;
  /** The text is longer than the API takes. */
  textTooLong(maxLength: number): string;
  searching: string;
  /** Spoken when an answer arrives. */
  found(count: number): string;
  noneFound(text: string): string;
  /** The API stopped at its limit. */
  moreThanShown(count: number): string;
  offline: string;
  unauthenticated: string;
  forbidden: string;
  /** Asked to wait, going on by itself. */
  waiting(seconds: number): string;
  /** Asked to wait for so long that a person has to try again at `time` (ms since epoch). */
  waitUntil(time: number): string;
  /** Asked to wait, and that time is over. */
  waitIsOver: string;
  timeout: string;
  /** No answer reached the page. */
  network: string;
  /** An answer came that is not one of the Users API. */
  malformed: string;
  /** Everything else that failed. */
  failed: string;
  retry: string;
  /** Spoken after a choice. */
  chosen(name: string): string;
  /** Spoken after a removal. */
  removed(name: string): string;
  /** Name of the button that removes the chosen person. */
  clear(name: string): string;
  /** A person of whom nothing can be shown. */
  unnamed: string;
  /** An id that the server does not know. */
  unknownUser: string;
  loadingUser: string;
  userNotLoaded: string;
  /** `CurrentUserBadge` while nobody is signed in. */
  notSignedIn: string;

  /** Name of the tags of a picker of many. */
  chosenPeople: string;
  /** Describes the input of a picker of many. */
  chosenCount(count: number): string;
  /** Name of the button that removes everybody. */
  clearAll: string;
  /** Spoken after several were removed at once. */
  removedCount(count: number): string;
  /** Name of the button that brings back who was removed last. */
  undo(name: string): string;
  /** The same, of several. */
  undoCount(count: number): string;
  /** Spoken after that. */
  restored(name: string): string;
  /** Spoken after that, of several. */
  restoredCount(count: number): string;
  /** The text of a button that stands for so many more, "+3". It is written from left to right. */
  more(count: number): string;
  /** Name of the button "+3", which shows the rest. */
  showMore(count: number): string;
  showFewer: string;
  /** Told of a person who can't be removed. */
  locked: string;
  /** Said when somebody tries to. */
  cannotRemove(name: string): string;
  /** Told of a person who could not be loaded. */
  retryWithEnter: string;
  /** Nobody more can be chosen. */
  limitReached(max: number): string;
  /** Why a person can't be chosen, when the host gives no reason. */
  notChoosable: string;
  /** The host is asked whether the choice may change. */
  checking: string;
  /** The host refused, without a reason. */
  changeRefused: string;
  /** The option that chooses nobody. */
  unassigned: string;
  /** Behind the name of the signed-in person, with the brackets. */
  you: string;
  /** Section of the list: people that the host suggests. */
  suggestions: string;
  suggestionsFailed: string;
  /** Section of the list: people who were chosen lately. */
  recents: string;
  /** Section of the list: groups. */
  groups: string;
  groupsFailed: string;
  /** Spoken when an answer arrives. */
  foundGroups(count: number): string;
  /** A group without a name. */
  unnamedGroup: string;
  /** What a chosen group is, beside its name. */
  group: string;
  /** Section of the list: an address that can be invited. */
  invitations: string;
  /** The option that invites an address. */
  invite(email: string): string;
  /** What a chosen address is, beside it. */
  invited: string;
  /** A list of people is in the box: how many, and that they can be looked up. */
  listToLookUp(count: number): string;
  /** The button that looks them up. */
  lookUp: string;
  /** Looking up a list of people. */
  lookingUp(done: number, total: number): string;
  /** The button that ends that. */
  stop: string;
  /** How many of a list were chosen. */
  listAdded(count: number): string;
  /** Last of the texts that the next three get, in place of as many that are not named. */
  listOthers(count: number): string;
  /** Who of a list was not found. */
  listNotFound(texts: readonly string[]): string;
  /** Who of a list could not be asked for. */
  listNotAsked(texts: readonly string[]): string;
  /** Who of a list was found and can't be chosen. */
  listNotChosen(texts: readonly string[]): string;
  /** Section of the list: the people that one entry of a list may mean. */
  listChooseOne(text: string): string;
  /** A required picker is empty. */
  required: string;

  /** Name of the list of `UserAvatarGroup`. */
  avatarGroup: string;
  /**
   * Name of its button "+3", which shows the names of all. `more` have no avatar beside it. That number is not in brackets:
   * whoever speaks to the computer says what shows.
   */
  showEverybody(more: number, total: number): string;

  /** A name, and what is told of it besides, in one line. `details` may be empty. */
  nameWithDetails(name: string, details: readonly string[]): string;
  /** Whole sentences, one after the other. */
  sentences(texts: readonly string[]): string;
}
