import type { Group } from "../client/Group.js";
import type { CurrentUser, User } from "../client/User.js";
import type { Directory } from "./createDirectory.js";

/** What the operations answer from. */
export interface DirectoryData {
  directory: Directory;
  me: () => CurrentUser;
  groups: () => readonly Group[];
  /** How many people were made by writes. */
  made: number;
}

/** What a request asks of an operation. */
export interface Question {
  /** The text of `$search`. */
  search?: string;
  /** The id in the path. */
  id?: string;
  body: string;
}

/** Whoever signed in is of the organisation, even when the host's list of people lacks them. */
export function findUser(id: string, { directory, me }: DirectoryData): User | undefined {
  return directory.find(id) ?? (id === me().id ? me() : undefined);
}
