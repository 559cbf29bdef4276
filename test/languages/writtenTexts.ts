import { parseSync, Visitor, type ESTree } from "vite";

/** Attributes that are shown or spoken. */
const SPOKEN = new Set([
  "alt",
  "aria-braillelabel",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "placeholder",
  "title",
]);
/** Functions of ours whose argument is shown or spoken. */
const SAYING = new Set(["announce", "neutral", "refuse", "setCustomValidity", "warning"]);
/** Stands between two texts of a person in every language. */
const SEPARATOR = "·";

/** Texts that a file of ours shows or speaks and that are not from the messages: those written in it. */
export function writtenTexts(path: string, source: string): string[] {
  const found: string[] = [];
  const note = (node: Node) => found.push(...textsOf(node).filter(isText));
  new Visitor({
    JSXText: note,
    JSXElement: ({ children }) => children.forEach(note),
    JSXFragment: ({ children }) => children.forEach(note),
    JSXAttribute({ name, value }) {
      if (name.type === "JSXIdentifier" && SPOKEN.has(name.name)) note(value);
    },
    Property({ key, value }) {
      if (SPOKEN.has(nameOf(key))) note(value);
    },
    CallExpression({ callee, arguments: given }) {
      const name = callee.type === "MemberExpression" ? nameOf(callee.property) : nameOf(callee);
      if (SAYING.has(name)) given.forEach(note);
    },
  }).visit(parseSync(path, source).program);
  return [...new Set(found)];
}

type Node = ESTree.Node | null | undefined;

/** The texts written in what a value is made of. What is only compared or passed on is none of it. */
function textsOf(node: Node): string[] {
  switch (node?.type) {
    case "JSXText":
      return [node.value];
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return [
        ...node.quasis.map(({ value }) => value.cooked ?? ""),
        ...node.expressions.flatMap(textsOf),
      ];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "SpreadElement":
      return textsOf("argument" in node ? node.argument : node.expression);
    case "ConditionalExpression":
      return [node.consequent, node.alternate].flatMap(textsOf);
    case "LogicalExpression":
      return (node.operator === "&&" ? [node.right] : [node.left, node.right]).flatMap(textsOf);
    case "BinaryExpression":
      return node.operator === "+" ? [node.left, node.right].flatMap(textsOf) : [];
    case "ArrayExpression":
      return node.elements.flatMap(textsOf);
    case "CallExpression":
      return textsOfCall(node);
    default:
      return [];
  }
}

/** `[a, b].filter(Boolean).join(", ")`, which writes what is between the texts. */
function textsOfCall({ callee, arguments: given }: ESTree.CallExpression): string[] {
  if (callee.type !== "MemberExpression") return [];
  const isWriting = ["join", "concat", "replace", "replaceAll"].includes(nameOf(callee.property));
  return [...textsOf(callee.object), ...(isWriting ? given.flatMap(textsOf) : [])];
}

function nameOf(node: ESTree.Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "Literal" ? String(node.value) : "";
}

function isText(text: string): boolean {
  return text.trim() !== "" && text.trim() !== SEPARATOR;
}
