import { Button } from "@itwin/itwinui-react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn } from "storybook/test";
import { UserPicker, type Principal } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { findSaid, typeInPicker } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";
import { whenFast } from "../support/whenFast.js";

const team = makePeople(5);
const invite = fn();

const meta = {
  title: "UserPicker/Shaping it",
  component: UserPicker,
  args: { label: "Owner", suggestions: team },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Roles, keys and ids stay the picker's; what they show is the host's. */
export const OptionAndTag: Story = {
  args: {
    multiple: true,
    label: "Reviewers",
    slots: {
      option: ({ option, state }) => (
        <span>
          <bdi>{surname(option.value)}</bdi>
          {state.isYou && " ★"}
        </span>
      ),
      tag: ({ tag }) => <bdi>{surname(tag.known)}</bdi>,
      section: ({ section }) => `${section.title} (${section.options.length})`,
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getByRole("group", { name: "Suggestions (5)" })).toBeInTheDocument();
    await userEvent.click(canvas.getByRole("option", { name: "Lindqvist" }));
    await expect(canvas.getByRole("row")).toHaveTextContent(/^Lindqvist/);
  },
};

function surname(value: Principal | null): string {
  return value === null || value.kind !== undefined ? "" : (value.surname ?? "");
}

/** Buttons and links stand around the list; Tab reaches them, and the list stays. */
export const HeaderAndFooter: Story = {
  args: {
    slots: {
      header: () => <p className="story-slot">People of Northern Line</p>,
      footer: () => (
        <div className="story-slot">
          <Button size="small" onClick={invite}>
            Invite somebody…
          </Button>
        </div>
      ),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getByText("People of Northern Line")).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Invite somebody…" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(invite).toHaveBeenCalled();
    await expect(canvas.getAllByRole("option")).toHaveLength(5);
  },
};

/** Instead of "Nobody found". */
export const NobodyFound: Story = {
  args: { slots: { empty: ({ text }) => <em>No “{text}” works here.</em> } },
  play: whenFast(async (context) => {
    await typeInPicker(context, "zzzz");
    await expect(await findSaid(context, "No “zzzz” works here.")).toBeVisible();
  }),
};

/** Instead of the text of a failure. The retry button stays. */
export const Failed: Story = {
  ...scripted({ fail: [{ status: 500, times: Infinity }] }),
  args: { slots: { error: ({ error }) => <strong>Call the help desk: {error?.kind}</strong> } },
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(await findSaid(context, "Call the help desk: service")).toBeVisible();
    await expect(context.canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};
