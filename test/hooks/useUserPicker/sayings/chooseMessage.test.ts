import { describe, expect, test, vi } from "vitest";
import { UsersApiError } from "../../../../src/client/UsersApiError.js";
import {
  chooseMessage,
  type PickerMessageContext,
} from "../../../../src/hooks/useUserPicker/sayings/chooseMessage.js";
import type { ListReport } from "../../../../src/hooks/useUserPicker/peopleList/listReport.js";
import { neutral, warning } from "../../../../src/hooks/useUserPicker/sayings/PickerMessage.js";
import type { GroupSearchResult } from "../../../../src/hooks/useGroupSearch.js";
import { english } from "../../../../src/messages/english.js";
import { OFFLINE } from "../../../../src/messages/errorMessage.js";

const acts = {
  lookUp: vi.fn(),
  stop: vi.fn(),
  settle: vi.fn(),
  onPaste: vi.fn(),
};
const retrySearch = vi.fn();
const retrySuggestions = vi.fn();
const retryGroups = vi.fn();

const entry = { text: "x", name: "x" };
const noList = { ...acts, entries: null, progress: null, report: null };
const report: ListReport = {
  added: 1,
  left: [{ entry, status: "not-found", candidates: [], isNobody: false }],
  text: "x",
  failure: undefined,
};
const error = new UsersApiError({ kind: "service", message: "secret" });
const failedReport: ListReport = {
  ...report,
  left: [{ entry, status: "failed", candidates: [], isNobody: false }],
  failure: { error, retryAt: undefined },
};

function groupsThat(change: Partial<GroupSearchResult>): GroupSearchResult {
  return {
    groups: [],
    status: "success",
    error: null,
    retryAt: null,
    willRetry: false,
    retry: retryGroups,
    ...change,
  };
}

function say(context: Partial<PickerMessageContext>) {
  return chooseMessage(
    {
      list: noList,
      choice: { refusal: null, isChecking: false, isFull: false, limit: Infinity },
      suggestions: null,
      groups: null,
      searchMessage: null,
      messages: english,
      ...context,
    },
    retrySearch,
  );
}

const choice = { refusal: "No.", isChecking: false, isFull: true, limit: 1 };

describe("the most pressing is said", () => {
  test("the host's answer before all else", () => {
    const list = { ...noList, entries: [entry], report };
    const searchMessage = neutral("Searching");
    const isChecking = { ...choice, isChecking: true };
    expect(say({ choice: isChecking, list, searchMessage }).message?.text).toBe("Checking…");
    expect(say({ choice, list, searchMessage })).toEqual({ message: warning("No."), act: null });
  });

  test("a list before the limit, the limit before the search", () => {
    const full = { ...choice, refusal: null };
    const entries = [entry, entry];
    const searchMessage = neutral("Searching");
    expect(say({ choice: full, list: { ...noList, entries } }).act).toBe(acts.lookUp);
    expect(say({ choice: full, searchMessage }).message?.text).toBe(english.limitReached(1));
  });

  test("nothing, when the list says it all", () => {
    expect(say({ groups: groupsThat({}) })).toEqual({ message: null, act: null });
  });
});

describe("of a list", () => {
  test("how far it is, with a button that ends it", () => {
    const list = { ...noList, entries: [entry], progress: { done: 1, total: 2 } };
    expect(say({ list })).toEqual({
      message: neutral("Looking up people: 1 of 2", "Stop"),
      act: acts.stop,
    });
  });

  test("what came of it, with a button while somebody could not be asked for", () => {
    const list = { ...noList, entries: [entry] };
    expect(say({ list: { ...list, report } })).toEqual({
      message: warning("1 person added. Not found: x."),
      act: null,
    });
    expect(say({ list: { ...list, report: failedReport } })).toEqual({
      message: warning(
        "1 person added. Could not be looked up: x. The search failed.",
        english.retry,
      ),
      act: acts.lookUp,
    });
  });
});

describe("of suggestions", () => {
  test("that they load, or that they failed, with a button that asks again", () => {
    const suggestions = { refs: [], retry: retrySuggestions };
    const searchMessage = neutral("Type");
    expect(say({ suggestions: { ...suggestions, status: "loading" }, searchMessage })).toEqual({
      message: neutral(english.searching),
      act: null,
    });
    expect(say({ suggestions: { ...suggestions, status: "error" }, searchMessage })).toEqual({
      message: warning(english.suggestionsFailed, english.retry),
      act: retrySuggestions,
    });
    for (const status of ["none", "success"] as const) {
      expect(say({ suggestions: { ...suggestions, status }, searchMessage }).message).toBe(
        searchMessage,
      );
    }
  });
});

describe("of groups", () => {
  const failed = groupsThat({ status: "error", error });

  test("that they failed, beside what is said of the people", () => {
    expect(say({ groups: failed })).toEqual({
      message: warning(english.groupsFailed, english.retry),
      act: retryGroups,
    });
    expect(say({ groups: failed, searchMessage: neutral("Nobody.") }).message?.text).toBe(
      `Nobody. ${english.groupsFailed}`,
    );
  });

  test("nothing, while the people have the same trouble", () => {
    const refused = { text: "Failed", tone: "negative", action: "Retry" } as const;
    expect(say({ groups: failed, searchMessage: refused })).toEqual({
      message: refused,
      act: retrySearch,
    });
    const waiting = warning("Wait");
    expect(say({ groups: failed, searchMessage: waiting }).message).toBe(waiting);
  });

  test("nothing, when they come by themselves", () => {
    const offline = new UsersApiError({ kind: "network", code: OFFLINE, message: "" });
    const limited = new UsersApiError({ kind: "rate-limited", message: "" });
    const wait = { status: "rate-limited", error: limited } as const;
    expect(say({ groups: groupsThat({ status: "error", error: offline }) }).message).toBeNull();
    expect(say({ groups: groupsThat({ ...wait, willRetry: true }) }).message).toBeNull();
    expect(say({ groups: groupsThat(wait) }).act).toBe(retryGroups);
  });
});
