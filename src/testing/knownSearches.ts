/** Searches of the default directory of 20,000, and how many people each finds there. */
export const knownSearches = {
  /** A few screens of people, the first of them with plain names. */
  some: { text: "smi", matches: 213 },
  /** As many as one answer can hold, so that nobody can tell whether there are more. */
  exactly1000: { text: "northgate", matches: 1000 },
  /** More than one answer can hold: 1000 people come back. */
  moreThan1000: { text: "example", matches: 19_749 },
  /** People of one name, told apart by their e-mails. Letters are compared without their case. */
  namesakes: { text: "anna smith", matches: 5 },
  nobody: { text: "zzzz", matches: 0 },
} as const;
