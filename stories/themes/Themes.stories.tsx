import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { makePeople } from "../../src/testing/index.js";
import { hostSource } from "../support/hostSource.js";
import { anna } from "../support/people.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { whenFast } from "../support/whenFast.js";
import { AcmePeople } from "./AcmePeople.js";
import { ThemePanel } from "./ThemePanel.js";
import "./strataKit.css";

const meta = { title: "Themes" } satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

const team = makePeople(6);

const [source] = Object.values(
  import.meta.glob<string>("./AcmePeople.tsx", { query: "?raw", import: "default", eager: true }),
);

/** Each is as its part of the page, the list over the page too. The last two follow the page and the system. */
export const OnOnePage: Story = {
  render: () => (
    <div className="theme-panels">
      <ThemePanel title="light" theme="light" people={team} />
      <ThemePanel title="dark" theme="dark" people={team} />
      <ThemePanel
        title="light, high contrast"
        theme="light"
        themeOptions={{ highContrast: true }}
        people={team}
      />
      <ThemePanel
        title="dark, high contrast"
        theme="dark"
        themeOptions={{ highContrast: true }}
        people={team}
      />
      <ThemePanel title="inherit" theme="inherit" people={team} />
      <ThemePanel title="os" theme="os" people={team} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const shown = new Set<string>();
    for (const title of ["light", "dark"]) {
      const panel = canvas.getByRole("group", { name: title });
      await userEvent.click(within(panel).getByRole("combobox", { name: /Reviewers/ }));
      const list = await within(panel).findByRole("listbox");
      const popup = getComputedStyle(list.closest("[popover]") ?? list);
      await expect(popup.color).toBe(getComputedStyle(panel).color);
      shown.add(popup.backgroundColor);
      await userEvent.keyboard("{Escape}");
    }
    await expect(shown.size).toBe(2);
  },
};

/** `future={{ themeBridge: true }}`: iTwinUI's colours and sizes come from StrataKit, and ours from iTwinUI's. */
export const Bridged: Story = {
  render: () => (
    <div className="theme-panels">
      <div className="strata">
        <ThemePanel
          title="light, bridged"
          theme="light"
          future={{ themeBridge: true }}
          people={team}
        />
      </div>
      <div className="strata strata-dark">
        <ThemePanel
          title="dark, bridged"
          theme="dark"
          future={{ themeBridge: true }}
          people={team}
        />
      </div>
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Reviewers, dark, bridged" }));
    const popup = (await canvas.findByRole("listbox")).closest("[popover]") as HTMLElement;
    await expect(getComputedStyle(popup).backgroundColor).toBe("rgb(22, 32, 28)");
    await userEvent.keyboard("{Escape}");
  },
};

/** A host's look for the picker, the avatar and the badge, light and dark, in twenty lines of CSS. */
export const Restyled: Story = {
  parameters: { docs: hostSource(source ?? "", "") },
  render: () => <AcmePeople author={anna} team={team} />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await expect(canvas.getByRole("img", { name: "Anna Smith" })).toHaveStyle({
      borderRadius: "30%",
    });
    const input = await typeInPicker(context, "smi", "Reviewers");
    await canvas.findByRole("option", { name: /Abigail Smith/ });
    await userEvent.keyboard("{ArrowDown}");
    await expect(input).toHaveAttribute("aria-activedescendant");
  }),
};
