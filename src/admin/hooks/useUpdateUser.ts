"use client";

import type { User } from "../../client/User.js";
import type { UsersScope } from "../../query/UsersScope.js";
import type { UserChanges } from "../UserFields.js";
import type { UsersAdmin } from "../UsersAdmin.js";
import type { AdminMutation } from "./AdminMutation.js";
import { forgetIfCurrentUser, noteWritten } from "./updateCaches.js";
import { useAdminMutation } from "./useAdminMutation.js";

/**
 * Changes a person (`PATCH /users/{userId}`, which the vendor's reference does not list: see `UsersAdmin`). They are then
 * known as the answer tells or, when it tells nothing, asked for again wherever they show; so is the signed-in person if it
 * is them, and every search.
 *
 * @throws {TypeError} when `createUsersClient` did not make the provider's client.
 */
export function useUpdateUser(): AdminMutation<
  [id: string, changes: UserChanges],
  User | undefined
> {
  return useAdminMutation(updateUser, noteUpdated);
}

function updateUser(
  admin: UsersAdmin,
  id: string,
  changes: UserChanges,
): Promise<User | undefined> {
  return admin.updateUser(id, changes);
}

async function noteUpdated(scope: UsersScope, user: User | undefined, id: string): Promise<void> {
  await noteWritten(scope, id, user);
  await forgetIfCurrentUser(scope, id);
}
