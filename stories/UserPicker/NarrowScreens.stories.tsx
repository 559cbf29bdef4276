import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { expectInView } from "../support/expectInView.js";

const team = makePeople(8);

const meta = {
  title: "UserPicker/Narrow screens",
  component: UserPicker,
  args: {
    multiple: true,
    label: "Reviewers",
    suggestions: team,
    defaultValue: team.slice(0, 3),
  },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A column of 304 px: names are cut at their end, and nothing sticks out. Below 480 px the list takes the screen's width. */
export const InANarrowColumn: Story = {
  decorators: [
    (Story) => (
      <div className="story-narrow">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const [first] = await canvas.findAllByRole("option");
    await expectInView(first);
    for (const tag of canvas.getAllByRole("row")) {
      await expect(tag.getBoundingClientRect().right).toBeLessThanOrEqual(24 + 304);
    }
  },
};
