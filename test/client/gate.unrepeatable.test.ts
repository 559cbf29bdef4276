import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import {
  heldRequests,
  networkError,
  outcomeOf,
  rateLimited,
  serviceError,
  settle,
} from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function write() {
  const requests = heldRequests();
  const outcome = outcomeOf(createGate().run(requests.named("write"), { isRepeatable: false }));
  return { outcome, ...requests };
}

test.each([
  ["500", serviceError(500)],
  ["503 with Retry-After", serviceError(503, 1_000)],
  ["no answer", networkError()],
])("a write that may have been carried out is not sent again after %s", async (_, error) => {
  const { outcome, sent, names } = write();
  await settle();
  sent[0]?.fail(error);
  await settle();
  expect(outcome).toEqual({ error });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(names()).toEqual(["write"]);
});

test("a write that was refused with 429 was not carried out, and is sent again", async () => {
  const { outcome, sent } = write();
  await settle();
  sent[0]?.fail(rateLimited(1_000));
  await vi.advanceTimersByTimeAsync(2_000);
  sent[1]?.answer("done");
  await settle();
  expect(outcome).toEqual({ value: "done" });
  expect(sent.length).toBe(2);
});
