import { createGate, type Gate } from "./gate.js";
import { createIdentity, type Identity } from "./identity.js";
import { oncePer } from "./oncePer.js";
import { uniqueById } from "./parseUsers.js";
import type { UsersClient } from "./UsersClient.js";

/** The most ids that one request may hold (Users API, "Get users by id list"). */
export const MAX_IDS_PER_REQUEST = 1000;

/** A client whose requests all pass one gate. */
export interface GatedUsersClient extends UsersClient {
  readonly gate: Gate;
  /** Whom its tokens speak for. */
  readonly identity: Identity;
}

const addOwnGate = /* @__PURE__ */ oncePer((client: UsersClient) =>
  addGate(client, createGate(), createIdentity()),
);

/** The client behind a gate of its own: the same one each time, so that everybody who shares a client waits together. */
export function gatedClient(client: UsersClient): GatedUsersClient {
  return "gate" in client ? (client as GatedUsersClient) : addOwnGate(client);
}

/** The operations of a client, each request through the gate. */
export function addGate(client: UsersClient, gate: Gate, identity: Identity): GatedUsersClient {
  return {
    gate,
    identity,
    search: (text, options) =>
      gate.run(() => client.search(text, options), { ...options, isTyped: true }),
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
