import type { Group } from "./Group.js";
import type { CurrentUser, User } from "./User.js";

type Fields = Readonly<Record<string, unknown>>;

const USER_FIELDS = ["email", "givenName", "surname", "organizationName"] as const;

/** One `User` out of anything, or `undefined` when it has no id. */
export function parseUser(value: unknown): User | undefined {
  return parseRecord(value, USER_FIELDS);
}

/** The `CurrentUser` out of anything, or `undefined` when it has no id. */
export function parseCurrentUser(value: unknown): CurrentUser | undefined {
  return parseRecord(value, [
    ...USER_FIELDS,
    "displayName",
    "alternateEmail",
    "phone",
    "city",
    "country",
    "language",
    "createdDateTime",
  ] as const);
}

/** One `Group` out of anything, or `undefined` when it has no id. */
export function parseGroup(value: unknown): Group | undefined {
  return parseRecord(value, ["displayName"] as const);
}

/** Parses each entry; those without an id are skipped, and of those with one id the first stays. */
export function parseList<T extends { id: string }>(
  values: readonly unknown[],
  parse: (value: unknown) => T | undefined,
): T[] {
  return uniqueById(values.flatMap((value) => parse(value) ?? []));
}

/** Of those with one id the first. */
export function uniqueById<T extends { id: string }>(records: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}

/** Own fields of a JSON object; `undefined` for anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

function parseRecord<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): ({ id: string } & Partial<Record<Field, string>>) | undefined {
  const source = fieldsOf(value);
  const id = parseId(source?.["id"]);
  if (source === undefined || id === undefined) return undefined;
  const texts: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const text = source[field];
    if (typeof text === "string" && text.trim() !== "") texts[field] = text;
  }
  return { id, ...texts };
}

/** An id is a text with something in it; a number stands for its digits while it is exact. */
function parseId(value: unknown): string | undefined {
  if (typeof value === "number") {
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
  }
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
