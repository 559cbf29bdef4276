"use client";

import type { UsersScope } from "../../query/UsersScope.js";
import type { UsersAdmin } from "../UsersAdmin.js";
import type { AdminMutation } from "./AdminMutation.js";
import { forgetIfCurrentUser, noteWritten } from "./updateCaches.js";
import { useAdminMutation } from "./useAdminMutation.js";

/**
 * Removes a person (`DELETE /users/{userId}`, which the vendor's reference does not list: see `UsersAdmin`). Wherever they
 * show they are then unknown, without a request, and every search is asked again.
 *
 * @throws {TypeError} when `createUsersClient` did not make the provider's client.
 */
export function useDeleteUser(): AdminMutation<[id: string], void> {
  return useAdminMutation(deleteUser, noteDeleted);
}

function deleteUser(admin: UsersAdmin, id: string): Promise<void> {
  return admin.deleteUser(id);
}

async function noteDeleted(scope: UsersScope, _answer: void, id: string): Promise<void> {
  await noteWritten(scope, id, null);
  await forgetIfCurrentUser(scope, id);
}
