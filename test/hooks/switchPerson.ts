import { expect } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { tokenOf } from "../support/tokenOf.js";
import { openUsers } from "./openUsers.js";

/** A client whose signed-in person a test changes. The first has been seen by the client already. */
export async function openSwitchableUsers() {
  const { api } = await openUsers();
  let token = tokenOf("anna");
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => token });
  await client.getMe();
  return {
    client,
    /** Signs another person in, and lets the page notice. */
    async signIn(subject: string): Promise<void> {
      const before = client.identity.getEpoch();
      token = tokenOf(subject);
      document.dispatchEvent(new Event("visibilitychange"));
      await expect.poll(() => client.identity.getEpoch(), { interval: 5 }).toBe(before + 1);
    },
  };
}
