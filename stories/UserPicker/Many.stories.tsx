import type { Meta, StoryObj } from "@storybook/react-vite";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna, unknownId } from "../support/people.js";

const meta = {
  title: "UserPicker/Many",
  component: UserPicker,
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Tags: Story = {
  args: {
    multiple: true,
    label: "Reviewers",
    description: "They are told by e-mail.",
    defaultValue: [anna, { id: unknownId }, ...makePeople(14)],
    lockedIds: [anna.id],
    suggestions: makePeople(5),
    suggestCurrentUser: true,
    recents: true,
    maxSelected: 20,
  },
};

export const Principals: Story = {
  args: { multiple: true, label: "Members", include: ["groups", "emails"] },
};

export const One: Story = {
  args: { label: "Owner", allowUnassigned: true, suggestCurrentUser: true, suggestions: makePeople(3), defaultValue: anna, errorMessage: "Anna is on leave." },
};
