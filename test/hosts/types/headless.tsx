import { createUsersAdmin, useDeleteUser } from "itwin-people-picker/admin";
import {
  createUsersClient,
  UsersApiError,
  UsersProvider,
  useCurrentUser,
  useUser,
  useUserPicker,
  useUsers,
  useUserSearch,
  type UserRef,
  type UsersApiErrorKind,
} from "itwin-people-picker/headless";
import type { ReactNode } from "react";

const client = createUsersClient({ getAccessToken: () => "token" });
export const admin = createUsersAdmin(client);

export function reasonOf(error: unknown): string {
  if (!(error instanceof UsersApiError)) return "";
  const { kind, status, code, details, retryAfterMs } = error;
  const kinds: Record<UsersApiErrorKind, string> = {
    unauthenticated: "Sign in.",
    forbidden: "Not allowed.",
    "not-found": "Nobody.",
    "invalid-request": "Not understood.",
    "rate-limited": `Wait ${retryAfterMs ?? 0} ms.`,
    service: `Failed with ${status ?? 0}.`,
    network: "Offline.",
    timeout: "Too slow.",
    "malformed-response": code ?? "Not readable.",
  };
  return `${kinds[kind]} ${details?.length ?? 0}`;
}

export function Search({ text }: { text: string }) {
  const search = useUserSearch(text, { debounceMs: 250, minSearchLength: 3 });
  const { users, status, error, retryAt, isTruncated, retry } = search;
  const said: Record<typeof status, ReactNode> = {
    idle: null,
    "too-short": "Type more.",
    loading: "…",
    success: `${users.length}${isTruncated ? "+" : ""}`,
    empty: "Nobody.",
    "rate-limited": new Date(retryAt ?? 0).toISOString(),
    error: error?.kind,
  };
  return (
    <button type="button" onClick={retry}>
      {said[status]}
    </button>
  );
}

export function Names({ ids }: { ids: readonly string[] }) {
  const one = useUser("a1");
  const many = useUsers(ids);
  const me = useCurrentUser();
  const deletion = useDeleteUser();
  const said: Record<typeof one.status, ReactNode> = {
    loading: "…",
    success: one.user?.givenName,
    unknown: "Unknown.",
    "rate-limited": "Wait.",
    error: one.error?.kind,
  };
  return (
    <>
      {said[one.status]} {said[many.status]} {said[me.status]} {me.user?.displayName}
      {many.users.map((user) => user?.surname)}
      <button type="button" onClick={() => [one, many, me].forEach(({ retry }) => retry())}>
        Retry
      </button>
      <button type="button" onClick={() => deletion.mutate("a1")}>
        Delete
      </button>
    </>
  );
}

export function Picker(props: { value: UserRef | null; onChange: (user: UserRef | null) => void }) {
  const picker = useUserPicker({ ...props, id: "owner" });
  return (
    <div {...picker.getRootProps()}>
      <label htmlFor="owner" {...picker.getLabelProps()}>
        Owner
      </label>
      <div {...picker.getFieldProps({ className: "field" })}>
        <input {...picker.getInputProps({ placeholder: "Name" })} />
        <button type="button" {...picker.getClearButtonProps()}>
          Nobody
        </button>
      </div>
      {picker.isExpanded && <div {...picker.getListboxProps()} />}
    </div>
  );
}

export const Headless = ({ children }: { children: ReactNode }) => (
  <UsersProvider client={client}>{children}</UsersProvider>
);
