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
    fetch(input, init) {
      const answer = fetch(input, init);
      // The server has the request, with the former person's token; the page has the next one's.
      if (isLeaving) token = smillas;
      return answer;
    },
  });
  const queryClient = new QueryClient();
  queryClient.setQueryData(["host"], "kept");
  const frames: (string | null)[] = [];
  function Page({ text }: { text: string }) {
    const { users } = useUserSearch(text, { debounceMs: 0, narrowing: "off" });
    useLayoutEffect(() => void frames.push(document.body.textContent));
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
  frames.length = 0;
  await api.configure({ people: theirs, me: smilla });
  rerender(<Page text="smilla" />);
  await expect.poll(page).toMatch(/Smilla Other.*Smilla Other.*Smilla Other/s);
  expect(frames.join()).not.toMatch(/Anna|Bob|Zo/);
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
