import { expect } from "vitest";
import { useCreateCurrentUser } from "../../../src/admin/hooks/useCreateCurrentUser.js";
import { useCreateUser } from "../../../src/admin/hooks/useCreateUser.js";
import { useDeleteUser } from "../../../src/admin/hooks/useDeleteUser.js";
import { useUpdateUser } from "../../../src/admin/hooks/useUpdateUser.js";
import { useCurrentUser } from "../../../src/hooks/useCurrentUser.js";
import { useUser } from "../../../src/hooks/useUser.js";
import { useUserSearch } from "../../../src/hooks/useUserSearch.js";
import { openUsers } from "../../hooks/openUsers.js";
import { recordHook } from "../../hooks/recordHook.js";

function usePage({ text, id }: { text: string; id: string }) {
  return {
    search: useUserSearch(text, { debounceMs: 0 }),
    user: useUser(id),
    me: useCurrentUser(),
    create: useCreateUser(),
    createMe: useCreateCurrentUser(),
    update: useUpdateUser(),
    remove: useDeleteUser(),
  };
}

/** What a page shows: who is found, one person by name or by status, and who is signed in. */
function shownBy({ search, user, me }: ReturnType<typeof usePage>) {
  return [
    search.users.map(({ givenName }) => givenName).join(" "),
    user.user?.givenName ?? user.status,
    me.user?.givenName,
  ];
}

/** An admin's page that shows the people found by "smi", Bob, and Anna, who is signed in. */
export async function openPage() {
  const users = await openUsers();
  const page = recordHook(usePage, {
    client: users.client,
    initialProps: { text: "smi", id: "b1" },
  });
  const expectShown = async (...shown: unknown[]) => {
    await expect.poll(() => shownBy(page.result.current)).toEqual(shown);
  };
  await expectShown("Anna Bob Zoé", "Bob", "Anna");
  // Bob may show before he was asked for: he is in the answer to the search.
  const operations = async () => (await users.api.requests()).map(({ operation }) => operation);
  await expect.poll(async () => (await operations()).sort()).toEqual(["byIdList", "me", "search"]);
  return {
    ...users,
    ...page,
    expectShown,
    /** What was asked since: first the first, and then the others by name. */
    asked: async () => {
      const [first, ...others] = (await operations()).slice(3);
      return [first, ...others.sort()];
    },
  };
}
