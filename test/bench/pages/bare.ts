import "./Bench.js";
import "./plain.css";
import { initialsOf, nameOf, searchPeople, type Person } from "./searchPeople.js";

const ROWS = 20;
const DEBOUNCE_MS = 250;

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no root.");

window.bench = {
  show(_thing, count) {
    root.replaceChildren(...Array.from({ length: count }, (_, index) => picker(index)));
  },
  answersKept: () => 0,
};

function picker(index: number): HTMLElement {
  const field = element("label", "plain-picker", "Owner ");
  const input = document.createElement("input");
  input.setAttribute("role", "combobox");
  const list = element("ul", "plain-list");
  list.setAttribute("role", "listbox");
  list.hidden = true;
  field.append(input, list);

  let timer = 0;
  let request = new AbortController();
  let active = -1;

  input.addEventListener("input", () => {
    clearTimeout(timer);
    request.abort();
    const text = input.value;
    if (text.length < 3) return;
    timer = window.setTimeout(() => void search(text), DEBOUNCE_MS);
  });

  async function search(text: string): Promise<void> {
    request = new AbortController();
    const people = await searchPeople(text, request.signal).catch(() => undefined);
    if (people === undefined) return;
    active = -1;
    list.replaceChildren(...people.slice(0, ROWS).map((person, at) => row(person, at)));
    list.hidden = people.length === 0;
  }

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.hidden = true;
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.children[active]?.classList.remove("plain-active");
    active = (active + 1) % list.children.length;
    const option = list.children[active];
    option?.classList.add("plain-active");
    option?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  });

  function row(person: Person, at: number): HTMLElement {
    const item = element("li", "plain-row");
    item.id = `person-${index}-${at}`;
    item.setAttribute("role", "option");
    item.append(
      element("span", "plain-initials", initialsOf(person)),
      element("span", "plain-name", nameOf(person)),
      element("span", "plain-email", person.email),
    );
    return item;
  }
  return field;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
