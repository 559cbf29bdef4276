import { describe, expect, test } from "vitest";
import type { GatedUsersClient } from "../../src/client/gatedClient.js";
import {
  clientFor,
  type RawAnswer,
  reply,
  replyTruncated,
  startRawServer,
} from "../support/rawServer.js";

interface Operation {
  call(client: GatedUsersClient): Promise<unknown>;
  /** The name of the field that holds the answer. */
  field: string;
  isList: boolean;
}

const ID = "8f2c";
const anna = { id: ID, givenName: "Anna" };

const operations: Record<string, Operation> = {
  search: { call: (client) => client.search("smi"), field: "users", isList: true },
  me: { call: (client) => client.getMe(), field: "user", isList: false },
  user: { call: (client) => client.getUser(ID), field: "user", isList: false },
  byIdList: { call: (client) => client.getUsersByIds([ID]), field: "users", isList: true },
  groups: { call: (client) => client.searchGroups("smi"), field: "groups", isList: true },
};

/** The right body of an operation around one or several records. */
function around({ field, isList }: Operation, ...records: unknown[]): string {
  return JSON.stringify({ [field]: isList ? records : records[0] });
}

const text = (body: string) => () => reply(200, body);
const holding = (value: unknown) => (operation: Operation) =>
  reply(200, JSON.stringify({ [operation.field]: value }));
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const noAnswers: [name: string, answer: (operation: Operation) => RawAnswer][] = [
  ["nothing", text("")],
  ["white space", text(" \n\t ")],
  ["null", text("null")],
  ["true", text("true")],
  ["a number", text("42")],
  ["a text", text('"users"')],
  ["an empty array", text("[]")],
  ["an empty object", text("{}")],
  ["a bare record", text(JSON.stringify(anna))],
  ["a bare array of records", text(JSON.stringify([anna]))],
  ["another envelope", text(JSON.stringify({ value: [anna], data: anna }))],
  ["the envelope in another case", text(JSON.stringify({ Users: [anna], User: anna, Groups: [] }))],
  ["the envelope as text", (operation) => reply(200, JSON.stringify(around(operation, anna)))],
  ["an envelope in an array", (operation) => reply(200, `[${around(operation, anna)}]`)],
  ["null in the envelope", holding(null)],
  ["a text in the envelope", holding("Anna")],
  ["a number in the envelope", holding(1)],
  ["true in the envelope", holding(true)],
  ["an object without an id in the envelope", holding({ givenName: "Anna" })],
  ["an array in an object in the envelope", holding({ users: [anna] })],
  ["deep nesting", text(nested(100_000))],
  ["an error with status 200", text('{"error":{"code":"UserNotFound","message":""}}')],
  ["HTML", () => reply(200, "<!doctype html><h1>Sign in</h1>", { "Content-Type": "text/html" })],
  ["XML", text('<?xml version="1.0"?><users/>')],
  ["truncated JSON", (operation) => reply(200, around(operation, anna).slice(0, -3))],
  ["a truncated connection", (operation) => replyTruncated(200, around(operation, anna))],
  ["JSON and more", (operation) => reply(200, `${around(operation, anna)} {}`)],
  ["JSON behind a guard", (operation) => reply(200, `)]}'\n${around(operation, anna)}`)],
  ["a script", (operation) => reply(200, `callback(${around(operation, anna)})`)],
  ["single quotes", (operation) => reply(200, around(operation, anna).replaceAll('"', "'"))],
  ["a comma too many", (operation) => reply(200, around(operation, anna).replace(/}$/, ",}"))],
  ["UTF-16", (operation) => reply(200, Buffer.from(around(operation, anna), "utf16le"))],
  [
    "bytes",
    () =>
      reply(
        200,
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
      ),
  ],
  [
    "what it says is packed and is not",
    (operation) => reply(200, around(operation, anna), { "Content-Encoding": "gzip" }),
  ],
  ["204", () => reply(204)],
  ["205", () => reply(205)],
];

const oddAnswers: [name: string, answer: (operation: Operation) => RawAnswer][] = [
  ["as it should be", (operation) => reply(200, around(operation, anna))],
  ["with a byte order mark", (operation) => reply(200, `\ufeff${around(operation, anna)}`)],
  ["in white space", (operation) => reply(200, `\r\n  ${around(operation, anna)}  \n`)],
  [
    "said to be HTML",
    (operation) => reply(200, around(operation, anna), { "Content-Type": "text/html" }),
  ],
  [
    "said to be no type at all",
    (operation) => (response) => void response.writeHead(200).end(around(operation, anna)),
  ],
  ["with status 203", (operation) => reply(203, around(operation, anna))],
  ["doubled", (operation) => reply(200, around(operation, anna, { ...anna, surname: "Other" }))],
  [
    "among junk",
    (operation) => reply(200, around(operation, anna, null, 1, "x", [], {}, { id: "" }, [anna])),
  ],
  [
    "with more fields",
    (operation) => reply(200, around(operation, { ...anna, isAdmin: true, roles: [[[]]] })),
  ],
  [
    "with null fields",
    (operation) => reply(200, around(operation, { ...anna, email: null, surname: null })),
  ],
  [
    "with fields of other types",
    (operation) => reply(200, around(operation, { ...anna, email: ["a"], surname: 7 })),
  ],
  [
    "with deep nesting beside it",
    (operation) => reply(200, around(operation, anna).replace(/^{/, `{"more":${nested(100_000)},`)),
  ],
  [
    "with a prototype",
    (operation) =>
      reply(200, around(operation, anna).replaceAll('"id"', '"__proto__":{"surname":"Evil"},"id"')),
  ],
];

/** What is left of Anna in the answer of an operation. */
function annaIn(name: string, { isList }: Operation): unknown {
  const record = name === "groups" ? { id: ID } : anna;
  return isList ? [record] : record;
}

describe.each(Object.entries(operations))("%s", (name, operation) => {
  test.each(noAnswers)("takes no answer that is %s", async (_, answer) => {
    const server = await startRawServer(answer(operation));
    const error: unknown = await operation.call(clientFor(server)).catch((e: unknown) => e);
    expect(error).toMatchObject({
      name: "UsersApiError",
      kind: "malformed-response",
      status: expect.any(Number),
    });
    expect(server.requests.length).toBe(1);
  });

  test.each(oddAnswers)("takes an answer %s", async (_, answer) => {
    const server = await startRawServer(answer(operation));
    const result = await operation.call(clientFor(server));
    expect(result).toStrictEqual(annaIn(name, operation));
  });
});

test("a list of junk alone is a list of nobody", async () => {
  const server = await startRawServer(reply(200, '{"users":[null,1,"x",{"id":null}]}'));
  await expect(clientFor(server).search("smi")).resolves.toEqual([]);
});

test.each([
  ["an id that is a number", { id: 7 }, { id: "7" }],
  ["a huge name", { id: "1", surname: "x".repeat(1_000_000) }, null],
  ["markup for a name", { id: "1", surname: "<img src=x onerror=alert(1)>" }, null],
])("%s is taken", async (_, record, expected) => {
  const server = await startRawServer(reply(200, JSON.stringify({ users: [record] })));
  await expect(clientFor(server).search("smi")).resolves.toEqual([expected ?? record]);
});

test("more people than the API ever answers are all taken", async () => {
  const users = Array.from({ length: 5_000 }, (_, n) => ({ id: `${n}` }));
  const server = await startRawServer(reply(200, JSON.stringify({ users })));
  await expect(clientFor(server).search("smi")).resolves.toHaveLength(5_000);
});
