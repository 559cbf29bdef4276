import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { scripted } from "../support/scripted.js";
import { GroupList } from "./GroupList.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./GroupList.tsx?raw";

const groups = [{ id: "g1", displayName: "Reviewers of stage 2" }];

const meta = {
  title: "Hooks/useGroupSearch",
  component: GroupList,
  parameters: { docs: hostSource(source, "Finds groups whose name holds a text.") },
  args: { initialText: "stage" },
} satisfies Meta<typeof GroupList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Found: Story = {
  ...scripted({ groups }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Reviewers of stage 2")).toBeVisible();
  },
};

export const TooShort: Story = {
  ...scripted({ groups }),
  args: { initialText: "st" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("Go on typing.");
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("Searching…");
  },
};

export const NoneFound: Story = {
  ...scripted({ groups: [] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No group.")).toBeVisible();
  },
};

export const AskedToWait: Story = {
  ...scripted({ fail: [{ status: 429, retryAfter: 30, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("The service asks to wait.")).toBeVisible();
  },
};

export const Failed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};
