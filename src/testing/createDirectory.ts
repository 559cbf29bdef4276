import type { User } from "../client/User.js";
import { once } from "./once.js";

/** The most people that one search answers with (Users API, "Get users"). */
const MAX_RESULTS = 1000;

/** People that can be searched by text and found by id. */
export interface Directory {
  /** The first 1000 whose name or e-mail holds the text, without regard to case, in the directory's order. */
  search(text: string): User[];
  find(id: string): User | undefined;
  /** The same with a person changed, who stays in their place, or added. */
  with(user: User): Directory;
  /** The same less a person. */
  without(id: string): Directory;
}

/** Indexes people when they are first needed: `people` is called once. */
export function createDirectory(people: () => readonly User[]): Directory {
  const all = once(people);
  const entries = once(() => all().map(toEntry));
  const byId = once(() => new Map(entries().map(({ user }) => [user.id, user])));
  return {
    search(text) {
      const wanted = fold(text);
      const found: User[] = [];
      for (const { user, name, email } of entries()) {
        const matches = name.includes(wanted) || email.includes(wanted);
        if (matches && found.push(user) === MAX_RESULTS) break;
      }
      return found;
    },
    find: (id) => byId().get(id),
    with(user) {
      const isKnown = byId().has(user.id);
      const others = isKnown
        ? all().map((other) => (other.id === user.id ? user : other))
        : [...all(), user];
      return createDirectory(() => others);
    },
    without(id) {
      const others = all().filter((other) => other.id !== id);
      return createDirectory(() => others);
    },
  };
}

function toEntry(user: User) {
  const { givenName, surname, email = "" } = user;
  const name = [givenName, surname].filter(Boolean).join(" ");
  return { user, name: fold(name), email: fold(email) };
}

/** Case away. The two small sigmas are one letter, whose shape `toLowerCase` takes from its place in the word. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("ς", "σ");
}
