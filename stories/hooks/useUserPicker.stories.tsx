import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { makePeople } from "../../src/testing/index.js";
import { hostSource } from "../support/hostSource.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";
import { HeadlessMany } from "./HeadlessMany.js";
import { HeadlessPicker } from "./HeadlessPicker.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./HeadlessPicker.tsx?raw";

const meta = {
  title: "Hooks/useUserPicker",
  component: HeadlessPicker,
  parameters: {
    docs: hostSource(
      source,
      "The behaviour of `UserPicker` without its looks: state, and the props of its elements.",
    ),
  },
} satisfies Meta<typeof HeadlessPicker>;

export default meta;

export const InPlainHtml: StoryObj<typeof meta> = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    const input = await typeInPicker(context, "anna smi");
    await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(input).toHaveFocus();
    await expect(input).toHaveAccessibleDescription(/anna/i);
    await userEvent.type(input, "anna smi{ArrowDown}");
    const [first] = await canvas.findAllByRole("option");
    await expect(first).toHaveTextContent(/Smi/i);
  }),
};

/** Many, with tags, sections and undo. */
export const ManyInPlainHtml: StoryObj<typeof meta> = {
  render: () => <HeadlessMany suggestions={makePeople(4)} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Guests" }));
    await userEvent.keyboard("{ArrowDown}{Enter}{ArrowDown}{Enter}{Escape}{Backspace}{Backspace}");
    await expect(canvas.getAllByRole("row")).toHaveLength(1);
    await userEvent.click(canvas.getByRole("button", { name: /^Bring back/ }));
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
  },
};
