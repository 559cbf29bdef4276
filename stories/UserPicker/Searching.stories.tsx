import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { knownSearches } from "../../src/testing/index.js";
import { findSaid, typeInPicker } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserPicker/Searching",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

export const NothingTyped: Story = {
  play: async (context) => {
    await context.userEvent.click(context.canvas.getByRole("combobox"));
    await expect(await findSaid(context, "Type at least 3 characters.")).toBeVisible();
    await expect(standInOf(context.canvasElement).requests).toEqual([]);
  },
};

export const OneLetter: Story = {
  play: async (context) => {
    await typeInPicker(context, "s");
    await expect(await findSaid(context, "Type 2 more characters.")).toBeVisible();
  },
};

export const TwoLetters: Story = {
  play: async (context) => {
    await typeInPicker(context, "sm");
    await expect(await findSaid(context, "Type 1 more character.")).toBeVisible();
  },
};

/** The API takes 200 characters at most, so a longer text is not sent. */
export const TooManyLetters: Story = {
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.paste("smith ".repeat(40));
    await expect(await findSaid(context, "Use at most 200 characters.")).toBeVisible();
    await expect(standInOf(canvasElement).requests).toEqual([]);
  },
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async (context) => {
    const input = await typeInPicker(context, "smi");
    await expect(await findSaid(context, "Searching…")).toBeVisible();
    await expect(input).toHaveAttribute("aria-expanded", "false");
  },
};

/** What matches is marked in name and e-mail. Who starts with the text comes first. */
export const Results: Story = {
  play: whenFast(async (context) => {
    await typeInPicker(context, "anna smi");
    const [first] = await context.canvas.findAllByRole("option");
    const marks = within(first as HTMLElement).getAllByText(/anna|smi/i, { selector: "mark" });
    await expect(marks.length).toBeGreaterThan(1);
  }),
};

/** The older answer stays until the newer one is there. Enter chooses nobody from it. */
export const StaleResults: Story = {
  ...scripted({}),
  args: { narrowing: "off" },
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    const input = await typeInPicker(context, "anna smi");
    const before = await canvas.findAllByRole("option");
    standInOf(canvasElement).fail({ hang: true, times: Infinity });
    await userEvent.tripleClick(input);
    await userEvent.paste("jane smi");
    await expect(await findSaid(context, "Searching…")).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(canvas.getAllByRole("option")).toHaveLength(before.length);
    await expect(input).toHaveValue("jane smi");
  },
};

/** What a longer text finds is part of what a shorter one found, so it is there at once. */
export const LongerText: Story = {
  play: whenFast(async (context) => {
    const { canvas, canvasElement, userEvent } = context;
    const input = await typeInPicker(context, "anna");
    const [before] = await canvas.findAllByRole("option");
    await userEvent.type(input, " smi");
    const [after] = await canvas.findAllByRole("option");
    await expect(foundBy(after)).toBeLessThan(foundBy(before));
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  }),
};

/** How many options there are beside one, drawn or not. */
function foundBy(option: HTMLElement | undefined): number {
  return Number(option?.getAttribute("aria-setsize"));
}

/** People of one name are told apart by e-mail and organisation. */
export const Namesakes: Story = {
  play: whenFast(async (context) => {
    await typeInPicker(context, knownSearches.namesakes.text);
    const options = await context.canvas.findAllByRole("option", { name: /Anna Smith/i });
    const details = options.map((option) => option.textContent);
    await expect(options.length).toBeGreaterThan(1);
    await expect(new Set(details).size).toBe(options.length);
  }),
};

/** The option that Enter would choose is named by the input, where the focus stays. */
export const WalkedByKeys: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    const input = await typeInPicker(context, "anna smi");
    const options = await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await expect(input).toHaveAttribute("aria-activedescendant", options[1]?.id);
    await expect(input).toHaveFocus();
  }),
};

export const NobodyFound: Story = {
  play: whenFast(async (context) => {
    await typeInPicker(context, knownSearches.nobody.text);
    await expect(await findSaid(context, "Nobody found for “zzzz”.")).toBeVisible();
    await expect(context.canvas.queryByRole("option")).toBeNull();
  }),
};

/** The API answers with 1000 people at most and has no second page. */
export const MoreThanAThousand: Story = {
  play: whenFast(async (context) => {
    await typeInPicker(context, knownSearches.moreThan1000.text);
    const said = await findSaid(context, /^There are more than these 1,000 people\./);
    await expect(said).toBeVisible();
  }),
};
