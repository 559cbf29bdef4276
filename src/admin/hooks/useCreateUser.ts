"use client";

import type { User } from "../../client/User.js";
import type { UsersScope } from "../../query/UsersScope.js";
import type { UserFields } from "../UserFields.js";
import type { UsersAdmin } from "../UsersAdmin.js";
import type { AdminMutation } from "./AdminMutation.js";
import { noteWritten } from "./updateCaches.js";
import { useAdminMutation } from "./useAdminMutation.js";

/**
 * Makes a person (`POST /users`, which the vendor's reference does not list: see `UsersAdmin`). Who is made is then known
 * by id, and every search is asked again.
 *
 * @throws {TypeError} when `createUsersClient` did not make the provider's client.
 */
export function useCreateUser(): AdminMutation<[fields: UserFields], User | undefined> {
  return useAdminMutation(createUser, noteCreated);
}

function createUser(admin: UsersAdmin, fields: UserFields): Promise<User | undefined> {
  return admin.createUser(fields);
}

async function noteCreated(scope: UsersScope, user: User | undefined): Promise<void> {
  if (user) await noteWritten(scope, user.id, user);
}
