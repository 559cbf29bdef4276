import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { scripted } from "../support/scripted.js";
import { Greeting } from "./Greeting.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./Greeting.tsx?raw";

const meta = {
  title: "Hooks/useCurrentUser",
  component: Greeting,
  parameters: { docs: hostSource(source, "The signed-in person.") },
} satisfies Meta<typeof Greeting>;

export default meta;

type Story = StoryObj<typeof meta>;

export const SignedIn: Story = {
  ...scripted({ me: { id: "a1", givenName: "Anna" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Anna")).toBeVisible();
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading…")).toBeVisible();
  },
};

/** `error.kind` is `unauthenticated`: the token was refused twice, or there was none. */
export const NotSignedIn: Story = {
  ...scripted({ fail: [{ status: 401, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Hello. You are not signed in.")).toBeVisible();
  },
};

export const Failed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};
