import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { UserPicker, type UserRef } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna } from "../support/people.js";
import { findSaid, typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";

const team = makePeople(6);

const meta = {
  title: "UserPicker/Rules of the host",
  component: UserPicker,
  args: { label: "Owner", suggestions: team },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The limit is said when it is reached. */
export const AtMostTwo: Story = {
  args: { multiple: true, label: "Approvers", maxSelected: 2 },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.click(canvas.getByRole("option", { name: /John Smith/ }));
    await userEvent.click(canvas.getByRole("option", { name: /Priya Raman/ }));
    await findSaid(context, /^No more than 2 people can be chosen\./);
    await userEvent.click(canvas.getByRole("option", { name: /Emma Lindqvist/ }));
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
  },
};

/** `excludedIds`: whoever is a member already is not offered. */
export const Excluded: Story = {
  args: { excludedIds: team.slice(0, 4).map(({ id }) => id) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getAllByRole("option")).toHaveLength(2);
  },
};

/** The reason is shown, and read with the name. */
export const NotChoosable: Story = {
  args: {
    onChange: fn(),
    isUserDisabled: ({ organizationName }) =>
      organizationName === "Example Organization" ? false : "Of another organization",
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const [other] = canvas.getAllByRole("option", { name: /Of another organization$/ });
    await expect(other).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(other as HTMLElement);
    await expect(args.onChange).not.toHaveBeenCalled();
    await expect(canvas.getByRole("status")).toHaveTextContent("Of another organization");
  },
};

/** `lockedIds`: removed on no path. */
export const Locked: Story = {
  args: {
    multiple: true,
    label: "Members",
    defaultValue: [anna, ...team.slice(4)],
    lockedIds: [anna.id],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove all people" }));
    await expect(canvas.getByRole("row")).toHaveTextContent("Anna Smith");
    await userEvent.click(canvas.getByRole("row"));
    await userEvent.keyboard("{Delete}");
    await expect(canvas.getByRole("row")).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent(/can’t be removed/);
  },
};

/** An option for nobody. */
export const Unassigned: Story = {
  args: { allowUnassigned: true, defaultValue: anna },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.click(canvas.getByRole("option", { name: "Unassigned" }));
    await expect(canvas.queryByRole("button", { name: /^Remove/ })).toBeNull();
  },
};

/** The host is asked first, here by a look at a calendar that takes its time. The text stays. */
export const AskedBefore: Story = {
  args: {
    onBeforeChange: async (user: UserRef | null) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return user?.email === anna.email ? "Anna is on leave." : true;
    },
  },
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    const input = await typeInPicker(context, "anna.smith@example.com");
    await userEvent.click(await canvas.findByRole("option", { name: /anna\.smith@example\.com/ }));
    await expect(await findSaid(context, "Anna is on leave.")).toBeVisible();
    await expect(input).toHaveValue("anna.smith@example.com");
  }),
};

/** `filterUsers` leaves people out of an answer, or orders them anew. */
export const Filtered: Story = {
  args: {
    filterUsers: (users) => users.filter(({ email }) => email?.endsWith("@example.com")),
  },
  play: whenFast(async (context) => {
    await typeInPicker(context, "anna smith");
    const options = await context.canvas.findAllByRole("option");
    for (const option of options) await expect(option).toHaveTextContent(/@example\.com/);
  }),
};
