import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { UserName } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { anna, unknownId } from "../support/people.js";
import { scripted } from "../support/scripted.js";
import { standInOf } from "../support/standInOf.js";
import { userOrIdArgTypes } from "../support/unionArgTypes.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "UserName",
  component: UserName,
  args: { user: anna },
  argTypes: {
    ...userOrIdArgTypes,
  },
  render: (args) => (
    <p style={{ margin: 0 }}>
      Assigned to <UserName {...args} />, due on Friday.
    </p>
  ),
} satisfies Meta<typeof UserName>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A word of the sentence. What the host knows is not asked for. */
export const InAText: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("Anna Smith")).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(0);
  },
};

/** An id is enough. */
export const ById: Story = {
  args: { user: undefined, userId: anna.id },
  play: whenFast(async ({ canvas }) => {
    await expect(await canvas.findByText("Anna Smith")).toBeVisible();
  }),
};

const documents = ["Site plan", "Handrail, platform 2", "Track alignment", "Signal cabinet"];
const authors = makePeople(12).map(({ id }) => id);

/** A table holds ids, and all of its names are one request. */
export const InATable: Story = {
  args: { user: undefined, userId: anna.id },
  render: () => (
    <table style={{ borderSpacing: "24px 6px", textAlign: "start" }}>
      <thead>
        <tr>
          <th>Document</th>
          <th>Author</th>
          <th>Checked by</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((title, n) => (
          <tr key={title}>
            <td>{title}</td>
            <td>
              <UserName userId={authors[n * 3] ?? ""} />
            </td>
            <td>
              <UserName userId={authors[n * 3 + 1] ?? ""} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  play: whenFast(async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  }),
};

export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading person…")).toBeInTheDocument();
  },
};

/** The server answered without them: deleted, or of another organisation. */
export const Unknown: Story = {
  ...scripted({}),
  args: { user: undefined, userId: unknownId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Unknown person")).toBeVisible();
  },
};

/** Nothing is known of them, not even whether they exist. */
export const NotLoaded: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  args: { user: undefined, userId: anna.id },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Person could not be loaded")).toBeVisible();
  },
};

/** A name of the other direction leaves the sentence as it is. */
export const OfAnotherDirection: Story = {
  args: { user: { id: "m", givenName: "محمد", surname: "العلي" } },
  play: async ({ canvas }) => {
    const name = canvas.getByText("محمد العلي");
    await expect(name.tagName).toBe("BDI");
    await expect(getComputedStyle(name).direction).toBe("rtl");
  },
};
