import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { typeInPicker } from "./support/pickerPlay.js";
import { IssuePage } from "./support/IssuePage.js";

const meta = {
  title: "Picker at work",
  component: IssuePage,
  parameters: { isWholePage: true, controls: { disable: true } },
} satisfies Meta<typeof IssuePage>;

export default meta;

/** A page of an app, with everything that this library draws. Behind it are 20,000 made-up people. */
export const PickerAtWork: StoryObj<typeof meta> = {
  name: "Picker at work",
  play: async (context) => {
    const { canvas, globals } = context;
    const input = await typeInPicker(context, "smi");
    if (globals["mood"] !== "fast") return;
    const [first] = await canvas.findAllByRole("option");
    await expect(first).toHaveTextContent("Smith");
    await expect(first).toHaveAttribute("aria-setsize", "213");
    await expect(input).toHaveAttribute("aria-expanded", "true");
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
  },
};
