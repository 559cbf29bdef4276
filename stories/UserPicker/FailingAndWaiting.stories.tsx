import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { findSaid, typeInPicker } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";

const meta = {
  title: "UserPicker/Failing and waiting",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** 429 with a short `Retry-After`: the search goes on by itself. */
export const AskedToWait: Story = {
  ...scripted({ fail: [{ status: 429, retryAfter: "45" }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    const said = await findSaid(
      context,
      /^Too many requests\. The search goes on in \d+ seconds\.$/,
    );
    await expect(said).toBeVisible();
    await expect(context.canvas.queryByRole("button")).toBeNull();
  },
};

/** A wait of over a minute is not slept through: the picker says when to try again. */
export const AskedToWaitForLong: Story = {
  ...scripted({ fail: [{ status: 429, retryAfter: "900" }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    const said = await findSaid(context, /^Too many requests\. Try again after \d+:\d\d.[AP]M\.$/);
    await expect(said).toBeVisible();
  },
};

/** 401, with a fresh token too. */
export const NotSignedIn: Story = {
  ...scripted({ fail: [{ status: 401, times: Infinity }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(
      await findSaid(context, "You are not signed in. Sign in again to search for people."),
    ).toBeVisible();
    await expect(context.canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** 403. */
export const NotAllowed: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(
      await findSaid(context, "You are not allowed to search for people."),
    ).toBeVisible();
  },
};

/** Nothing is sent. The search goes on when the browser says that it is back. */
export const Offline: Story = {
  ...scripted({ isOffline: true }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(
      await findSaid(context, "You are offline. The search goes on when the connection is back."),
    ).toBeVisible();
    await expect(standInOf(context.canvasElement).requests).toEqual([]);
  },
};

/** 500, three times: then it is for the person to try again. */
export const Failed: Story = {
  ...scripted({ fail: [{ status: 500, times: Infinity }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(await findSaid(context, "The search failed.")).toBeVisible();
    await expect(context.canvas.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(standInOf(context.canvasElement).requests).toHaveLength(3);
  },
};

/** The button is reached by Tab, keeps the text and sends one request. */
export const TriedAgain: Story = {
  ...scripted({ fail: [{ status: 400 }] }),
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    const input = await typeInPicker(context, "anna smi");
    await findSaid(context, "The search failed.");
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Try again" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await canvas.findAllByRole("option");
    await expect(input).toHaveFocus();
    await expect(input).toHaveValue("anna smi");
    await expect(standInOf(canvasElement).requests).toHaveLength(2);
  },
};

/** No answer reached the page: no connection, a proxy, or an answer without CORS headers. */
export const Unreachable: Story = {
  ...scripted({ fail: [{ network: true, times: Infinity }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(await findSaid(context, "The people service can’t be reached.")).toBeVisible();
  },
};

export const NoAnswerInTime: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }], timeoutMs: 200 }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(await findSaid(context, "The search took too long.")).toBeVisible();
  },
};

/** A page of HTML with status 200, as a proxy's sign-in page would be. Nothing of it is shown. */
export const AnswerThatCannotBeRead: Story = {
  ...scripted({ fail: [{ status: 200, body: "<h1>Sign in to Wi-Fi</h1>", times: Infinity }] }),
  play: async (context) => {
    await typeInPicker(context, "smi");
    await expect(
      await findSaid(context, "The people service gave an answer that can’t be read."),
    ).toBeVisible();
    await expect(context.canvas.queryByText(/Wi-Fi/)).toBeNull();
  },
};
