/** A member of an interface, as its source has it. */
export interface Member {
  name: string;
  /** Whether it may be left out. */
  isOptional: boolean;
  type: string;
  /** Its docstring, without `@default`: paragraphs, and the points of lists. */
  description: readonly string[];
  default: string | undefined;
}

/** A member after its docstring. Prettier has written the source: members are two spaces in, and what is of them four. */
const MEMBER = /(?: {2}\/\*\*(?<doc>(?:(?!\*\/)[^])*)\*\/\n)? {2}(?<code>\S.*(?:\n {4}.*)*)\n/gy;

/**
 * Reads the members of an interface or a class from its source, so that a page can't say anything else.
 *
 * @throws {Error} when there is none of the name.
 */
export function readMembers(source: string, name: string): Member[] {
  const start = new RegExp(`(?:interface|class) ${name}(?:<.*>)?(?: [\\w ,]+)? \\{\\n`).exec(
    source,
  );
  if (start === null) throw new Error(`No interface ${name} in this source.`);
  const body = source.slice(start.index + start[0].length).split(/^\}/m)[0] ?? "";
  return [...body.replace(/^\n/gm, "").matchAll(MEMBER)].flatMap(({ groups }) => {
    const code = /^(?:declare |readonly )*(?<name>"[^"]+"|\w+)(?<sign>\?)?(?<type>[:(][^]*);$/.exec(
      groups?.["code"] ?? "",
    )?.groups;
    if (code === undefined || code["name"] === "constructor") return [];
    return [toMember(code, groups?.["doc"] ?? "")];
  });
}

function toMember(code: Record<string, string | undefined>, doc: string): Member {
  const { name = "", sign, type = "" } = code;
  const isOptional = sign !== undefined;
  const [text = "", defaultValue] = doc.replace(/\n *\* ?/g, "\n").split("@default");
  return {
    name: name.replaceAll('"', ""),
    isOptional,
    type: oneLine(type.startsWith(":") ? type.slice(1) : type)
      .replace(isOptional ? / \| undefined$/ : "", "")
      .replace(/^\| /, "")
      .replace(/^\( *(.*=>.*)\)$/, "$1"),
    description: text
      .split(/\n\n|\n(?=- )/)
      .map(oneLine)
      .filter((paragraph) => paragraph !== ""),
    default: defaultValue === undefined ? undefined : oneLine(defaultValue),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
