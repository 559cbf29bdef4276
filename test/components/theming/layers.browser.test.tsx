import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { emulateMedia } from "../../support/emulateMedia.js";
import { ourElements, renderInShadow, USUAL_ORDER, type SheetName } from "./renderInShadow.js";

const orders: SheetName[][] = [
  ["iTwinUI", "ours", "host"],
  ["iTwinUI", "host", "ours"],
  ["ours", "iTwinUI", "host"],
  ["ours", "host", "iTwinUI"],
  ["host", "iTwinUI", "ours"],
  ["host", "ours", "iTwinUI"],
];

/** As computed, too. */
const wanted = {
  "background-color": "rgb(1, 2, 3)",
  "border-top-color": "rgb(4, 5, 6)",
  "border-top-style": "dotted",
  "border-top-width": "3px",
  "border-top-left-radius": "11px",
  color: "rgb(7, 8, 9)",
  "column-gap": "12px",
  "font-size": "17px",
  "font-weight": "300",
  "line-height": "19px",
  "max-width": "901px",
  "min-height": "71px",
  "outline-color": "rgb(10, 11, 12)",
  "padding-top": "13px",
  "text-transform": "lowercase",
  // iTwinUI's input changes its colours slowly.
  "transition-property": "none",
};
const hostSheet = `.acme { ${Object.entries(wanted)
  .map(([name, value]) => `${name}: ${value};`)
  .join(" ")} }`;

/** Opens what can be opened, one after the other; `look` is called while it is open. */
async function walk(container: HTMLElement, look: () => void): Promise<void> {
  const user = userEvent.setup();
  look();
  await user.click(within(container).getByRole("combobox", { name: "Reviewers" }));
  await within(container).findAllByRole("option");
  await user.keyboard("{ArrowDown}");
  look();
  await user.click(within(container).getByRole("button", { name: /show all 4 people/ }));
  await within(container).findByRole("dialog");
  look();
  await user.keyboard("{Escape}");
  await user.click(within(container).getByRole("button", { name: "Ada Lovelace" }));
  await within(container).findByRole("dialog");
  look();
}

describe.each(orders)("the style sheets %s, %s, %s", (...order) => {
  test("a host's plain class beats each of ours", async () => {
    const { container } = renderInShadow(order, hostSheet);
    const seen = new Set<string>();
    await walk(container, () => {
      for (const element of ourElements(container)) {
        element.classList.add("acme");
        const style = getComputedStyle(element);
        const found = Object.keys(wanted).map((name) => [name, style.getPropertyValue(name)]);
        expect(Object.fromEntries(found), element.outerHTML).toEqual(wanted);
        element.classList.remove("acme");
        for (const name of element.classList) if (name.startsWith("ipp-")) seen.add(name);
      }
    });
    expect([...seen]).toEqual(
      expect.arrayContaining(["ipp-picker", "ipp-option", "ipp-tag", "ipp-popover", "ipp-card"]),
    );
  });

  test("looks as in the usual order", async () => {
    await emulateMedia({ "prefers-reduced-motion": "reduce" });
    const looks = async (names: readonly SheetName[]) => {
      const { container, outside } = renderInShadow(names);
      const found: string[][] = [];
      await walk(container, () => found.push(...ourElements(container).map(lookOf)));
      outside.remove();
      return found;
    };
    expect(await looks(order)).toEqual(await looks(USUAL_ORDER));
  });
});

function lookOf(element: HTMLElement): string[] {
  const style = getComputedStyle(element);
  return [
    element.className,
    ...[...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
  ];
}
