import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { hostSource } from "../support/hostSource.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";
import { EventLog } from "./EventLog.js";
// oxlint-disable-next-line import/default -- with ?raw Vite gives every file one
import source from "./EventLog.tsx?raw";

const meta = {
  title: "UserPicker/Events",
  component: EventLog,
  parameters: {
    docs: hostSource(source, "Ids, counts and times; never the typed text, and no e-mail."),
  },
} satisfies Meta<typeof EventLog>;

export default meta;

/** What a host can measure. */
export const Measured: StoryObj<typeof meta> = {
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "anna smi", "Reviewers");
    await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}{Enter}{Backspace}{Backspace}");
    const log = canvas.getByRole("log");
    for (const name of ["onOpenChange", "onSearch", "onSelect", "onRemove"]) {
      await expect(log).toHaveTextContent(name);
    }
    await expect(log).not.toHaveTextContent(/anna|smi|@/i);
  }),
};
