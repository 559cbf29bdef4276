import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { UserPicker } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { findSaid } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";
import { whenFast } from "../support/whenFast.js";

const people = makePeople(40);
const mails = people.flatMap(({ email }) => email ?? []);

const meta = {
  title: "UserPicker/Pasted lists",
  component: UserPicker,
  args: { multiple: true, label: "Members" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Lines, commas, semicolons, tabs, and `Name <mail>`, as they come from a mail or a sheet. */
export const AllFound: Story = {
  play: whenFast(async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.click(input);
    await userEvent.paste(`Emma Lindqvist <${mails[0]}>; ${mails[2]}\n${mails[5]}`);
    await expect(await canvas.findByRole("row", { name: /Emma Lindqvist/ })).toBeVisible();
    await expect(canvas.getAllByRole("row")).toHaveLength(3);
    await expect(input).toHaveValue("");
  }),
};

/** Nobody is guessed: what is not certain stays as text, with a report, and with a choice to make. */
export const SomeNotCertain: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    const input = canvas.getByRole("combobox");
    await userEvent.click(input);
    await userEvent.paste(`${mails[0]}; Anna Smith; nobody@example.com`);
    await findSaid(context, /^1 person added\. .*Not found: nobody@example\.com\.$/);
    await expect(input).toHaveValue("Anna Smith; nobody@example.com");
    const options = canvas.getAllByRole("option", { name: /Anna Smith/ });
    await expect(options.length).toBeGreaterThan(1);
    await userEvent.click(options[0] as HTMLElement);
    await expect(input).toHaveValue("nobody@example.com");
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
  }),
};

/** From a second on, a bar shows how far it is. Stopping leaves the text. */
export const TakesLong: Story = {
  ...scripted({ latencyMs: 400 }),
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.click(input);
    await userEvent.paste(mails.join("\n"));
    await expect(await canvas.findByRole("progressbar")).toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Stop" }));
    await expect(input).toHaveValue(mails.join("; "));
    await expect(canvas.queryByRole("row")).toBeNull();
  },
};

/** What could not be asked for stays, and can be asked for again. */
export const SomeFailed: Story = {
  ...scripted({ fail: [{ status: 400 }] }),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.paste(`${mails[0]}; ${mails[2]}`);
    await findSaid(context, /Could not be looked up/);
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(canvas.getAllByRole("row")).toHaveLength(2));
  },
};

/** A list that is typed is looked up on demand. */
export const TypedList: Story = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(canvas.getByRole("combobox"), `${mails[0]}; ${mails[2]}`);
    await expect(await findSaid(context, "A list of 2 people.")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Look up" }));
    await canvas.findByRole("row", { name: /Emma Lindqvist/ });
    await expect(canvas.getAllByRole("row")).toHaveLength(2);
  }),
};
