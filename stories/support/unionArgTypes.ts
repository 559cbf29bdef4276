import type { ArgTypes } from "@storybook/react-vite";

/** A row of a props table. The generator of these tables does not look into a union of types. */
function row(description: string, type: string, defaultValue?: string): ArgTypes[string] {
  return {
    description,
    control: false,
    table: {
      type: { summary: type },
      ...(defaultValue !== undefined && { defaultValue: { summary: defaultValue } }),
    },
  };
}

/** The props of `UserOrId`. */
export const userOrIdArgTypes = {
  user: row("Shown as they are; looked up only when there is nothing but an id.", "UserRef"),
  userId: {
    ...row("Instead of `user`. Looked up, together with all others on the page.", "string"),
    control: "text" as const,
  },
};

/** The props of `PickerChoiceOptions`. */
export const choiceArgTypes = {
  multiple: row("Takes many: `value` is an array, in the order chosen.", "boolean", "false"),
  value: row(
    "Who is chosen, kept by the host; `null`, or `[]` with `multiple`, for nobody. An id is enough, the rest is looked up.",
    "UserRef | null, UserRef[] with `multiple`; Principal instead of UserRef with `include`",
    "the picker keeps it",
  ),
  defaultValue: row(
    "Who is chosen at first, when the picker keeps the choice, and after the form is reset.",
    "as `value`",
    "nobody",
  ),
  onChange: row(
    "Called with the new choice. A host that does not take it over into `value` sees no change.",
    '(value, { reason: "select" | "remove" | "clear" | "paste" | "undo" | "reset" }) => void',
  ),
  onBeforeChange: row(
    "Asked before a change by the person at the picker: `false` refuses, a text refuses and says why. May be asynchronous.",
    "(value, { reason }) => boolean | string | void | Promise",
    "everything is allowed",
  ),
  include: row(
    "What is offered beside people: groups of the organisation, and addresses to invite.",
    '("groups" | "emails")[]',
    "people only",
  ),
  allowUnassigned: row(
    "Offers an option that chooses nobody, `null`. Without `multiple`.",
    "boolean",
    "false",
  ),
  maxSelected: row(
    "How many can be chosen. The picker says so when the limit is reached. With `multiple`.",
    "number",
    "no limit",
  ),
  maxVisibleTags: row(
    "How many tags show; the rest is behind a button. With `multiple`.",
    "number",
    "10",
  ),
};
