import { Button } from "@itwin/itwinui-react";
import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { useRef, type ReactElement } from "react";
import { expect, waitFor } from "storybook/test";
import { UserAvatar, UserCard, UserName, type UserCardProps } from "../../src/index.js";
import { expectInView } from "../support/expectInView.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { userOrIdArgTypes } from "../support/unionArgTypes.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserCard",
  component: UserCard,
  args: { user: anna },
  argTypes: {
    ...userOrIdArgTypes,
    children: { control: false },
  },
  render: (args) => (
    <p style={{ margin: 0, minBlockSize: 180 }}>
      Assigned to <UserCard {...args} />, due on Friday.
    </p>
  ),
} satisfies Meta<typeof UserCard>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Opens the card as a click does, and gives it. */
async function openCard({ canvas, userEvent }: Pick<StoryContext, "canvas" | "userEvent">) {
  await userEvent.click(canvas.getByRole("button"));
  return canvas.findByRole("dialog");
}

/** A click keeps the card until it is dismissed. */
export const OnClick: Story = {
  play: async (context) => {
    const card = await openCard(context);
    await expect(card).toHaveAccessibleName("Anna Smith");
    const link = context.canvas.getByRole("link", { name: "anna.smith@example.com" });
    await expect(link).toHaveAttribute("href", "mailto:anna.smith@example.com");
    await expectInView(link);
  },
};

/** After a moment; the pointer may go on into the card. */
export const OnHover: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.hover(canvas.getByRole("button"));
    await userEvent.hover(await canvas.findByRole("link"));
    await expectInView(canvas.getByRole("link"));
  },
};

/** At once with the focus; Tab goes on into the card, and Escape gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole("button");
    await userEvent.tab();
    await expect(trigger).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole("link")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await expect(trigger).toHaveFocus();
  },
};

/** Any content that holds no button can be the trigger. A `label` names it. */
export const OfAnAvatar: Story = {
  args: { children: <UserAvatar user={anna} size="large" label /> },
  render: (args) => <UserCard {...args} />,
  play: async (context) => {
    await expect(context.canvas.getByRole("button")).toHaveAccessibleName("Anna Smith");
    await expectInView(await openCard(context));
  },
};

/** Avatar and name, looked up together with the card. */
export const OfAvatarAndName: Story = {
  args: {
    user: undefined,
    userId: anna.id,
    children: (
      <>
        <UserAvatar userId={anna.id} />
        <UserName userId={anna.id} style={{ marginInlineStart: 8 }} />
      </>
    ),
  },
  render: (args) => <UserCard {...args} />,
  play: whenFast(async (context) => {
    await context.canvas.findByRole("button", { name: "Anna Smith" });
    await expectInView(await openCard(context));
  }),
};

/** As high as it will be. */
export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async (context) => {
    await expect(await openCard(context)).toHaveAccessibleName("Loading person…");
  },
};

/** The server answered without them: deleted, or of another organisation. */
export const Unknown: Story = {
  ...scripted({}),
  args: { user: undefined, userId: unknownId },
  play: async (context) => {
    await context.canvas.findByText("Unknown person");
    await expect(await openCard(context)).toHaveTextContent("Unknown person");
    await expect(context.canvas.getAllByRole("button")).toHaveLength(1);
  },
};

/** Nothing is known of them, and asking again may help. */
export const NotLoaded: Story = {
  ...scripted({ fail: [{ status: 403 }] }),
  args: { user: undefined, userId: anna.id },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await canvas.findByText("Person could not be loaded");
    await openCard(context);
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByRole("link")).toBeVisible();
  },
};

/** Shows the failure without the answer that follows. */
export const NotAllowed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async (context) => {
    await context.canvas.findByText("Person could not be loaded");
    await openCard(context);
    await expectInView(context.canvas.getByRole("button", { name: "Try again" }));
  },
};

/** Everything of them is long, and is there to be read: it wraps. */
export const LongTexts: Story = {
  args: {
    user: {
      id: "long",
      givenName: "Wolfeschlegelsteinhausenbergerdorff",
      surname: "Featherstonehaugh-Cholmondeley",
      email: "wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@subsidiary.example.com",
      organizationName: "Gesellschaft für Eisenbahnsicherungstechnik und Gleisbau mbH & Co. KG",
    },
  },
  play: async (context) => {
    const card = await openCard(context);
    await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
};

/** 320 px are the width of a page at 400 % zoom (WCAG 2.2, 1.4.10). */
export const InANarrowColumn: Story = {
  render: (args) => (
    <div style={{ boxSizing: "border-box", inlineSize: 272, textAlign: "end" }}>
      <UserCard {...args} />
    </div>
  ),
  play: async (context) => {
    await expectInView(await openCard(context));
  },
};

/** The card lies over the dialog; the first Escape closes it, the second the dialog. */
export const InAModalDialog: Story = {
  render: (args) => <Dialog {...args} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show the issue" }));
    await userEvent.click(canvas.getByRole("button", { name: "Anna Smith" }));
    await expectInView(await canvas.findByRole("link"));
    await expect(canvas.getByRole("dialog", { name: "Issue" })).toBeVisible();
  },
};

function Dialog(args: UserCardProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button onClick={() => ref.current?.showModal()}>Show the issue</Button>
      <dialog ref={ref} aria-label="Issue" className="story-dialog">
        Assigned to <UserCard {...args} />.
      </dialog>
    </>
  );
}

/** Everything is mirrored but the texts, which read as they are written. */
export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  play: async (context) => {
    const card = await openCard(context);
    const avatar = card.querySelector(".ipp-avatar")?.getBoundingClientRect();
    const link = context.canvas.getByRole("link").getBoundingClientRect();
    await expect(avatar?.left ?? 0).toBeGreaterThan(link.right);
  },
};
