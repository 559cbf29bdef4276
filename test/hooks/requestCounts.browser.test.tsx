import { act } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { CurrentUserBadge } from "../../src/components/CurrentUserBadge/CurrentUserBadge.js";
import { UserAvatar } from "../../src/components/UserAvatar/UserAvatar.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";
import { useUsers } from "../../src/hooks/useUsers.js";
import { english } from "../../src/messages/english.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { openUsers } from "./openUsers.js";
import { searchHook } from "./searchHook.js";

const LETTERS = [..."annasmithe"].map((_, n, all) => all.slice(0, n + 1).join(""));
const people = [{ id: "a1", givenName: "Annasmithe" }];

/** Only the timers that React and the network do not need: a debounce waits for the test, an answer does not. */
function holdTimers() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

describe("ten letters", () => {
  test("at 40 ms are one request", async () => {
    const { client, searches } = await openUsers({ people });
    const { type, result } = searchHook(client, "", { debounceMs: 250, narrowing: "local" });
    holdTimers();
    for (const text of LETTERS) {
      type(text);
      await pass(40);
    }
    expect(result.current.status).toBe("loading");
    await pass(250);
    vi.useRealTimers();
    await expect.poll(() => result.current).toMatchObject({ status: "success", users: people });
    expect(await searches()).toEqual(["annasmithe"]);
  });

  test("at 600 ms are one request, and each shows its answer at once", async () => {
    const { client, searches } = await openUsers({ people });
    const { type, result } = searchHook(client, "", { debounceMs: 250, narrowing: "local" });
    holdTimers();
    for (const text of LETTERS.slice(0, 3)) {
      type(text);
      await pass(600);
    }
    vi.useRealTimers();
    await expect.poll(() => result.current.status).toBe("success");
    holdTimers();
    for (const text of LETTERS.slice(3)) {
      type(text);
      expect(result.current).toMatchObject({ status: "success", users: people });
      await pass(600);
    }
    vi.useRealTimers();
    expect(await searches()).toEqual(["ann"]);
  });

  test("deleted one by one and typed again are no more", async () => {
    const { client, searches } = await openUsers({ people });
    const { type, shows } = searchHook(client, "ann", { narrowing: "local" });
    await shows({ status: "success" });
    for (const text of [...LETTERS, ...LETTERS.toReversed(), ...LETTERS]) {
      type(text);
      await shows({ status: text.length < 3 ? "too-short" : "success" });
    }
    expect(await searches()).toEqual(["ann"]);
  });
});

describe("people by id", () => {
  const crowd = Array.from({ length: 220 }, (_, n) => ({ id: `id-${n}`, givenName: `Name ${n}` }));
  const idOf = (n: number) => `id-${n}`;

  test("of 200 avatars and a list of 50, 30 of them the same, are one request", async () => {
    const { client, api } = await openUsers({ people: crowd });
    const refs = Array.from({ length: 50 }, (_, n) => idOf(170 + n));
    function Team() {
      return <p>{useUsers(refs).status}</p>;
    }
    const { container } = renderWithUsers(
      <>
        {crowd.slice(0, 200).map(({ id }) => (
          <UserAvatar key={id} userId={id} label />
        ))}
        <Team />
      </>,
      { client },
    );
    await expect.poll(() => container.querySelectorAll('[aria-label^="Name "]').length).toBe(200);
    await expect.poll(() => container.querySelector("p")?.textContent).toBe("success");
    const requests = await api.requests();
    expect(requests.map(({ operation, ids }) => `${operation} ${ids?.length}`)).toEqual([
      "byIdList 220",
    ]);
  });

  test("is for those alone whom no answer told of, and not again for one that nobody knows", async () => {
    const { client, api } = await openUsers({ people: crowd, me: { id: "me", givenName: "Me" } });
    function Search() {
      const { users } = useUserSearch("name 21");
      return <p>{users.length}</p>;
    }
    const page = (round: number, ids: string[]) => (
      <>
        <CurrentUserBadge />
        <Search />
        {ids.map((id) => (
          <UserAvatar key={`${round} ${id}`} userId={id} label />
        ))}
      </>
    );
    const asked = async () => (await api.requests()).map(({ operation, ids }) => ids ?? operation);
    const { container, rerender, getAllByRole } = renderWithUsers(page(0, []), { client });
    const names = () => getAllByRole("img").map((avatar) => avatar.getAttribute("aria-label"));
    await expect.poll(() => container.querySelector("p")?.textContent).toBe("11");
    await expect.poll(() => container.textContent).toContain("Me");
    rerender(page(1, ["id-21", "me", "id-210", "nobody"]));
    await expect.poll(names).toEqual(["Name 21", "Me", "Name 210", english.unknownUser]);
    rerender(page(2, ["nobody", "id-1"]));
    await expect.poll(names).toEqual([english.unknownUser, "Name 1"]);
    expect((await asked()).sort()).toEqual([["id-1"], "me", ["nobody"], "search"].sort());
  });
});
