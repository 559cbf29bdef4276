import { createGate, type Gate } from "./gate.js";
import { uniqueById } from "./parseUsers.js";
import type { UsersClient } from "./UsersClient.js";

/** The most ids that one request may hold (Users API, "Get users by id list"). */
export const MAX_IDS_PER_REQUEST = 1000;

/** A client whose requests all pass one gate. */
export interface GatedUsersClient extends UsersClient {
  readonly gate: Gate;
}

const gatedClients = new WeakMap<UsersClient, GatedUsersClient>();

/** The client behind a gate of its own: the same one each time, so that everybody who shares a client waits together. */
export function gatedClient(client: UsersClient): GatedUsersClient {
  if ("gate" in client) return client as GatedUsersClient;
  let gated = gatedClients.get(client);
  if (gated === undefined) {
    gated = addGate(client);
    gatedClients.set(client, gated);
  }
  return gated;
}

function addGate(client: UsersClient): GatedUsersClient {
  const gate = createGate();
  return {
    gate,
    search: (text, options) => gate.run(() => client.search(text, options), options),
    getMe: (options) => gate.run(() => client.getMe(options), options),
    getUser: (id, options) => gate.run(() => client.getUser(id, options), options),
    async getUsersByIds(ids, options) {
      const unique = [...new Set(ids)];
      const chunks = Array.from(
        { length: Math.ceil(unique.length / MAX_IDS_PER_REQUEST) },
        (_, n) => unique.slice(n * MAX_IDS_PER_REQUEST, (n + 1) * MAX_IDS_PER_REQUEST),
      );
      const answers = await Promise.all(
        chunks.map((chunk) => gate.run(() => client.getUsersByIds(chunk, options), options)),
      );
      return uniqueById(answers.flat());
    },
    searchGroups: (text, options) => gate.run(() => client.searchGroups(text, options), options),
  };
}
