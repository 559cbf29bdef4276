import { describe, expect, test } from "vitest";
import { UsersApiError, type UsersApiErrorKind } from "../../../../src/client/UsersApiError.js";
import { searchMessage } from "../../../../src/hooks/useUserPicker/sayings/searchMessage.js";
import type { UserSearchResult } from "../../../../src/hooks/useUserSearch.js";
import { english } from "../../../../src/messages/english.js";
import { errorMessage } from "../../../../src/messages/errorMessage.js";

// One per kind: the compiler asks for those that are missing.
const kinds = Object.keys({
  unauthenticated: true,
  forbidden: true,
  "not-found": true,
  "invalid-request": true,
  "rate-limited": true,
  service: true,
  network: true,
  timeout: true,
  "malformed-response": true,
} satisfies Record<UsersApiErrorKind, true>) as UsersApiErrorKind[];

function failure(kind: UsersApiErrorKind, code?: string): UsersApiError {
  return new UsersApiError({ kind, code, message: "For developers: top-secret." });
}

function say(
  search: Partial<UserSearchResult>,
  {
    text = "smi",
    secondsLeft = 0,
    minSearchLength,
  }: Partial<Parameters<typeof searchMessage>[1]> = {},
) {
  const idle: UserSearchResult = {
    users: [],
    status: "idle",
    error: null,
    retryAt: null,
    willRetry: false,
    isTruncated: false,
    retry: () => {},
  };
  return searchMessage(
    { ...idle, ...search },
    { text, secondsLeft, minSearchLength, messages: english },
  );
}

const error = (kind: UsersApiErrorKind, code?: string) =>
  say({ status: "error", error: failure(kind, code) });

describe("hints", () => {
  test.each([
    [undefined, "Type at least 3 characters."],
    [5, "Type at least 5 characters."],
    [1, "Type at least 3 characters."],
  ])("no text, with at least %j letters wanted", (minSearchLength, text) => {
    expect(say({ status: "idle" }, { text: "", minSearchLength })).toMatchObject({ text });
  });

  test.each([
    ["s", undefined, "Type 2 more characters."],
    ["  sm ", undefined, "Type 1 more character."],
    ["😀", undefined, "Type 2 more characters."],
    ["sm", 5, "Type 3 more characters."],
    ["sm", 1, "Type 1 more character."],
  ])("%j, with at least %j letters wanted", (typed, minSearchLength, text) => {
    expect(say({ status: "too-short" }, { text: typed, minSearchLength })).toMatchObject({ text });
  });

  test("results say it themselves, unless there are more", () => {
    expect(say({ status: "success" })).toBeNull();
    expect(say({ status: "success", isTruncated: true })?.text).toContain("more than these 1,000");
  });

  test("nobody is found for the text as it is shown, without what reverses it", () => {
    expect(say({ status: "empty" }, { text: "x\u202Eyz" })?.text).toBe("Nobody found for “xyz”.");
  });
});

describe("asked to wait", () => {
  const limited = { status: "rate-limited", error: failure("rate-limited"), retryAt: 1 } as const;

  test("counts down, never to nothing, while it goes on by itself", () => {
    const goesOn = { ...limited, willRetry: true };
    expect(say(goesOn, { secondsLeft: 12 })).toMatchObject({ action: null });
    expect(say(goesOn, { secondsLeft: 12 })?.text).toContain("in 12 seconds");
    expect(say(goesOn, { secondsLeft: 0 })?.text).toContain("in 1 second.");
  });

  test("says when to try again if it does not, and offers it from then on", () => {
    const retryAt = new Date(2026, 0, 1, 14, 5).getTime();
    const until = say({ ...limited, retryAt }, { secondsLeft: 3600 });
    expect(until).toMatchObject({ action: null });
    expect(until?.text).toMatch(/2:05\sPM/);
    expect(say({ ...limited, retryAt }, { secondsLeft: 0 })).toMatchObject({
      action: english.retry,
    });
  });
});

describe("failures", () => {
  test.each(kinds)("%s has a text of ours, and nothing of the error's", (kind) => {
    const message = error(kind);
    expect(message?.text).toMatch(/^[A-Z].+\.$/);
    expect(message?.text).not.toContain("top-secret");
    expect(errorMessage(failure(kind), english)).toBe(message?.text);
  });

  test("all but offline and too long offer to try again", () => {
    for (const kind of kinds) expect(error(kind)).toMatchObject({ action: english.retry });
    expect(error("network", "Offline")).toMatchObject({ action: null });
    expect(error("invalid-request", "SearchTextTooLong")).toMatchObject({ action: null });
  });

  test("none, failed, offline, not signed in, not allowed and asked to wait are six texts", () => {
    const limited = { status: "rate-limited", error: failure("rate-limited") } as const;
    const texts = [
      say({ status: "empty" }),
      error("service"),
      error("network", "Offline"),
      error("unauthenticated"),
      error("forbidden"),
      say({ ...limited, willRetry: true }, { secondsLeft: 5 }),
    ].map((message) => message?.text);
    expect(new Set(texts).size).toBe(6);
  });

  test("an unreachable, a slow, an unreadable and a failing service are told apart too", () => {
    const texts = (["network", "timeout", "malformed-response", "service"] as const).map(
      (kind) => error(kind)?.text,
    );
    expect(new Set(texts).size).toBe(4);
  });
});
