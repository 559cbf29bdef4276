import { gatedClient } from "../client/gatedClient.js";
import { fieldsOf, parseCurrentUser, parseUser } from "../client/parseUsers.js";
import { malformedResponse } from "../client/responseError.js";
import type { ApiRequest } from "../client/transport.js";
import { transportOf } from "../client/transportOf.js";
import type { RequestOptions, UsersClient } from "../client/UsersClient.js";
import { userSegment } from "../client/userSegment.js";
import type { UsersAdmin } from "./UsersAdmin.js";

/**
 * The writes of a client, which the vendor's reference does not list: see `UsersAdmin`.
 *
 * @throws {TypeError} when `createUsersClient` did not make the client.
 */
export function createUsersAdmin(client: UsersClient): UsersAdmin {
  const transport = transportOf(client);
  if (transport === undefined) {
    throw new TypeError(
      "createUsersAdmin: `client` was not made by createUsersClient of this copy of itwin-people-picker, so there is nothing to send its requests with. Pass the very object that createUsersClient returned.",
    );
  }
  const { gate, identity } = gatedClient(client);

  const send = (request: ApiRequest, options?: RequestOptions) => {
    // What one person asked for is not done in the name of the next, however long it waits at the gate.
    const write = { ...request, mayBeEmpty: true, epoch: identity.getEpoch() };
    return gate.run(() => transport(write, options), { ...options, isRepeatable: false });
  };

  return {
    async createMe(fields, options) {
      const answer = await send({ method: "POST", path: "/me", body: fields }, options);
      return personIn(answer, parseCurrentUser);
    },
    async createUser(fields, options) {
      const answer = await send({ method: "POST", path: "", body: fields }, options);
      return personIn(answer, parseUser);
    },
    async updateUser(id, changes, options) {
      const path = `/${userSegment(id)}`;
      const answer = await send({ method: "PATCH", path, body: changes }, options);
      const user = personIn(answer, parseUser);
      // Another person's record under the asked id must never be shown as that person.
      if (user && user.id.toLowerCase() !== id.toLowerCase()) throw malformedResponse(200);
      return user;
    },
    async deleteUser(id, options) {
      await send({ method: "DELETE", path: `/${userSegment(id)}` }, options);
    },
  };
}

/** As the reads answer, or, since the OpenAPI file doesn't say how, the bare person. */
function personIn<T>(answer: unknown, parse: (value: unknown) => T | undefined): T | undefined {
  return parse(fieldsOf(answer)?.["user"] ?? answer);
}
