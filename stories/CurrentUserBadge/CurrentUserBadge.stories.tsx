import { Button } from "@itwin/itwinui-react";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { CurrentUserBadge } from "../../src/index.js";
import { scripted } from "../support/scripted.js";
import { whenFast } from "../support/whenFast.js";

const meta = {
  title: "CurrentUserBadge",
  component: CurrentUserBadge,
} satisfies Meta<typeof CurrentUserBadge>;

export default meta;

type Story = StoryObj<typeof meta>;

export const SignedIn: Story = {
  play: whenFast(async ({ canvas }) => {
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await expect(canvas.getByText("emma.lindqvist@example.com")).toBeVisible();
  }),
};

/** The same box as the person's, so that nothing moves when they are there. */
export const Loading: Story = {
  ...scripted({ fail: [{ hang: true, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("img", { name: "Loading person…" })).toBeVisible();
  },
};

/** 401, with a fresh token too. */
export const NotSignedIn: Story = {
  ...scripted({ fail: [{ status: 401, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Not signed in")).toBeVisible();
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

export const NotLoaded: Story = {
  ...scripted({ fail: [{ status: 403, times: Infinity }] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Person could not be loaded")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

export const TriedAgain: Story = {
  ...scripted({ fail: [{ status: 403 }] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
  },
};

/** Any field but the id may be missing. */
export const NothingButAnId: Story = {
  ...scripted({ me: { id: "of-whom-nothing-is-known" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Unnamed person")).toBeVisible();
  },
};

export const VeryLongName: Story = {
  ...scripted({
    me: {
      id: "hubert",
      givenName: "Hubert Blaine",
      surname:
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe",
      email: "hubert.wolfeschlegelsteinhausenbergerdorff@harborbridge.example.com",
    },
  }),
  play: async ({ canvas }) => {
    const name = await canvas.findByText(/^Hubert Blaine Wolfe/);
    await expect(name).toBeVisible();
    await expect(name.offsetWidth).toBeLessThan(256);
  },
};

/** What a host adds comes after the person. */
export const WithMenuItems: Story = {
  args: { children: <Button size="small">Sign out</Button> },
  play: whenFast(async ({ canvas }) => {
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Sign out" })).toBeVisible();
  }),
};

/** A function gets what `useCurrentUser` gives, so that the host's part can follow the state. */
export const WithARenderProp: Story = {
  ...scripted({ fail: [{ status: 401, times: 2 }] }),
  args: {
    children: ({ status, retry }) =>
      status === "success" ? (
        <Button size="small">Sign out</Button>
      ) : (
        <Button size="small" onClick={retry}>
          Sign in
        </Button>
      ),
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText("Not signed in");
    await userEvent.click(canvas.getByRole("button", { name: "Sign in" }));
    await expect(await canvas.findByRole("button", { name: "Sign out" })).toBeVisible();
    await expect(canvas.getByText("Emma Lindqvist")).toBeVisible();
  },
};
