import type { User } from "../../src/client/User.js";
import { makePeople } from "../../src/testing/index.js";
import { idOf } from "./pages/idOf.js";

/**
 * Texts that are searched for. Those whom `longer` finds are a third of those whom `text` finds, and come late in any order
 * by name: their rows tell that the answer to `longer` shows.
 */
export const SEARCHES = {
  /** 1200 people, of whom the API answers 1000: it is asked again for each longer text. */
  truncated: { text: "qui", longer: "quis" },
  /** 999 people: all of them, so that a longer text can be answered from what is known. */
  whole: { text: "wol", longer: "wolt" },
} as const;

/** Ten letters that find 333 people. */
export const TEN_LETTERS = "woltersdor";

const SURNAMES = [
  { count: 1200, often: "Quinlan", seldom: "Quistgaard" },
  { count: 999, often: "Wolfensteiner", seldom: "Woltersdorf" },
  { count: 1801, often: "Marchetti", seldom: "Marlowe" },
];

/** Other scripts need fonts, and Chromium looks for them for longer than all that is to be measured takes. */
const LATIN = /^[A-Za-zÀ-ž]+$/;

/** A directory of 4000, always the same; each e-mail holds a number of four digits of its own. */
export function benchPeople(): User[] {
  const surnames = SURNAMES.flatMap(({ count, often, seldom }) =>
    Array.from({ length: count }, (_, index) => (index % 3 === 2 ? seldom : often)),
  );
  const given = makePeople(5000).flatMap(({ givenName }) =>
    givenName !== undefined && LATIN.test(givenName) && !/qui|wol/i.test(givenName)
      ? [givenName]
      : [],
  );
  return surnames.map((surname, index) => ({
    id: idOf(index),
    givenName: given[index] ?? "Anna",
    surname,
    email: `${surname.toLowerCase()}.${String(index).padStart(4, "0")}@example.com`,
    organizationName: "Northgate Bridges",
  }));
}
