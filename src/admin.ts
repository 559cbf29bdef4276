export { createUsersAdmin } from "./admin/createUsersAdmin.js";
export type { AdminMutation } from "./admin/hooks/AdminMutation.js";
export { useCreateCurrentUser } from "./admin/hooks/useCreateCurrentUser.js";
export { useCreateUser } from "./admin/hooks/useCreateUser.js";
export { useDeleteUser } from "./admin/hooks/useDeleteUser.js";
export { useUpdateUser } from "./admin/hooks/useUpdateUser.js";
export type { UserChanges, UserFields } from "./admin/UserFields.js";
export type { UsersAdmin } from "./admin/UsersAdmin.js";
