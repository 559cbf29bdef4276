import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CurrentUser } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { useCurrentUser } from "../../src/hooks/useCurrentUser.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { expectNoFormerAnswer } from "./expectNoFormerAnswer.js";
import { anna, bob, openUsers, withoutBackoff } from "./openUsers.js";
import { recordHook } from "./recordHook.js";
import { setPageState } from "./setPageState.js";

const me: CurrentUser = { ...anna, displayName: "anna@x.test", city: "Exton" };

function currentUser(client: UsersClient) {
  return recordHook(() => useCurrentUser(), { client, initialProps: undefined });
}

describe("the signed-in person", () => {
  test("is loading, then there, with the fields that only they have", async () => {
    const { client } = await openUsers({ me });
    const { result, shows, seen } = currentUser(client);
    await shows({ status: "success", error: null });
    expect(result.current.user).toEqual(me);
    expect(seen.map(({ status, user }) => [status, user?.id])).toEqual([
      ["loading", undefined],
      ["success", "a1"],
    ]);
  });

  test("may have nothing but an id", async () => {
    const { client } = await openUsers({ me: { id: "a1" } });
    const { result, shows } = currentUser(client);
    await shows({ status: "success" });
    expect(result.current.user).toEqual({ id: "a1" });
  });

  test("is asked for once, in however many places, and when the host renders again", async () => {
    const { api, client } = await openUsers({ me });
    const { result, rerender, shows } = recordHook(
      () => ({ first: useCurrentUser(), second: useCurrentUser() }),
      { client, initialProps: undefined },
    );
    await shows({ second: expect.objectContaining({ status: "success" }) });
    const { first } = result.current;
    rerender(undefined);
    expect(result.current.first.user).toBe(first.user);
    first.retry();
    expect((await api.requests()).map(({ operation }) => operation)).toEqual(["me"]);
  });

  test("of another client is never shown as that of the first, not for one render", async () => {
    const [first, second] = [await openUsers({ me: anna }), await openUsers({ me: bob })];
    await expectNoFormerAnswer(
      () => [useCurrentUser().user?.id],
      { client: first.client, tells: "a1" },
      { client: second.client, tells: "b1" },
    );
  });

  test("is no longer asked for when the component goes", async () => {
    const { api, client, outcomes } = await openUsers();
    await api.fail({ hang: true });
    const { unmount } = currentUser(client);
    await expect.poll(outcomes).toEqual(["pending"]);
    unmount();
    await expect.poll(outcomes).toEqual(["aborted"]);
  });
});

describe("failing", () => {
  test("nobody is signed in when the API refuses the token twice", async () => {
    const { api, client, statuses } = await openUsers();
    await api.fail({ status: 401, times: 2 });
    const { result, shows } = currentUser(client);
    await shows({ status: "error", user: undefined });
    expect(result.current.error).toMatchObject({ kind: "unauthenticated" });
    expect(await statuses()).toEqual([401, 401]);
  });

  test("retry asks once more, however often it is called", async () => {
    withoutBackoff();
    const { api, client, statuses } = await openUsers({ me });
    await api.fail({ status: 503, times: 3 });
    const { result, shows, seen } = currentUser(client);
    await shows({ status: "error" });
    result.current.retry();
    result.current.retry();
    await shows({ status: "success", user: me, error: null });
    expect(await statuses()).toEqual([503, 503, 503, 200]);
    expect(new Set(seen.map(({ retry }) => retry)).size).toBe(1);
  });

  test("a wait that the server asks for shows, and ends by itself", async () => {
    withoutBackoff();
    const { api, client } = await openUsers({ me });
    await api.fail({ status: 429, retryAfter: "1" });
    const { shows, hasShown } = currentUser(client);
    const { user, error } = await hasShown({ status: "rate-limited" });
    expect(user).toBeUndefined();
    expect(error).toMatchObject({ kind: "rate-limited" });
    await shows({ status: "success", error: null });
  });

  test("offline is an error until the connection is back, and one request then", async () => {
    setPageState("offline");
    const { client, statuses } = await openUsers({ me });
    const { result, shows } = currentUser(client);
    await shows({ status: "error" });
    expect(result.current.error).toMatchObject({ code: "Offline" });
    setPageState("active");
    await shows({ status: "success" });
    expect(await statuses()).toEqual([200]);
  });

  test("who has signed out since is not shown beside the error", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { api, client } = await openUsers({ me });
    function Badge() {
      const { user, status, error } = useCurrentUser();
      return <p>{user?.id ?? error?.kind ?? status}</p>;
    }
    const { container, rerender } = renderWithUsers(<Badge key="1" />, { client });
    await expect.poll(() => container.textContent).toBe("a1");
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await api.fail({ status: 401, times: 2 });
    rerender([<Badge key="1" />, <Badge key="2" />]);
    await expect.poll(() => container.textContent).toBe("unauthenticatedunauthenticated");
  });
});
