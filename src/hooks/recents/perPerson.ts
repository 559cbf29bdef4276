import type { GatedUsersClient } from "../../client/gatedClient.js";
import type { UsersScope } from "../../query/UsersScope.js";

/**
 * One value for each client and its signed-in person, the same for all providers of the client. It is made when it is first
 * asked for, and let go when it is asked for on behalf of another person.
 */
export function perPerson<T>(make: (scope: UsersScope) => T): (scope: UsersScope) => T {
  const values = new WeakMap<GatedUsersClient, { epoch: number; value: T }>();
  return (scope) => {
    const { client, epoch } = scope;
    const known = values.get(client);
    if (known?.epoch === epoch) return known.value;
    const value = make(scope);
    values.set(client, { epoch, value });
    return value;
  };
}
