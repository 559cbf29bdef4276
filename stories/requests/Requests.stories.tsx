import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { RequestsPage } from "./RequestsPage.js";
import { typeInPicker } from "../support/pickerPlay.js";

const meta = {
  title: "Requests",
  component: RequestsPage,
  args: { rateLimit: { requests: 10, perMs: 10_000 }, latencyMs: 300 },
  parameters: { controls: { disable: true } },
  globals: { mood: "fast" },
} satisfies Meta<typeof RequestsPage>;

export default meta;

type Story = StoryObj<typeof meta>;
type Canvas = Parameters<NonNullable<Story["play"]>>[0]["canvas"];

/** The lines of the log, newest first. */
function linesOf(canvas: Canvas): (string | null)[] {
  const log = canvas.getByRole("region", { name: "What it asked, and who answered" });
  return within(log)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
}

/** The counts on top. */
function countsOf(canvas: Canvas): (string | null)[] {
  const counts = canvas.getByRole("list", { name: "Counts" });
  return within(counts)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
}

/** Who is signed in, and everybody by id: two requests for all that the page holds. */
export const AsTheyHappen: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("25 ids in 1 request")).toBeVisible();
    await expect(await canvas.findByText("1 person")).toBeVisible();
    await expect(countsOf(canvas).slice(0, 2)).toEqual(["26 questions", "2 requests"]);
  },
};

/** A longer text follows from the answer to a shorter one, and nothing is sent. Nor is on the way back. */
export const OneNameOneRequest: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await canvas.findByText("25 ids in 1 request");
    await typeInPicker(context, "smi");
    await canvas.findByText("213 people");
    await userEvent.keyboard("t");
    await canvas.findByText("from “smi”, no request");
    await userEvent.keyboard("h");
    await canvas.findByText("from “smit”, no request");
    await userEvent.keyboard("{Backspace}");
    await canvas.findByText("Cache");
    const searches = linesOf(canvas).filter((line) => line?.includes("Search"));
    await expect(searches).toEqual([
      expect.stringContaining("Search “smit” Cache no request"),
      expect.stringContaining("Search “smith” Narrowed from “smit”, no request"),
      expect.stringContaining("Search “smit” Narrowed from “smi”, no request"),
      expect.stringContaining("Search “smi” Network 213 people"),
    ]);
    await expect(countsOf(canvas)).toContain("3 requests");
  },
};

/** Two hundred avatars ask, each for itself. */
export const TwoHundredAvatars: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText("25 ids in 1 request");
    await userEvent.click(canvas.getByRole("button", { name: "Show 200 more" }));
    await expect(await canvas.findByText("200 ids in 1 request")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Remount all 224" }));
    await canvas.findByText("Cache");
    await expect(linesOf(canvas)[0]).toContain("224 people by id Cache no request");
    await expect(countsOf(canvas)).toContain("3 requests");
  },
};

/** One request in 4 seconds: the second waits at the gate for as long as the server says, and goes on by itself. */
export const AskedToWait: Story = {
  args: { rateLimit: { requests: 1, perMs: 4_000 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Waiting at the gate")).toBeVisible();
    await expect(canvas.getByText(/^Gate closed, \d s$/)).toBeVisible();
    await expect(await canvas.findByText(/, 2 tries$/)).toBeVisible();
    await expect(canvas.queryByText("Waiting at the gate")).toBeNull();
    await expect(countsOf(canvas)).toEqual([
      "26 questions",
      "3 requests",
      "0 answers at once",
      "1 refusal",
    ]);
  },
};
