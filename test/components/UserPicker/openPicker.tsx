import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler, type ReactElement } from "react";
import { onTestFinished, vi } from "vitest";
import { createUsersClient } from "../../../src/client/createUsersClient.js";
import type { User } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import type { UserPickerLook } from "../../../src/components/UserPicker/UserPickerProps.js";
import type {
  ManyUsersOptions,
  OneUserOptions,
  PickerBehaviour,
} from "../../../src/hooks/useUserPicker/UserPickerOptions.js";
import { openRemoteApi, type RemoteApiOptions } from "../../support/remoteApi.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";

export const anna: User = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@x.test" };
export const otherAnna: User = { ...anna, id: "a2", email: "asmith@y.test" };
export const bob: User = { id: "b1", givenName: "Bob", surname: "Smithers", email: "bob@x.test" };
export const cleo: User = { id: "c1", givenName: "Cleo", surname: "Smiths", email: "cleo@x.test" };
/** All of them are found by "smi", in this order. */
export const people: User[] = [anna, otherAnna, bob, cleo];

/** What `UserPicker` takes with `multiple`, and without. */
export type ManyProps = PickerBehaviour & ManyUsersOptions & UserPickerLook;
export type OneProps = PickerBehaviour & OneUserOptions & UserPickerLook;

/** The picker as the host renders it: a test that is about the host's state gives its own. */
type Draw<Props> = (props: Props) => ReactElement;

/** Opens a picker of many on a page with a button before it and one after it. */
export function openPicker(
  props: Partial<ManyProps> = {},
  options: RemoteApiOptions = {},
  draw: Draw<ManyProps> = (all) => <UserPicker {...all} />,
) {
  const onChange = vi.fn<NonNullable<ManyProps["onChange"]>>();
  return open(
    (more) =>
      draw({ label: "Reviewers", debounceMs: 0, onChange, multiple: true, ...props, ...more }),
    onChange,
    options,
  );
}

/** The same with a picker of one. */
export function openPickerOfOne(
  props: Partial<OneProps> = {},
  options: RemoteApiOptions = {},
  draw: Draw<OneProps> = (all) => <UserPicker {...all} />,
) {
  const onChange = vi.fn<NonNullable<OneProps["onChange"]>>();
  return open(
    (more) => draw({ label: "Owner", debounceMs: 0, onChange, ...props, ...more }),
    onChange,
    options,
  );
}

async function open<Props, OnChange>(
  draw: (more: Partial<Props>) => ReactElement,
  onChange: OnChange,
  options: RemoteApiOptions,
) {
  const api = await openRemoteApi({ people, me: anna, ...options });
  onTestFinished(api.close);
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
  const onCommit = vi.fn();
  const page = (more: Partial<Props> = {}) => (
    <>
      <button type="button">Before</button>
      <Profiler id="picker" onRender={onCommit}>
        {draw(more)}
      </Profiler>
      <button type="button">After</button>
    </>
  );
  const { rerender, ...view } = renderWithUsers(page(), { client });
  return {
    ...view,
    api,
    onChange,
    /** Called at each commit of the picker. */
    onCommit,
    user: userEvent.setup(),
    input: screen.getByRole("combobox"),
    /** Renders again with other props. */
    setProps: (more: Partial<Props>) => rerender(page(more)),
    /** The id lists that were asked for, in order. */
    idLists: async () => (await api.requests()).flatMap(({ ids }) => (ids ? [ids] : [])),
  };
}

/** The tags that show. */
export const tags = () => screen.queryAllByRole("row");
export const tag = (name: string | RegExp) => screen.getByRole("row", { name });
/** The names in the tags that show, in order. */
export const tagNames = () =>
  tags().map((row) => row.querySelector(".ipp-chosen-name")?.textContent);
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const queryButton = (name: string | RegExp) => screen.queryByRole("button", { name });
export const option = (name: string | RegExp) => screen.findByRole("option", { name });
/** The live region. */
export const status = () => screen.getByRole("status");
