/** A group of the caller's organisation, as `GET /users/groups` answers. */
export interface Group {
  id: string;
  displayName?: string;
}
