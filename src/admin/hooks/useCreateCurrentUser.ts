"use client";

import type { CurrentUser } from "../../client/User.js";
import type { UsersScope } from "../../query/UsersScope.js";
import type { UserFields } from "../UserFields.js";
import type { UsersAdmin } from "../UsersAdmin.js";
import type { AdminMutation } from "./AdminMutation.js";
import { forgetCurrentUser, noteWritten } from "./updateCaches.js";
import { useAdminMutation } from "./useAdminMutation.js";

/**
 * Makes the account of the signed-in person (`POST /users/me`, which the vendor's reference does not list: see
 * `UsersAdmin`). Who is signed in is then asked for again, as is every search.
 *
 * @throws {TypeError} when `createUsersClient` did not make the provider's client.
 */
export function useCreateCurrentUser(): AdminMutation<
  [fields: UserFields],
  CurrentUser | undefined
> {
  return useAdminMutation(createMe, noteCreated);
}

function createMe(admin: UsersAdmin, fields: UserFields): Promise<CurrentUser | undefined> {
  return admin.createMe(fields);
}

async function noteCreated(scope: UsersScope, me: CurrentUser | undefined): Promise<void> {
  if (me) await noteWritten(scope, me.id, me);
  await forgetCurrentUser(scope);
}
