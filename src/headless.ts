export { createUsersClient, type UsersClientOptions } from "./client/createUsersClient.js";
export type { Gate, GateState } from "./client/gate.js";
export type { GatedUsersClient } from "./client/gatedClient.js";
export type { Group } from "./client/Group.js";
export type { GetAccessToken } from "./client/tokenSource.js";
export type { CurrentUser, User, UserRef } from "./client/User.js";
export {
  UsersApiError,
  type UsersApiErrorDetail,
  type UsersApiErrorInit,
  type UsersApiErrorKind,
} from "./client/UsersApiError.js";
export type { RequestOptions, UsersClient } from "./client/UsersClient.js";

export { useCurrentUser, type CurrentUserResult } from "./hooks/useCurrentUser.js";
export {
  useGroupSearch,
  type GroupSearchOptions,
  type GroupSearchResult,
} from "./hooks/useGroupSearch.js";
export type { RecentUsersStorage } from "./hooks/recents/RecentUsersStorage.js";
export { useUser, type UserResult, type UserStatus } from "./hooks/useUser.js";
export type {
  ListFailure,
  ListLeftover,
  ListReport,
} from "./hooks/useUserPicker/peopleList/listReport.js";
export type {
  PickerEvents,
  PickerListEvent,
  PickerRemoveEvent,
  PickerSearchEvent,
  PickerSelectEvent,
} from "./hooks/useUserPicker/PickerEvents.js";
export type { PickerMessage } from "./hooks/useUserPicker/sayings/PickerMessage.js";
export type {
  OptionSource,
  PickerOption,
  PickerOptionState,
  PickerSection,
} from "./hooks/useUserPicker/options/PickerOption.js";
export type { ChosenPrincipal } from "./hooks/useUserPicker/choice/useChosen.js";
export type { ListProgress } from "./hooks/useUserPicker/peopleList/usePeopleList.js";
export type {
  PickerChoiceState,
  PickerInputProps,
  PickerListState,
  PickerPropGetters,
  PropGetter,
  PropGetterOf,
  UserPickerState,
} from "./hooks/useUserPicker/UserPickerState.js";
export type {
  ChangeVerdict,
  ManyPrincipalsOptions,
  ManyUsersOptions,
  OnePrincipalOptions,
  OneUserOptions,
  OtherPrincipals,
  PickerBehaviour,
  PickerChoiceOptions,
  PickerRules,
  PickerValueOptions,
  UserPickerChangeDetails,
  UserPickerChangeReason,
  UserPickerOptions,
} from "./hooks/useUserPicker/UserPickerOptions.js";
export type { Suggestions } from "./hooks/useUserPicker/options/useSuggestions.js";
export { useUserPicker } from "./hooks/useUserPicker/useUserPicker.js";
export type { UserRefResult } from "./hooks/useUserRef.js";
export { useUsers, type UsersResult } from "./hooks/useUsers.js";
export {
  useUserSearch,
  type UserSearchOptions,
  type UserSearchResult,
  type UserSearchStatus,
} from "./hooks/useUserSearch.js";
export { UsersProvider, type UsersProviderProps } from "./hooks/UsersProvider.js";

export type { EmailRef, GroupRef, Principal, UserPrincipal } from "./people/Principal.js";
export { principalKey } from "./people/Principal.js";

export { english } from "./messages/english.js";
export type { Messages } from "./messages/Messages.js";
