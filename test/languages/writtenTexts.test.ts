import { describe, expect, test } from "vitest";
import { writtenTexts } from "./writtenTexts.js";

const sources = import.meta.glob<string>(
  [
    "../../src/components/**/*.{ts,tsx}",
    "../../src/hooks/**/*.{ts,tsx}",
    "../../src/query/**/*.ts",
    "../../src/people/**/*.ts",
  ],
  { query: "?raw", import: "default", eager: true },
);

test("every text that is shown or spoken is in the messages", () => {
  const written = Object.entries(sources).flatMap(([path, source]) =>
    writtenTexts(path, source).map((text) => `${path}: ${text}`),
  );
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(written).toEqual([]);
});

describe("a text written in a component is found", () => {
  test.each([
    ["as text", "<p>Nobody found</p>", "Nobody found"],
    ["in a fragment", "<>Nobody</>", "Nobody"],
    ["in braces", '<p>{"Nobody"}</p>', "Nobody"],
    ["under a condition", '<p>{isEmpty && "Nobody"}</p>', "Nobody"],
    ["as one of two", '<p>{name ? name : "Nobody"}</p>', "Nobody"],
    ["as a default", '<p>{name ?? "Nobody"}</p>', "Nobody"],
    ["around a number", "<p>{`+${count}`}</p>", "+"],
    ["added up", '<p>{"+" + count}</p>', "+"],
    ["around a name", "<p>({name})</p>", "("],
    ["between names", '<p>{names.filter(Boolean).join(", ")}</p>', ","],
    ["as a name", '<button aria-label="Remove" />', "Remove"],
    ["as a title", "<button title={`Remove ${name}`} />", "Remove"],
    ["as a placeholder", '<Input placeholder={isOne ? "Name" : undefined} />', "Name"],
    ["of a picture", '<img alt="Face" />', "Face"],
    ["in spread props", '<p {...(name && { "aria-label": "Person" })} />', "Person"],
    ["in the props of a getter", '({ "aria-label": [name, "locked"].join(" ") })', "locked"],
    ["as a section's title", '({ key: "people", title: "People" })', "People"],
    ["that is said", 'announce("Removed.")', "Removed."],
    ["that is shown", 'latest.current.refuse(verdict || "No.")', "No."],
  ])("%s", (_, source, text) => {
    expect(writtenTexts("sample.tsx", source).map((one) => one.trim())).toContain(text);
  });
});

test.each([
  ["a message", "<p aria-label={messages.retry}>{messages.found(3)}</p>"],
  ["a class", '<p className="ipp-name" data-status="loading" role="status">{name}</p>'],
  ["what is compared", '<p>{status === "loading" && <b>{name}</b>}</p>'],
  ["what is passed on", '<p title={say("name", messages)}>{slots.option({ kind: "user" })}</p>'],
  ["white space and a dot", '<p>{email && " · "} <b /></p>'],
  ["an empty alternative text", '<img alt="" />'],
])("%s is none", (_, source) => {
  expect(writtenTexts("sample.tsx", source)).toEqual([]);
});
