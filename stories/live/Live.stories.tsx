import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { LivePage } from "./LivePage.js";

const meta = {
  title: "Live",
  component: LivePage,
  parameters: { controls: { disable: true } },
  globals: { mood: "fast" },
} satisfies Meta<typeof LivePage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Paste a token, and try the components on your own people. */
export const YourOrganisation: Story = {
  play: async ({ canvas }) => {
    const token = canvas.getByLabelText(/Access token/);
    await expect(token).toHaveAttribute("type", "password");
    await expect(token).toHaveAttribute("autocomplete", "off");
    await expect(token).not.toHaveAttribute("name");
  },
};

/** An address that the token should not go to is refused before anything is sent. */
export const BadBaseUrl: Story = {
  play: async ({ canvas, userEvent }) => {
    const baseUrl = canvas.getByLabelText(/Base URL/);
    await userEvent.clear(baseUrl);
    await userEvent.type(baseUrl, "http://api.example.com/users");
    await userEvent.type(canvas.getByLabelText(/Access token/), "secret");
    await userEvent.click(canvas.getByRole("button", { name: "Connect" }));
    await expect(canvas.getByRole("alert")).toHaveTextContent(/Use https/);
    await expect(canvas.getByLabelText(/Access token/)).toHaveValue("secret");
  },
};

const standIn = createUsersApiStandIn({ people: 100 });

/** What a token gives, on made-up people. */
export const Connected: Story = {
  args: { fetch: standIn.fetch },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(canvas.getByLabelText(/Access token/), "a-secret-token");
    await userEvent.click(canvas.getByRole("button", { name: "Connect" }));
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await typeInPicker(context, "john smi", "Somebody");
    await canvas.findByRole("option");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(await canvas.findByRole("img", { name: "John Smith" })).toBeVisible();
    await expect(document.documentElement.outerHTML).not.toContain("a-secret-token");
    await expect(JSON.stringify([localStorage, sessionStorage])).not.toContain("a-secret-token");
    await expect(location.href).not.toContain("a-secret-token");
  },
};
