import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concernsEveryone, isRetryable, retryDelayMs } from "../../src/client/retryPolicy.js";
import { UsersApiError, type UsersApiErrorKind } from "../../src/client/UsersApiError.js";

const errorOf = (kind: UsersApiErrorKind, status?: number, retryAfterMs?: number) =>
  new UsersApiError({ kind, message: "", status, retryAfterMs });

const RETRYABLE = [
  errorOf("rate-limited", 429),
  errorOf("service", 500),
  errorOf("service", 503),
  errorOf("network"),
];

const FINAL = [
  errorOf("unauthenticated", 401),
  errorOf("forbidden", 403),
  errorOf("not-found", 404),
  errorOf("invalid-request", 408),
  errorOf("invalid-request", 422),
  errorOf("timeout"),
  errorOf("malformed-response", 200),
  new DOMException("", "AbortError"),
  new TypeError("fetch failed"),
  undefined,
  { kind: "network" },
];

describe("isRetryable", () => {
  test.each(RETRYABLE)("$kind $status may pass", (error) => {
    expect(isRetryable(error)).toBe(true);
  });

  test.each(
    FINAL.map((error) => ({ name: String((error as UsersApiError)?.kind ?? error), error })),
  )("$name does not", ({ error }) => {
    expect(isRetryable(error)).toBe(false);
  });
});

describe("concernsEveryone", () => {
  test.each([
    [429, "rate-limited", true],
    [503, "service", true],
    [undefined, "network", true],
    [500, "service", false],
    [502, "service", false],
    [504, "service", false],
  ] as const)("%s %s: %s", (status, kind, expected) => {
    expect(concernsEveryone(errorOf(kind, status))).toBe(expected);
  });
});

describe("retryDelayMs", () => {
  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [5, 16_000],
    [6, 30_000],
    [50, 30_000],
    [5_000, 30_000],
  ])("after %d failures it is spread from 0 to %d ms", (failures, cap) => {
    const error = errorOf("service", 500);
    expect(retryDelayMs(error, failures, 0)).toBe(0);
    expect(retryDelayMs(error, failures, 0.5)).toBe(cap / 2);
    expect(retryDelayMs(error, failures, 1)).toBe(cap);
  });

  test("the server's word wins, and at most a second is added to it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (retryAfterMs, failures, random) => {
          const delay = retryDelayMs(errorOf("rate-limited", 429, retryAfterMs), failures, random);
          expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
          expect(delay).toBeLessThanOrEqual(retryAfterMs + 1_000);
        },
      ),
    );
  });
});
