import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { onTestFinished, test } from "vitest";
import { createUsersClient } from "../../../src/client/createUsersClient.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { openRemoteApi, type RemoteApi } from "../../support/remoteApi.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import type { ManyProps } from "./openPicker.js";
import { smiths } from "./renderPicker.js";

const everybody = smiths(12);
const user = userEvent.setup();
const button = (name: string) => screen.getByRole("button", { name });

interface State {
  name: string;
  props?: Partial<ManyProps>;
  act?: (input: HTMLElement, api: RemoteApi) => Promise<unknown>;
}

const search = async (input: HTMLElement) => {
  await user.type(input, "smith");
  return screen.findAllByRole("option");
};

const states: readonly State[] = [
  { name: "nobody", props: { defaultValue: [] } },
  { name: "tags", props: { lockedIds: ["s0001"] } },
  {
    name: "overflow, opened",
    props: { maxVisibleTags: 2 },
    act: () => user.click(button("Show 2 more people")),
  },
  {
    name: "somebody unknown",
    props: { defaultValue: [{ id: "gone" }] },
    act: () => screen.findByText("Unknown person"),
  },
  {
    name: "undo",
    act: () => user.click(screen.getByRole("button", { name: /^Remove Pat0001/ })),
  },
  {
    name: "results, one chosen, one disabled, one active",
    props: { isUserDisabled: ({ id }) => id === "s0006" && "On leave" },
    async act(input) {
      await search(input);
      await user.keyboard("{ArrowDown}{ArrowDown}");
    },
  },
  { name: "limit", props: { maxSelected: 4 }, act: search },
  {
    name: "failed",
    async act(input, api) {
      await api.fail({ status: 400, times: Infinity });
      await user.type(input, "smith");
      await screen.findByRole("button", { name: "Try again" });
    },
  },
  {
    name: "sections",
    props: {
      suggestions: everybody.slice(4, 8),
      recents: { load: () => everybody.slice(8, 10), save: () => undefined },
    },
    async act(input) {
      await user.click(input);
      await screen.findByRole("group", { name: "Recent" });
    },
  },
  {
    name: "progress of a list",
    async act(input, api) {
      await api.fail({ hang: true, times: Infinity });
      await user.click(input);
      await user.paste("pat0006@example.com; pat0007@example.com");
      await screen.findByRole("progressbar", { name: /^Looking up/ });
    },
  },
  {
    name: "report on a list",
    async act(input) {
      await user.click(input);
      await user.paste("pat0006@example.com; smith; nobody@example.com");
      await screen.findAllByRole("option");
    },
  },
  { name: "disabled", props: { disabled: true } },
  { name: "read-only", props: { readOnly: true } },
  {
    name: "invalid",
    props: { required: true, errorMessage: "One too many.", description: "They are told." },
  },
];

test.each(
  states.flatMap((state) => [
    { ...state, theme: "light" as const },
    { ...state, theme: "dark" as const },
  ]),
)("$name, $theme", async ({ props, act, theme }) => {
  const api = await openRemoteApi({ people: everybody });
  onTestFinished(api.close);
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
  renderWithUsers(
    <UserPicker
      multiple
      label="Team"
      debounceMs={0}
      defaultValue={everybody.slice(0, 4)}
      {...props}
    />,
    { client, theme },
  );
  await act?.(screen.getByRole("combobox"), api);
  await expectNoAxeViolations();
});
