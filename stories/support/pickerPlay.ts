import type { StoryContext } from "@storybook/react-vite";

/** What the helpers need of a story's context. */
export type PickerPlay = Pick<StoryContext, "canvas" | "userEvent">;

/** Types into a picker, as a person does. Returns its input. */
export async function typeInPicker(
  { canvas, userEvent }: PickerPlay,
  text: string,
  name = "Owner",
): Promise<HTMLElement> {
  const input = canvas.getByRole("combobox", { name });
  await userEvent.type(input, text);
  return input;
}

/** Waits for a text of the open picker: the visible one, not its double in the live region. */
export async function findSaid(
  { canvas }: Pick<PickerPlay, "canvas">,
  text: string | RegExp,
): Promise<HTMLElement> {
  return canvas.findByText(text, { ignore: "script, style, [role=status]" });
}
