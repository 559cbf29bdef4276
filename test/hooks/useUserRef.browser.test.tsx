import { describe, expect, test } from "vitest";
import type { UserRef } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { useUserRef } from "../../src/hooks/useUserRef.js";
import { anna, bob, openUsers } from "./openUsers.js";
import { recordHook } from "./recordHook.js";

function held(client: UsersClient, initial: UserRef | null) {
  return recordHook(({ ref }: { ref: UserRef | null }) => useUserRef(ref), {
    client,
    initialProps: { ref: initial },
  });
}

describe("a ref that a host holds", () => {
  test("is looked up when it has nothing but an id", async () => {
    const { client, idLists } = await openUsers();
    const { shows } = held(client, { id: "a1" });
    await shows({ status: "success", user: anna });
    expect(await idLists()).toEqual([["a1"]]);
  });

  test.each([
    { email: "x@x.test" },
    { givenName: "X" },
    { surname: "X" },
    { organizationName: "X" },
  ])("is shown as it is when it has %j, and not looked up", async (details) => {
    const { client, idLists } = await openUsers();
    const ref = { id: "a1", ...details };
    const { result } = held(client, ref);
    expect(result.current).toMatchObject({ status: "success", user: ref });
    result.current.retry();
    await held(client, { id: "b1" }).shows({ status: "success", user: bob });
    expect(await idLists()).toEqual([["b1"]]);
  });

  test("is looked up when its details are empty", async () => {
    const { client } = await openUsers();
    const { shows, result } = held(client, { id: "a1", email: "", givenName: "" });
    await shows({ status: "success" });
    expect(result.current.user).toEqual(anna);
  });

  test.each([null, { id: "" }])("that is %j is unknown and sends nothing", async (ref) => {
    const { client, idLists } = await openUsers();
    const { result } = held(client, ref);
    expect(result.current).toMatchObject({ status: "unknown", user: undefined });
    await held(client, { id: "b1" }).shows({ status: "success" });
    expect(await idLists()).toEqual([["b1"]]);
  });
});
