import type { User } from "../client/User.js";
import { asianNames } from "./names/asianNames.js";
import { easternNames } from "./names/easternNames.js";
import { firstPeople } from "./names/firstPeople.js";
import type { Name, NamePool } from "./names/Name.js";
import { northernNames } from "./names/northernNames.js";
import { southernNames } from "./names/southernNames.js";
import { unusualPeople } from "./names/unusualPeople.js";
import { westernNames } from "./names/westernNames.js";
import { northgate, organizations, type Organization } from "./organizations.js";
import { pick, seededRandom } from "./seededRandom.js";
import { uuidFrom } from "./uuidFrom.js";

/** How many people a stand-in makes when it is told nothing. */
export const DEFAULT_PEOPLE = 20_000;

const PERSON_IDS = 1;
// Each pool as often as it weighs, in tenths: one draw finds it.
const pools: readonly NamePool[] = [
  ...westernNames,
  ...southernNames,
  ...northernNames,
  ...easternNames,
  ...asianNames,
].flatMap((pool) => Array.from({ length: Math.round(pool.weight * 10) }, () => pool));

/** Every `every`-th person, from the `from`-th on, lacks these fields. No two rows meet. */
const GAPS: readonly { every: number; from: number; missing: readonly OptionalField[] }[] = [
  { every: 100, from: 43, missing: ["email"] },
  { every: 200, from: 83, missing: ["givenName", "surname"] },
  { every: 200, from: 163, missing: ["organizationName"] },
  { every: 400, from: 123, missing: ["email", "givenName", "surname", "organizationName"] },
  { every: 500, from: 203, missing: ["surname"] },
];
type OptionalField = Exclude<keyof User, "id">;

/**
 * A directory of made-up people, always the same: the first hundred of 20,000 are the hundred of 100.
 * Names are of many scripts, most of them Latin; there are namesakes, shared domains and missing fields.
 * `knownSearches` says what can be found.
 *
 * @param count How many; 20,000 when left out.
 */
export function makePeople(count: number = DEFAULT_PEOPLE): User[] {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`makePeople(${count}): the count must be a whole number from 0 on.`);
  }
  const taken = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => makePerson(index, taken));
}

function makePerson(index: number, taken: Map<string, number>): User {
  const random = seededRandom(index);
  const organization = organizationOf(index, random);
  const user =
    unusualPerson(index, organization) ?? usualPerson(index, organization, random, taken);
  // 3, 23, 43 and so on: the only places that a row of the table names.
  const gap = index % 20 === 3 ? GAPS.find(({ every, from }) => index % every === from) : undefined;
  for (const field of gap?.missing ?? []) delete user[field];
  return user;
}

function organizationOf(index: number, random: () => number): Organization {
  if (index % 20 === 7 && index < 20_000) return northgate;
  const fixed =
    index < firstPeople.length ? organizations[index % organizations.length] : undefined;
  return fixed ?? pick(organizations, random);
}

function unusualPerson(index: number, { name, domain }: Organization): User | undefined {
  const person = index % 40 === 33 ? unusualPeople[(index - 73) / 40] : undefined;
  if (person === undefined) return undefined;
  const { mailbox, ...names } = person;
  return {
    id: uuidFrom(PERSON_IDS, index),
    ...names,
    ...(mailbox === undefined ? {} : { email: `${mailbox}@${domain}` }),
    organizationName: name,
  };
}

function usualPerson(
  index: number,
  { name, domain }: Organization,
  random: () => number,
  taken: Map<string, number>,
): User {
  const { given, surname } = firstPeople[index] ?? randomNames(random);
  const style = index < firstPeople.length ? 1 : random();
  const mailbox = `${style < 0.06 ? given.ascii.charAt(0) : given.ascii + "."}${surname.ascii}`;
  const address = `${mailbox}@${domain}`;
  const number = (taken.get(address) ?? 0) + 1;
  taken.set(address, number);
  const email = number === 1 ? address : `${mailbox}${number}@${domain}`;
  return {
    id: uuidFrom(PERSON_IDS, index),
    givenName: given.text,
    surname: surname.text,
    email: style > 0.94 && style < 1 ? withCapitals(email) : email,
    organizationName: name,
  };
}

function randomNames(random: () => number): { given: Name; surname: Name } {
  const pool = pick(pools, random);
  return { given: pick(pool.given, random), surname: pick(pool.surnames, random) };
}

/** Some servers keep the capitals that people write: Jane.Smith@example.com. */
function withCapitals(email: string): string {
  return email.replace(/^.|\.(?=.*@)./g, (letters) => letters.toUpperCase());
}
