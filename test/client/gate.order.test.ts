import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGate } from "../../src/client/gate.js";
import { heldRequests, outcomeOf, rateLimited, settle } from "../support/heldRequests.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
});

function fullGate() {
  const gate = createGate();
  const requests = heldRequests();
  const run = (name: string) => outcomeOf(gate.run(requests.named(name)));
  const type = (name: string) => outcomeOf(gate.run(requests.named(name), { isTyped: true }));
  for (let n = 0; n < 6; n++) run(`r${n}`);
  return { run, type, ...requests };
}

test("the newest typed search goes first, and the others in the order they came", async () => {
  const { run, type, sent, names } = fullGate();
  await settle();
  run("first");
  type("smi");
  run("second");
  type("smit");
  run("third");
  type("smith");
  for (let n = 0; n < 6; n++) {
    sent[n]?.answer();
    await settle();
  }
  expect(names().slice(6)).toEqual(["smith", "smit", "smi", "first", "second", "third"]);
});

test("a search that was refused waits behind the newer ones, and before all that nobody typed", async () => {
  const { run, type, sent, names } = fullGate();
  for (let n = 0; n < 6; n++) {
    await settle();
    sent[n]?.answer();
  }
  await settle();
  type("smi");
  await settle();
  sent[6]?.fail(rateLimited(1_000));
  await settle();
  run("other");
  type("smith");
  await vi.advanceTimersByTimeAsync(2_000);
  sent[7]?.answer();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(names().slice(6)).toEqual(["smi", "smith", "smi", "other"]);
});

test.each([
  [0, 100],
  [0.5, 200],
  [0.999, 300],
])("after a pause two requests are apart by 100 to 300 ms (%d: %d ms)", async (random, gap) => {
  const { run, sent, names } = fullGate();
  await settle();
  sent[0]?.fail(rateLimited(1_000));
  for (const request of sent.slice(1)) request.answer();
  await settle();
  for (let n = 0; n < 8; n++) run(`waiting ${n}`);
  vi.mocked(Math.random).mockReturnValue(random);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(names().slice(6)).toEqual(["r0"]);
  // The slow start is over at once; the spacing stays until as many are under way as may be.
  sent[6]?.answer();
  await settle();
  for (let count = 2; count <= 3; count++) {
    await vi.advanceTimersByTimeAsync(gap - 1);
    expect(sent.length).toBe(5 + count);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(6 + count);
    await settle();
  }
});
