import { Button } from "@itwin/itwinui-react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useRef, type ReactElement } from "react";
import { expect, within } from "storybook/test";
import { UserPicker, type UserPickerProps } from "../../src/index.js";
import { expectInView } from "../support/expectInView.js";
import { anna } from "../support/people.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserPicker/Places",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The list lies over the dialog, and Escape belongs to the dialog once the picker has nothing to close. */
export const InAModalDialog: Story = {
  render: (args) => <Dialog {...args} />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole("button", { name: "Assign…" }));
    const input = await typeInPicker(context, "anna smi");
    const [first] = await canvas.findAllByRole("option");
    await expectInView(first);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(input).toHaveAccessibleDescription(/Smith/i);
    await userEvent.type(input, "anna smi");
    const dialog = canvas.getByRole("dialog");
    await expect(await within(dialog).findAllByRole("option")).not.toHaveLength(0);
  }),
};

function Dialog(args: UserPickerProps): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button onClick={() => ref.current?.showModal()}>Assign…</Button>
      <dialog ref={ref} aria-label="Assign an owner" className="story-dialog">
        <UserPicker {...args} />
      </dialog>
    </>
  );
}

/** The parent clips what leaves it, and its transform makes it the frame of what is fixed. */
export const InAClippingParent: Story = {
  decorators: [
    (Story) => (
      <div
        style={{
          blockSize: 90,
          border: "1px solid var(--iui-color-border)",
          inlineSize: 320,
          overflow: "hidden",
          padding: 12,
          transform: "translate(40px, 20px)",
        }}
      >
        <Story />
      </div>
    ),
  ],
  play: whenFast(async (context) => {
    await typeInPicker(context, "anna smi");
    const [first] = await context.canvas.findAllByRole("option");
    await expectInView(first);
  }),
};

/** Where there is no room below the field, the list opens above it. */
export const AtTheBottomOfThePage: Story = {
  decorators: [
    (Story) => (
      <div style={{ insetBlockEnd: 24, insetInline: 24, position: "absolute" }}>
        <Story />
      </div>
    ),
  ],
  play: whenFast(async (context) => {
    const input = await typeInPicker(context, "anna smi");
    const [first] = await context.canvas.findAllByRole("option");
    await expectInView(first);
    const bottom = context.canvas.getByRole("listbox").getBoundingClientRect().bottom;
    await expect(bottom).toBeLessThanOrEqual(input.getBoundingClientRect().top);
  }),
};

/** 320 px are the width of a page at 400 % zoom (WCAG 2.2, 1.4.10). */
export const InANarrowColumn: Story = {
  args: { defaultValue: anna },
  decorators: [
    (Story) => (
      <div style={{ boxSizing: "border-box", inlineSize: 320, margin: -24, padding: 8 }}>
        <Story />
      </div>
    ),
  ],
  play: whenFast(async (context) => {
    const { canvas } = context;
    const input = await typeInPicker(context, "anna smi");
    const [first] = await canvas.findAllByRole("option");
    await expectInView(first);
    await expect(canvas.getByRole("listbox").getBoundingClientRect().right).toBeLessThan(320);
    await expect(input.getBoundingClientRect().right).toBeLessThan(320);
  }),
};

/** Everything is mirrored but the names, which read as they are written. */
export const RightToLeft: Story = {
  args: { label: "المالك", placeholder: "الاسم أو البريد", defaultValue: anna },
  globals: { direction: "rtl" },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 400 }}>
        <Story />
      </div>
    ),
  ],
  play: whenFast(async (context) => {
    const { canvas } = context;
    const input = await typeInPicker(context, "anna smi", "المالك");
    const [first] = await canvas.findAllByRole("option");
    await expectInView(first);
    const clear = canvas.getByRole("button").getBoundingClientRect();
    await expect(clear.right).toBeLessThan(input.getBoundingClientRect().left + 1);
  }),
};
