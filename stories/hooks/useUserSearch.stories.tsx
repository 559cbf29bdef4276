import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { scripted } from "../support/scripted.js";
import { whenFast } from "../support/whenFast.js";
import { PlainList } from "./PlainList.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./PlainList.tsx?raw";

const meta = {
  title: "Hooks/useUserSearch",
  component: PlainList,
  parameters: {
    docs: hostSource(
      source,
      "Finds people whose name or e-mail holds a text: debounced, cached, aborted when superseded.",
    ),
    controls: { disable: true },
  },
} satisfies Meta<typeof PlainList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const APlainList: Story = {
  play: whenFast(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("searchbox", { name: "Find people" }), "anna smi");
    const items = await canvas.findAllByRole("listitem");
    await expect(canvas.getByRole("status")).toHaveTextContent(`${items.length} found.`);
    await expect(items[0]).toHaveTextContent(/smi/i);
  }),
};

export const TooShort: Story = {
  ...scripted({}),
  args: { initialText: "sm" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("Go on typing.");
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { initialText: "smi" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("Searching…");
  },
};

export const NobodyFound: Story = {
  ...scripted({}),
  args: { initialText: "zzzz" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Nobody.")).toBeVisible();
  },
};

export const AskedToWait: Story = {
  ...scripted({ fail: [{ status: 429, retryAfter: 30, times: Infinity }] }),
  args: { initialText: "smi" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The service asks to wait.")).toBeVisible();
  },
};

export const Failed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  args: { initialText: "smi" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};
