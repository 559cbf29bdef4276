export * from "./headless.js";

export {
  CurrentUserBadge,
  type CurrentUserBadgeProps,
} from "./components/CurrentUserBadge/CurrentUserBadge.js";
export type { AvatarLook, UserAvatarSize } from "./components/UserAvatar/AvatarFace.js";
export { UserAvatar, type UserAvatarProps } from "./components/UserAvatar/UserAvatar.js";
export type { UserOrId } from "./components/UserOrId.js";
export {
  UserAvatarGroup,
  type UserAvatarGroupProps,
} from "./components/UserAvatarGroup/UserAvatarGroup.js";
export {
  UserCard,
  type CardTriggerLook,
  type UserCardProps,
} from "./components/UserCard/UserCard.js";
export { UserName, type NameLook, type UserNameProps } from "./components/UserName/UserName.js";
export { UserPicker } from "./components/UserPicker/UserPicker.js";
export type { UserPickerLook, UserPickerProps } from "./components/UserPicker/UserPickerProps.js";
export type {
  OptionSlotProps,
  PopupSlotProps,
  UserPickerSlots,
} from "./components/UserPicker/UserPickerSlots.js";
