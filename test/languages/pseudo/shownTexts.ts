/** Attributes that are shown or spoken. */
const SPOKEN = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "placeholder",
  "title",
];

/** Every text of a page that can be seen or heard, what hides it aside. Not what is typed in. */
export function shownTexts(root: Element = document.body): string[] {
  return [...root.querySelectorAll("*")]
    .filter(({ localName }) => localName !== "style")
    .flatMap(textsOf)
    .filter((text) => text.trim() !== "");
}

function textsOf(element: Element): string[] {
  const texts = SPOKEN.map((name) => element.getAttribute(name) ?? "");
  for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
  if (element instanceof HTMLInputElement) texts.push(element.validationMessage);
  return texts;
}
