export * from "./headless.js";

export {
  CurrentUserBadge,
  type CurrentUserBadgeProps,
} from "./components/CurrentUserBadge/CurrentUserBadge.js";
export type { AvatarLook, UserAvatarSize } from "./components/UserAvatar/AvatarFace.js";
export { UserAvatar, type UserAvatarProps } from "./components/UserAvatar/UserAvatar.js";
export { UserPicker, type UserPickerProps } from "./components/UserPicker/UserPicker.js";
