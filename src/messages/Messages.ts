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
}
