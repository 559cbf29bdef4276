import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { User } from "../../src/client/User.js";
import { anna, bob, openUsers, zoe } from "./openUsers.js";
import { idsOf, NEVER_MS, searchHook } from "./searchHook.js";

const local = { narrowing: "local" } as const;

/** A server, and a search whose answer to "smi" is there. */
async function setUp(people?: User[], narrowing: "local" | "confirm" | "off" = "local") {
  const server = await openUsers(people && { people });
  const hook = searchHook(server.client, "smi", { narrowing });
  await hook.shows({ status: "success" });
  hook.seen.length = 0;
  return { ...server, ...hook };
}

describe("a longer text", () => {
  test("is answered from a shorter one at once, in the API's order, and sends nothing", async () => {
    const { type, seen, searches } = await setUp();
    const still = { debounceMs: NEVER_MS };
    type("smit", still);
    type("smith", still);
    type("nna smith", still);
    type("SMITH ANN", still);
    type("smithers", still);
    type("smithx", still);
    expect(seen.map((value) => `${value.status} ${idsOf(value).join(" ")}`)).toEqual([
      "success a1 b1",
      "success a1 b1",
      "success a1",
      "success a1",
      "success b1",
      "empty ",
    ]);
    expect(await searches()).toEqual(["smi"]);
  });

  test("typed letter by letter, deleted and typed again is one request", async () => {
    const { client, searches } = await openUsers();
    const { type, shows } = searchHook(client, "", local);
    const typed = [
      "a",
      "an",
      "ann",
      "anna",
      "anna ",
      "anna s",
      "anna sm",
      "anna smi",
      "anna smith",
    ];
    for (const text of [...typed, ...typed.toReversed(), ...typed]) {
      type(text);
      if (text.length >= 3) await shows({ status: "success", users: [anna] });
    }
    expect(await searches()).toEqual(["ann"]);
  });

  test("has the same array for as long as it stands", async () => {
    const { result, type, shows } = await setUp();
    type("smith");
    const { users } = result.current;
    type("smith ");
    await shows({ status: "success" });
    expect(result.current.users).toBe(users);
  });

  test("of an answer that the API cut off is asked for", async () => {
    const people = Array.from({ length: 1001 }, (_, n) => ({ id: `u${n}`, givenName: "Smith" }));
    const { result, type, shows, searches } = await setUp([...people.slice(1), { ...bob }]);
    expect(result.current.isTruncated).toBe(true);
    type("smithers", { debounceMs: NEVER_MS });
    expect(result.current.status).toBe("loading");
    type("smithers");
    await shows({ status: "success", users: [bob] });
    expect(await searches()).toEqual(["smi", "smithers"]);
  });

  test("of an answer that has grown old is asked for", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { type, shows, searches } = await setUp();
    vi.setSystemTime(Date.now() + 5 * 60_000);
    type("smith");
    await shows({ status: "success", users: [anna, bob] });
    expect(await searches()).toEqual(["smi", "smith"]);
  });

  test("of a text that failed, or was left, is asked for", async () => {
    const { api, client, searches } = await openUsers();
    await api.fail({ status: 403 });
    const { type, shows } = searchHook(client, "smi", local);
    await shows({ status: "error" });
    await api.fail({ hang: true });
    type("smit");
    await expect.poll(searches).toEqual(["smi", "smit"]);
    type("smith");
    await shows({ status: "success", users: [anna, bob] });
    expect(await searches()).toEqual(["smi", "smit", "smith"]);
  });

  test("that only begins like a shorter one by chance of its letters is asked for", async () => {
    const { type, shows, searches } = await setUp();
    type("s mi");
    await shows({ status: "empty" });
    expect(await searches()).toEqual(["smi", "s mi"]);
  });
});

describe("hosts that want the server's word", () => {
  test("get it, after what is known has shown", async () => {
    const { api, type, shows, seen, searches } = await setUp(undefined, "confirm");
    await api.configure({
      people: [anna, bob, zoe, { id: "n1", givenName: "New", email: "smith@" }],
    });
    type("smith");
    await shows({ status: "success" });
    expect(idsOf(seen[0] ?? { users: [] })).toEqual(["a1", "b1"]);
    expect(seen[0]?.status).toBe("loading");
    expect(idsOf(seen.at(-1) ?? { users: [] })).toEqual(["a1", "b1", "n1"]);
    expect(await searches()).toEqual(["smi", "smith"]);
  });

  test("get nothing else when they want no narrowing", async () => {
    const { type, shows, seen, searches } = await setUp(undefined, "off");
    type("smith");
    await shows({ status: "success", users: [anna, bob] });
    expect(idsOf(seen[0] ?? { users: [] })).toEqual(["a1", "b1", "z1"]);
    expect(await searches()).toEqual(["smi", "smith"]);
  });
});
