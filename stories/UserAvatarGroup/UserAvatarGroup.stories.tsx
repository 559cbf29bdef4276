import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { UserAvatarGroup } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { expectInView } from "../support/expectInView.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { whenFast } from "../support/whenFast.js";

const people = makePeople(24);
const ids = people.map(({ id }) => ({ id }));

const meta = {
  title: "UserAvatarGroup",
  component: UserAvatarGroup,
  args: { users: people.slice(0, 12), size: "medium", label: "Reviewers" },
  argTypes: {
    size: { control: "inline-radio", options: ["small", "medium", "large", "x-large"] },
  },
} satisfies Meta<typeof UserAvatarGroup>;

export default meta;

type Story = StoryObj<typeof meta>;

const sizes = ["small", "medium", "large", "x-large"] as const;

/** Those who have room, each named; the button tells how many more there are. */
export const Overflow: Story = {
  play: async ({ canvas }) => {
    const list = within(canvas.getByRole("list", { name: "Reviewers" }));
    await expect(list.getAllByRole("listitem")).toHaveLength(5);
    await expect(list.getByRole("img", { name: "Emma Lindqvist" })).toBeVisible();
    await expect(canvas.getByRole("button")).toHaveAccessibleName("7 more: show all 12 people");
  },
};

/** No button where there is nobody more. */
export const AllInView: Story = {
  args: { users: people.slice(0, 4) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("img")).toHaveLength(4);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** 24, 32, 48 and 64 px. */
export const Sizes: Story = {
  render: (args) => (
    <div style={{ display: "grid", gap: 16, justifyItems: "start" }}>
      {sizes.map((size) => (
        <UserAvatarGroup key={size} {...args} size={size} label={`Reviewers, ${size}`} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    const heights = canvas.getAllByRole("button").map((button) => button.offsetHeight);
    await expect(heights).toEqual([24, 32, 48, 64]);
  },
};

/** Everybody, by name: the avatars show initials only. Escape closes it and gives the focus back. */
export const ListOfNames: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole("button");
    button.focus();
    await userEvent.keyboard("{Enter}");
    const dialog = await canvas.findByRole("dialog", { name: "Reviewers" });
    await waitFor(() => expect(dialog).toHaveFocus());
    await expect(within(dialog).getAllByRole("listitem")).toHaveLength(12);
    await expectInView(within(dialog).getByText(people[1]?.email ?? ""));
    await userEvent.keyboard("{Escape}");
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(button).toHaveFocus();
    await userEvent.click(button);
    await expectInView(within(canvas.getByRole("dialog")).getByText("Emma Lindqvist"));
  },
};

/** Refs that hold an id are looked up, all with one request. */
export const ById: Story = {
  args: { users: ids.slice(0, 12) },
  play: whenFast(async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole("img", { name: "Emma Lindqvist" })).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  }),
};

/** As wide as it will be. */
export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { users: ids.slice(0, 12) },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole("img", { name: "Loading person…" })).toHaveLength(5);
    await userEvent.click(canvas.getByRole("button"));
    await expect(canvas.getByRole("dialog")).toBeVisible();
  },
};

/** People whom the server does not know stay where they are. */
export const Unknown: Story = {
  ...scripted({}),
  args: { users: [anna, { id: unknownId }, ...ids.slice(1, 3)] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "Unknown person" })).toBeVisible();
  },
};

/** The list offers to try again. */
export const NotLoaded: Story = {
  ...scripted({ fail: [{ status: 403 }] }),
  args: { users: ids.slice(0, 12) },
  play: async ({ canvas, userEvent }) => {
    const failed = { name: "Person could not be loaded" };
    await expect(await canvas.findAllByRole("img", failed)).toHaveLength(5);
    await userEvent.click(canvas.getByRole("button"));
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expectInView(await within(canvas.getByRole("dialog")).findByText("Emma Lindqvist"));
  },
};

/** Mirrored: the first is on the right. */
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: { label: "المراجعون" },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole("listitem");
    const right = (element: HTMLElement | undefined) => element?.getBoundingClientRect().right ?? 0;
    await expect(right(first)).toBeGreaterThan(right(second));
  },
};
