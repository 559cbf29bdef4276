import { describe, expect, test } from "vitest";
import type { GateState } from "../../src/client/gate.js";
import { UsersApiError, type UsersApiErrorKind } from "../../src/client/UsersApiError.js";
import { requestStatus } from "../../src/hooks/requestStatus.js";

const open: GateState = { status: "open" };

function failure(kind: UsersApiErrorKind, retryAfterMs?: number): UsersApiError {
  return new UsersApiError({ kind, message: kind, retryAfterMs });
}

const waiting = (error: UsersApiError): GateState => ({ status: "waiting", until: 5000, error });

const pending = { status: "pending", error: null, errorUpdatedAt: 0 } as const;
const success = { status: "success", error: null, errorUpdatedAt: 0 } as const;
const failed = (error: Error) => ({ status: "error", error, errorUpdatedAt: 1000 }) as const;

describe("a request that is under way or waits", () => {
  const limited = failure("rate-limited");
  const overloaded = failure("service");

  test.each([
    ["an open gate", open],
    ["a hidden page", { status: "hidden" }],
    ["a broken connection", waiting(failure("network"))],
  ] as [string, GateState][])("behind %s is loading", (_, gate) => {
    expect(requestStatus(pending, gate)).toEqual({ status: "loading", error: null, retryAt: null });
  });

  test.each([limited, overloaded])("behind a gate that was asked to wait goes on then", (error) => {
    expect(requestStatus(pending, waiting(error))).toEqual({
      status: "rate-limited",
      error,
      retryAt: 5000,
    });
  });

  test("offline says so, as one and the same error", () => {
    const { status, error, retryAt } = requestStatus(pending, { status: "offline" });
    expect({ status, retryAt }).toEqual({ status: "error", retryAt: null });
    expect(error).toMatchObject({ kind: "network", code: "Offline" });
    expect(requestStatus(pending, { status: "offline" }).error).toBe(error);
  });
});

describe("a request that is over", () => {
  test.each([open, waiting(failure("rate-limited")), { status: "offline" } as const])(
    "is not changed by what others wait for (%j)",
    (gate) => {
      expect(requestStatus(success, gate).status).toBe("success");
      expect(requestStatus(failed(failure("forbidden")), gate).status).toBe("error");
    },
  );

  test.each([
    [undefined, 1000],
    [7000, 8000],
  ])("refused with a wait of %j ms can be asked again at %i", (retryAfterMs, retryAt) => {
    const error = failure("rate-limited", retryAfterMs);
    expect(requestStatus(failed(error), open)).toEqual({ status: "rate-limited", error, retryAt });
  });

  test.each([
    "unauthenticated",
    "forbidden",
    "not-found",
    "invalid-request",
    "service",
    "network",
    "timeout",
    "malformed-response",
  ] as const)("with %s is an error", (kind) => {
    const error = failure(kind, 5000);
    expect(requestStatus(failed(error), open)).toEqual({ status: "error", error, retryAt: null });
  });

  test("with any other error is a failure of the service", () => {
    const { error } = requestStatus(failed(new TypeError("top-secret")), open);
    expect(error).toMatchObject({ kind: "service" });
  });
});
