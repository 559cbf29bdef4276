import { onTestFinished, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { User } from "../../src/client/User.js";
import { openRemoteApi, type RemoteApiOptions } from "../support/remoteApi.js";

export const anna: User = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@x.test" };
export const bob: User = { id: "b1", givenName: "Bob", surname: "Smithers", email: "bob@x.test" };
export const zoe: User = { id: "z1", givenName: "Zoé", surname: "Smi th", email: "zoe@x.test" };

/** A server with three people, a client of it, and what the server was asked. */
export async function openUsers(options: RemoteApiOptions = {}) {
  const api = await openRemoteApi({ people: [anna, bob, zoe], me: anna, ...options });
  onTestFinished(api.close);
  const getAccessToken = vi.fn(() => "token");
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken });
  return {
    api,
    client,
    getAccessToken,
    /** The texts that were searched for, in order. */
    searches: async () => (await api.requests()).map(({ search }) => search),
    /** The id lists that were asked for, in order. */
    idLists: async () => (await api.requests()).map(({ ids }) => ids),
    statuses: async () => (await api.requests()).map(({ status }) => status),
    outcomes: async () => (await api.requests()).map(({ outcome }) => outcome),
  };
}

/** Back-off without its wait: full jitter from 0 on. */
export function withoutBackoff(): void {
  vi.spyOn(Math, "random").mockReturnValue(0);
}
