import { dehydrate, QueryClient } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { expect, test, vi } from "vitest";
import { CurrentUserBadge } from "../../src/components/CurrentUserBadge/CurrentUserBadge.js";
import { UserAvatar } from "../../src/components/UserAvatar/UserAvatar.js";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { tokenOf } from "../support/tokenOf.js";
import { openUsers } from "./openUsers.js";

const smilla = { id: "a1", givenName: "Smilla", surname: "Other" };
const theirs = [smilla, { ...smilla, id: "b1" }, { ...smilla, id: "z1" }];

test("a change of person while a search is under way shows nothing of the former one's, in any part of a page", async () => {
  const logged = (["log", "info", "debug", "warn", "error"] as const).map((name) =>
    vi.spyOn(console, name),
  );
  const { api } = await openUsers();
  const [annas, smillas] = [tokenOf("anna"), tokenOf("smilla")];
  let token = annas;
  let isLeaving = false;
  const client = createUsersClient({
    baseUrl: api.baseUrl,
    getAccessToken: () => token,
    async fetch(input, init) {
      const answer = await fetch(input, init);
      // The server has answered the former person; the page has the next one's token when the answer gets there.
      if (isLeaving && token === annas) {
        await api.configure({ people: theirs, me: smilla });
        token = smillas;
      }
      return answer;
    },
  });
  const queryClient = new QueryClient();
  queryClient.setQueryData(["host"], "kept");
  const commits: { epoch: number; text: string | null }[] = [];
  function Page({ text }: { text: string }) {
    const { users } = useUserSearch(text, { debounceMs: 0, narrowing: "off" });
    useLayoutEffect(() => {
      commits.push({ epoch: client.identity.getEpoch(), text: document.body.textContent });
    });
    return (
      <>
        <CurrentUserBadge />
        <UserAvatar userId="b1" label />
        <p>{users.map(({ givenName, surname }) => `${givenName} ${surname}`).join()}</p>
      </>
    );
  }
  const { rerender } = renderWithUsers(<Page text="smi" />, { client, queryClient });
  const page = () => document.body.innerHTML;
  await expect.poll(page).toMatch(/Anna Smith.*Bob Smithers.*Anna Smith,Bob Smithers/s);

  isLeaving = true;
  rerender(<Page text="ann" />);
  await expect.poll(() => client.identity.getEpoch()).toBe(1);
  rerender(<Page text="smilla" />);
  await expect.poll(page).toMatch(/Smilla Other.*Smilla Other.*Smilla Other/s);
  const next = commits.filter(({ epoch }) => epoch === 1).map(({ text }) => text);
  expect(next.length).toBeGreaterThan(1);
  expect(next.join()).not.toMatch(/Anna|Bob|Zo/);
  const cache = JSON.stringify(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [
        queryKey,
        state.data instanceof Map ? [...state.data] : state,
      ]),
  );
  expect(cache).toContain("Smilla");
  expect(cache).not.toMatch(/Anna|Bob|Zo/);
  for (const secret of [annas, smillas]) {
    expect(cache).not.toContain(secret);
    expect(document.documentElement.outerHTML).not.toContain(secret);
  }
  expect(logged.flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect(dehydrate(queryClient).queries.map(({ queryKey }) => queryKey)).toEqual([["host"]]);
});

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test("a page that opens again after somebody else has signed in shows nothing of the former one's for a frame", async () => {
  const { api } = await openUsers();
  const getAccessToken = vi.fn(() => tokenOf("anna"));
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken });
  const queryClient = new QueryClient();
  const first = renderWithUsers(<CurrentUserBadge />, { client, queryClient });
  await expect.poll(() => document.body.textContent).toContain("Anna Smith");
  first.unmount();

  getAccessToken.mockImplementation(() => tokenOf("smilla"));
  await api.configure({ people: theirs, me: smilla });
  renderWithUsers(<CurrentUserBadge />, { client, queryClient });
  await nextFrame();
  expect(document.body.textContent).not.toContain("Anna");
  await expect.poll(() => document.body.textContent).toContain("Smilla Other");
});

test("a page that comes back after somebody else has signed in shows them", async () => {
  const { api } = await openUsers();
  const getAccessToken = vi.fn(() => tokenOf("anna"));
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken });
  renderWithUsers(<CurrentUserBadge />, { client });
  await expect.poll(() => document.body.textContent).toContain("Anna Smith");

  getAccessToken.mockImplementation(() => tokenOf("smilla"));
  await api.configure({ people: theirs, me: smilla });
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.poll(() => document.body.textContent).toContain("Smilla Other");
});

test("tokens that say nothing of a person are asked for only to send a request", async () => {
  const { client, getAccessToken } = await openUsers();
  const queryClient = new QueryClient();
  const first = renderWithUsers(<CurrentUserBadge />, { client, queryClient });
  await expect.poll(() => document.body.textContent).toContain("Anna Smith");
  first.unmount();
  renderWithUsers(<CurrentUserBadge />, { client, queryClient });
  document.dispatchEvent(new Event("visibilitychange"));
  await nextFrame();
  expect(getAccessToken).toHaveBeenCalledOnce();
});
