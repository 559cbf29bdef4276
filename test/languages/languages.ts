import type { Messages } from "../../src/messages/Messages.js";

const modules = import.meta.glob<{ messages: Messages }>("../../src/languages/*.ts", {
  eager: true,
});

/** Every language that there is: its BCP 47 tag, which is the name of its file, and its texts. */
export const languages: [tag: string, messages: Messages][] = Object.entries(modules).map(
  ([path, { messages }]) => [path.replace(/^.*\/|\.ts$/g, ""), messages],
);
