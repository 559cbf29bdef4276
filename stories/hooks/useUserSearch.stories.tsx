import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { whenFast } from "../support/whenFast.js";
import { PlainList } from "./PlainList.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./PlainList.tsx?raw";

const meta = {
  title: "Hooks/useUserSearch",
  component: PlainList,
  tags: ["autodocs"],
  parameters: {
    docs: hostSource(
      source,
      "Finds people whose name or e-mail holds a text: debounced, cached, aborted when superseded.",
    ),
    controls: { disable: true },
  },
} satisfies Meta<typeof PlainList>;

export default meta;

export const APlainList: StoryObj<typeof meta> = {
  play: whenFast(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("searchbox", { name: "Find people" }), "anna smi");
    const items = await canvas.findAllByRole("listitem");
    await expect(canvas.getByRole("status")).toHaveTextContent(`${items.length} found.`);
    await expect(items[0]).toHaveTextContent(/smi/i);
  }),
};
