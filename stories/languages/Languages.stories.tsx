import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { typeInPicker } from "../support/pickerPlay.js";
import { storyLanguage } from "../support/storyLanguages.js";
import { whenFast } from "../support/whenFast.js";
import { LanguagePage } from "./LanguagePage.js";

const meta = { title: "Languages" } satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

/** The page in a language, and its texts in what is shown and said. */
function inLanguage(tag: string): Story {
  const { messages, direction } = storyLanguage(tag);
  return {
    globals: { language: tag },
    render: () => <LanguagePage messages={messages} />,
    play: whenFast(async (context) => {
      const { canvas, canvasElement, userEvent } = context;
      await expect(canvasElement.querySelector(`[lang="${tag}"]`)).not.toBeNull();
      const input = await typeInPicker(context, "bri", messages.results);
      await expect(getComputedStyle(input).direction).toBe(direction);
      await canvas.findByRole("group", { name: messages.groups });
      await userEvent.keyboard("{Escape}{Escape}");
      await canvas.findByRole("grid", { name: messages.chosenPeople });
      await canvas.findByRole("button", { name: messages.showMore(4) });
      await canvas.findByRole("button", { name: messages.showEverybody(4, 7) });
      await canvas.findAllByText(messages.unknownUser);
    }),
  };
}

export const English: Story = inLanguage("en");
export const German: Story = inLanguage("de");
export const French: Story = inLanguage("fr");
export const Spanish: Story = inLanguage("es");
export const Portuguese: Story = inLanguage("pt");
export const Finnish: Story = inLanguage("fi");
export const Lithuanian: Story = inLanguage("lt");
export const Japanese: Story = inLanguage("ja");
export const ChineseSimplified: Story = { ...inLanguage("zh-Hans"), name: "Chinese (simplified)" };

/** From right to left, which the tag of the language says. */
export const Arabic: Story = inLanguage("ar");

/** Longer than English, with accents and in brackets. A text without brackets is not from the messages. */
export const PseudoLanguage: Story = { ...inLanguage("en-XA"), name: "Pseudo-language" };
