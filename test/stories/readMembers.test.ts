import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UsersApiErrorKind, UserSearchResult } from "../../src/index.js";
import { readKinds } from "../../stories/reference/readKinds.js";
import { readMembers } from "../../stories/reference/readMembers.js";

test("reads name, type, docstring and default of each member", () => {
  const source = `/** Of a thing. */
export interface Thing<A, B> extends Other {
  /** Short. @default 3 */
  length?: number | undefined;
  plain: string | undefined;
  /**
   * What to do,
   * with \`text\`:
   *
   * - \`"a"\`: one thing
   *   or another.
   * @default "a"
   */
  mode?:
    | "a"
    | "b"
    | undefined;
  onChange?:
    | ((
        value: string,
      ) => void)
    | undefined;
  ask(text: string): Promise<void>;
}

interface After {
  other: string;
}
`;
  expect(readMembers(source, "Thing")).toEqual([
    member("length", { isOptional: true, type: "number", description: ["Short."], default: "3" }),
    member("plain", { type: "string | undefined" }),
    member("mode", {
      isOptional: true,
      type: '"a" | "b"',
      description: ["What to do, with `text`:", '- `"a"`: one thing or another.'],
      default: '"a"',
    }),
    member("onChange", { isOptional: true, type: "( value: string, ) => void" }),
    member("ask", { type: "(text: string): Promise<void>" }),
  ]);
  expect(readMembers(source, "After")).toHaveLength(1);
  expect(() => readMembers(source, "Nothing")).toThrow("No interface Nothing");
});

function member(name: string, rest: object) {
  return { name, isOptional: false, description: [], default: undefined, ...rest };
}

test("finds the very fields that TypeScript does", async () => {
  const fields = {
    users: true,
    isTruncated: true,
    status: true,
    error: true,
    retryAt: true,
    willRetry: true,
    retry: true,
  } satisfies Record<keyof UserSearchResult, true>;
  const own = await readFile("src/hooks/useUserSearch.ts", "utf8");
  const shared = await readFile("src/hooks/useTextQuery.ts", "utf8");
  const members = [...readMembers(own, "UserSearchResult"), ...readMembers(shared, "SearchState")];
  expect(members.map(({ name }) => name)).toEqual(Object.keys(fields));
});

test("finds every kind of failure, with its meaning", async () => {
  const kinds = {
    unauthenticated: true,
    forbidden: true,
    "not-found": true,
    "invalid-request": true,
    "rate-limited": true,
    service: true,
    network: true,
    timeout: true,
    "malformed-response": true,
  } satisfies Record<UsersApiErrorKind, true>;
  const read = readKinds(
    await readFile("src/client/UsersApiError.ts", "utf8"),
    "UsersApiErrorKind",
  );
  expect(read.map(({ kind }) => kind)).toEqual(Object.keys(kinds));
  expect(read.filter(({ meaning }) => meaning === "")).toEqual([]);
  expect(read[0]?.meaning).toBe("no token, or one the API refused twice (401).");
  expect(() => readKinds("export type Other = 1;", "Other")).toThrow("No type Other here.");
});

test("every table of the reference has fields", async () => {
  const tables: string[] = [];
  const pages = (await readdir("stories/reference")).filter((file) => file.endsWith(".mdx"));
  for (const page of pages) {
    const text = await readFile(`stories/reference/${page}`, "utf8");
    const imports = new Map(
      [...text.matchAll(/^import (\w+) from "(.*)\?raw";$/gm)].map(([, name, path = ""]) => [
        name,
        join("stories/reference", path),
      ]),
    );
    for (const [, source, name = ""] of text.matchAll(/<FieldTable source=\{(\w+)\} of="(\w+)"/g)) {
      tables.push(name);
      const code = await readFile(imports.get(source) ?? "", "utf8");
      expect(readMembers(code, name), `${name} in ${page}`).not.toHaveLength(0);
    }
  }
  expect(tables).toContain("UserSearchOptions");
});
