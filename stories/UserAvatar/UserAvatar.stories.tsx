import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { UserAvatar } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna, unknownId } from "../support/people.js";
import { brokenPicture, picture } from "../support/pictures.js";
import { scripted } from "../support/scripted.js";
import { userOrIdArgTypes } from "../support/unionArgTypes.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserAvatar",
  component: UserAvatar,
  args: { user: anna, label: true },
  argTypes: {
    ...userOrIdArgTypes,
    size: { control: "inline-radio", options: ["small", "medium", "large", "x-large"] },
    label: { control: "boolean" },
  },
} satisfies Meta<typeof UserAvatar>;

export default meta;

type Story = StoryObj<typeof meta>;

const sizes = ["small", "medium", "large", "x-large"] as const;

/** Named, because nothing beside it says who it is. */
export const Named: Story = {
  args: { size: "large" },
  play: async ({ canvas }) => {
    const avatar = canvas.getByRole("img", { name: "Anna Smith" });
    await expect(avatar).toHaveTextContent("AS");
  },
};

/** Decorative beside a visible name: a screen reader would say the name twice. */
export const BesideAName: Story = {
  args: { label: false },
  render: (args) => (
    <span style={{ alignItems: "center", display: "flex", gap: 8 }}>
      <UserAvatar {...args} /> Anna Smith
    </span>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).toBeNull();
  },
};

/** 24, 32, 48 and 64 px. */
export const Sizes: Story = {
  render: (args) => (
    <span style={{ alignItems: "center", display: "flex", gap: 8 }}>
      {sizes.map((size) => (
        <UserAvatar key={size} {...args} size={size} />
      ))}
    </span>
  ),
  play: async ({ canvas }) => {
    const widths = canvas.getAllByRole("img").map((avatar) => avatar.offsetWidth);
    await expect(widths).toEqual([24, 32, 48, 64]);
  },
};

const ofManyScripts = makePeople(36);

/** Two letters where the script has capitals, one where it has none, no letter where there is no name. */
export const Initials: Story = {
  render: () => (
    <span style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
      {ofManyScripts.map((user) => (
        <UserAvatar key={user.id} size="large" user={user} label />
      ))}
      <UserAvatar size="large" user={{ id: "mail", email: "printer.7@example.com" }} label />
    </span>
  ),
  play: async ({ canvas }) => {
    const initialsOf = (name: string) => canvas.getByRole("img", { name }).textContent;
    await expect(initialsOf("Emma Lindqvist")).toBe("EL");
    await expect(initialsOf("Анна Смирнова")).toBe("АС");
    await expect(initialsOf("王伟")).toBe("王");
    await expect(initialsOf("محمد العلي")).toBe("م");
    await expect(initialsOf("printer.7@example.com")).toBe("");
  },
};

/** The API has no pictures. A host that has some passes a URL. */
export const Picture: Story = {
  args: { image: picture, size: "x-large" },
  play: async ({ canvas }) => {
    const avatar = canvas.getByRole("img", { name: "Anna Smith" });
    await waitFor(() => expect(avatar.querySelector("img")).toBeVisible());
    await expect(avatar).toHaveTextContent("");
  },
};

/** The initials are there until the picture is, and again when it can't be loaded. */
export const BrokenPicture: Story = {
  args: { image: brokenPicture, size: "x-large" },
  play: async ({ canvas }) => {
    const avatar = canvas.getByRole("img", { name: "Anna Smith" });
    await waitFor(() => expect(avatar.querySelector("img")).toBeNull());
    await expect(avatar).toHaveTextContent("AS");
  },
};

/** Looked up together with all others on the page. */
export const ById: Story = {
  args: { user: undefined, userId: anna.id },
  play: whenFast(async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "Anna Smith" })).toHaveTextContent("AS");
  }),
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "Loading person…" })).toBeVisible();
  },
};

/** The server answered without them: deleted, or of another organisation. */
export const Unknown: Story = {
  ...scripted({}),
  args: { user: undefined, userId: unknownId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("img", { name: "Unknown person" })).toBeVisible();
  },
};

/** Nothing is known of them, not even whether they exist. */
export const NotLoaded: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("img", { name: "Person could not be loaded" }),
    ).toBeVisible();
  },
};
