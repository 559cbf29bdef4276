import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, within } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { anna } from "../support/people.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserPicker/Groups and invitations",
  component: UserPicker,
  args: { multiple: true, label: "Share with", include: ["groups", "emails"], onChange: fn() },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Groups of the organisation are a section of their own. */
export const Groups: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent, args } = context;
    await typeInPicker(context, "eng", "Share with");
    const section = await canvas.findByRole("group", { name: "Groups" });
    const [group] = within(section).getAllByRole("option");
    await userEvent.click(group as HTMLElement);
    await expect(args.onChange).toHaveBeenCalledWith([expect.objectContaining({ kind: "group" })], {
      reason: "select",
    });
    await expect(canvas.getByRole("row")).toHaveTextContent(/Group/);
  }),
};

/** An address that nobody of the organisation has can be invited, and never looks like a person who was found. */
export const Invitation: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent, args } = context;
    await typeInPicker(context, "new.partner@elsewhere.example", "Share with");
    await userEvent.click(
      await canvas.findByRole("option", { name: "Invite new.partner@elsewhere.example" }),
    );
    await expect(args.onChange).toHaveBeenCalledWith(
      [{ kind: "email", email: "new.partner@elsewhere.example" }],
      { reason: "select" },
    );
    await expect(canvas.getByText("To be invited")).toBeVisible();
  }),
};

/** Whoever is found is not invited. */
export const NoInvitationForWhoIsFound: Story = {
  play: whenFast(async (context) => {
    const { canvas } = context;
    await typeInPicker(context, anna.email ?? "", "Share with");
    await canvas.findByRole("option", { name: /Anna Smith/ });
    await expect(canvas.queryByRole("option", { name: /^Invite/ })).toBeNull();
  }),
};

/** What a host keeps: people by id, groups and addresses by what they are. */
export const Kept: Story = {
  args: {
    defaultValue: [
      anna,
      { kind: "group", id: "g1", displayName: "Site engineers" },
      { kind: "email", email: "partner@elsewhere.example" },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("row")).toHaveLength(3);
  },
};
