import type { ArgTypes, ArgTypesEnhancer, SBType } from "storybook/internal/csf";

/** The part of react-docgen's answer that is read here. */
interface Docgen {
  props?: Record<string, { description?: string; tsType?: { name: string; raw?: string } }>;
}

/**
 * Says of each prop what its type says, where Storybook's own reading stops: `boolean | undefined` is an optional
 * boolean and not "union", and `@default` in a docstring is the default.
 */
export const describeProps: ArgTypesEnhancer = ({ component, argTypes }) => {
  // oxlint-disable-next-line no-underscore-dangle -- where Storybook keeps it
  const { props = {} } = (component as { __docgenInfo?: Docgen } | undefined)?.__docgenInfo ?? {};
  const described: ArgTypes = { ...argTypes };
  for (const [name, { description = "", tsType }] of Object.entries(props)) {
    const argType = argTypes[name];
    if (argType === undefined || tsType === undefined) continue;
    const summary = (tsType.raw ?? tsType.name)
      .replace(/ \| undefined$/, "")
      .replace(/^\((.*=>.*)\)$/, "$1");
    const { text, defaultValue } = readDefault(description);
    const type = scalarType(summary) ?? argType.type;
    described[name] = {
      ...argType,
      ...(type !== undefined && { type }),
      ...(summary.includes("=>") && { control: false }),
      description: text,
      table: {
        ...argType.table,
        type: { summary },
        ...(defaultValue !== undefined && { defaultValue: { summary: defaultValue } }),
      },
    };
  }
  return described;
};

/** The type of which Storybook makes a text field, a number field or a switch. */
function scalarType(summary: string): SBType | undefined {
  return summary === "boolean" || summary === "number" || summary === "string"
    ? { name: summary }
    : undefined;
}

/** A docstring without its `@default`, and that. */
function readDefault(docstring: string): { text: string; defaultValue: string | undefined } {
  const [text = "", defaultValue] = docstring.split("@default");
  return { text: text.trim(), defaultValue: defaultValue?.trim() };
}
