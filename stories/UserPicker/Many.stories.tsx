import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna, unknownId } from "../support/people.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { choiceArgTypes } from "../support/unionArgTypes.js";
import { whenFast } from "../support/whenFast.js";

const [emma, , john, , priya, jonas] = makePeople(6);
const four = [emma, john, priya, jonas].filter((user) => user !== undefined);

const meta = {
  title: "UserPicker/Many",
  component: UserPicker,
  tags: ["autodocs"],
  args: { multiple: true, label: "Reviewers" },
  argTypes: choiceArgTypes,
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Each choice adds a tag at the end; the text goes and the focus stays. */
export const ChosenOneByOne: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    const input = await typeInPicker(context, "anna smi", "Reviewers");
    await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(input).toHaveValue("");
    await expect(input).toHaveFocus();
    await typeInPicker(context, "john smi", "Reviewers");
    await canvas.findAllByRole("option", { name: /john/i });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const tags = within(canvas.getByRole("grid", { name: "Chosen people" })).getAllByRole("row");
    await expect(tags.map((tag) => tag.textContent)).toEqual([
      expect.stringMatching(/anna/i),
      expect.stringMatching(/john/i),
    ]);
  }),
};

/** Left goes from the text to the tags, which are one tab stop; Delete and Backspace remove, and the focus stays among them. */
export const WalkedByKeys: Story = {
  args: { defaultValue: four },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.click(input);
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    await expect(canvas.getByRole("row", { name: /Priya Raman/ })).toHaveFocus();
    await userEvent.keyboard("{Delete}");
    await expect(canvas.queryByRole("row", { name: /Priya Raman/ })).toBeNull();
    await expect(canvas.getByRole("row", { name: /Jonas Kazlauskas/ })).toHaveFocus();
    await userEvent.keyboard("{Backspace}{ArrowRight}");
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
    await expect(input).toHaveFocus();
  },
};

/** What is mirrored is mirrored: the right arrow goes to the tags. */
export const FromRightToLeft: Story = {
  args: { defaultValue: four },
  globals: { direction: "rtl" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect(canvas.getByRole("row", { name: /Priya Raman/ })).toHaveFocus();
  },
};

/** A removal is said by name, and taken back with the button or Ctrl+Z. */
export const RemovedAndBroughtBack: Story = {
  args: { defaultValue: four },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Remove John Smith/ }));
    await expect(canvas.getByRole("status")).toHaveTextContent(/^John Smith, .* removed\.$/);
    await userEvent.click(canvas.getByRole("button", { name: /^Bring back John Smith/ }));
    const tags = canvas.getAllByRole("row").map((tag) => tag.textContent);
    await expect(tags[1]).toMatch(/John Smith/);
  },
};

export const AllRemoved: Story = {
  args: { defaultValue: four },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Remove all people" }));
    await expect(canvas.queryByRole("row")).toBeNull();
    await expect(canvas.getByRole("combobox")).toHaveFocus();
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(canvas.getAllByRole("row")).toHaveLength(4);
  },
};

/** Whoever was chosen stays where they are in the list, and can be unchosen there. */
export const UnchosenInTheList: Story = {
  args: { defaultValue: four, suggestions: four },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.click(
      await canvas.findByRole("option", { name: /John Smith/, selected: true }),
    );
    await expect(canvas.getByRole("option", { name: /John Smith/, selected: false })).toBeVisible();
    await expect(canvas.getAllByRole("row")).toHaveLength(3);
  },
};

/** People of one name show what tells them apart. */
export const Namesakes: Story = {
  args: { defaultValue: makePeople(10) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("anna.smith@example.com")).toBeVisible();
  },
};

/** More than ten tags, or `maxVisibleTags`, are behind a button. */
export const MoreThanShow: Story = {
  args: { defaultValue: makePeople(24), maxVisibleTags: 6 },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole("row")).toHaveLength(6);
    await userEvent.click(canvas.getByRole("button", { name: "Show 18 more people" }));
    await expect(canvas.getAllByRole("row")).toHaveLength(24);
  },
};

/** 500 people by id: one request, and no more tags than show. */
export const FiveHundred: Story = {
  args: { defaultValue: makePeople(500).map(({ id }) => ({ id })) },
  play: whenFast(async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Show 490 more people" })).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  }),
};

/** Ids are looked up together. Who is unknown stays in the value. */
export const ValuesById: Story = {
  ...scripted({}),
  args: { defaultValue: [{ id: unknownId }, { id: anna.id }, ...four] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Unknown person")).toBeVisible();
    const tags = canvas.getAllByRole("row");
    await expect(tags[1]).toHaveTextContent("Anna Smith");
    const heights = new Set(tags.map((tag) => tag.offsetHeight));
    await expect(heights.size).toBe(1);
  },
};

export const ValuesLoading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { defaultValue: [{ id: anna.id }, ...four] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading person…")).toBeVisible();
  },
};

/** Nothing is known of them, not even whether they exist. They stay, and can be asked for again. */
export const ValuesNotLoaded: Story = {
  ...scripted({ fail: [{ status: 403 }] }),
  args: { defaultValue: [{ id: anna.id }, ...four] },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("Person could not be loaded")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Anna Smith")).toBeVisible();
  },
};

/** Tags can be walked and read. */
export const ReadOnly: Story = {
  args: { defaultValue: four, readOnly: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.keyboard("{ArrowLeft}{Delete}");
    await expect(canvas.getAllByRole("row")).toHaveLength(4);
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const Disabled: Story = {
  args: { defaultValue: four, disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox")).toBeDisabled();
  },
};
