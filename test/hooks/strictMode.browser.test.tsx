import { expect, test } from "vitest";
import { statusesOf, useEveryHook } from "./everyHook.js";
import { openUsers, withoutBackoff } from "./openUsers.js";
import { recordHook } from "./recordHook.js";
import { searchHook } from "./searchHook.js";

const strict = { reactStrictMode: true, initialProps: undefined };

test("StrictMode sends what is sent without it", async () => {
  const sent = async (reactStrictMode: boolean) => {
    const { api, client } = await openUsers();
    const { result } = recordHook(useEveryHook, { ...strict, reactStrictMode, client });
    await expect
      .poll(() => statusesOf(result.current))
      .toBe("success success success success success");
    const requests = await api.requests();
    return requests.map(({ operation, outcome }) => `${operation} ${outcome}`).sort();
  };
  expect(await sent(true)).toEqual([
    "byIdList answered",
    "groups answered",
    "me answered",
    "search answered",
  ]);
  expect(await sent(false)).toEqual(await sent(true));
});

test("StrictMode repeats no failure more often", async () => {
  withoutBackoff();
  const { api, client, statuses } = await openUsers();
  await api.fail({ status: 500, times: 12 });
  const { result } = recordHook(useEveryHook, { ...strict, client });
  await expect.poll(() => statusesOf(result.current)).toBe("error error error error error");
  expect(await statuses()).toHaveLength(12);
});

test("StrictMode lets typing send as many requests", async () => {
  const { client, searches } = await openUsers();
  const { type, shows } = searchHook(client, "", {}, { reactStrictMode: true });
  for (const text of ["smi", "smith", "smi", "anna"]) {
    type(text);
    await shows({ status: "success" });
  }
  expect(await searches()).toEqual(["smi", "smith", "anna"]);
});

test("StrictMode aborts what is under way when the page goes", async () => {
  const { api, client, outcomes } = await openUsers();
  await api.fail({ hang: true, times: 4 });
  const { unmount } = recordHook(useEveryHook, { ...strict, client });
  await expect.poll(outcomes).toEqual(Array(4).fill("pending"));
  unmount();
  await expect.poll(outcomes).toEqual(Array(4).fill("aborted"));
});
