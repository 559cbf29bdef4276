import "@itwin/itwinui-react/styles.css";
import "../../../src/styles.css";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { emulateMedia } from "../../support/emulateMedia.js";
import { EachComponent, Themed } from "./ThemedUsers.js";

function renderAll(): HTMLElement {
  const { container } = render(
    <Themed theme="light">
      <EachComponent />
    </Themed>,
  );
  return container;
}

/** What moves now: elements by their classes. */
function moving(): string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === "running")
    .map(({ effect }) => (effect as KeyframeEffect).target)
    .map((target) => String(target?.className));
}

describe("reduced motion", () => {
  test("without it, a search moves, and nothing else", async () => {
    const user = userEvent.setup();
    renderAll();
    expect(moving()).toEqual([]);
    await user.type(screen.getByRole("combobox", { name: "Owner" }), "smi");
    await waitFor(() => expect(moving()).toContain("ipp-progress"));
    await screen.findByRole("option");
    await waitFor(() => expect(moving()).not.toContain("ipp-progress"));
  });

  test("with it nothing of ours moves, whether it loads, opens or is walked", async () => {
    await emulateMedia({ "prefers-reduced-motion": "reduce" });
    const user = userEvent.setup();
    renderAll();
    expect(moving()).toEqual([]);
    await user.type(screen.getByRole("combobox", { name: "Owner" }), "smi");
    await screen.findByRole("option");
    await user.keyboard("{ArrowDown}");
    // Inputs and buttons of iTwinUI fade from colour to colour.
    const ours = () => moving().filter((name) => !name.includes("-field "));
    expect(ours()).toEqual([]);
    await user.click(screen.getByRole("button", { name: /show all 4 people/ }));
    await screen.findByRole("dialog");
    expect(ours()).toEqual([]);
  });
});

describe("forced colours", () => {
  const isOutlined = (element: Element) => {
    const box = element.closest(".ipp-field") ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  };

  test("what has the focus is outlined, and nothing else", async () => {
    await emulateMedia({ "forced-colors": "active" });
    const user = userEvent.setup();
    const container = renderAll();
    const focusable = [...container.querySelectorAll("button, input, [tabindex]")];
    expect(focusable.filter(isOutlined)).toEqual([]);
    const met: Element[] = [];
    const unmarked: string[] = [];
    await user.tab();
    while (document.activeElement !== null && document.activeElement !== document.body) {
      const element = document.activeElement;
      if (focusable.includes(element)) met.push(element);
      if (!isOutlined(element)) unmarked.push(element.outerHTML);
      await user.tab();
    }
    expect(unmarked).toEqual([]);
    expect(met.length).toBeGreaterThan(5);
  });

  test("tags, popups and what loads have a border, where backgrounds are all the same", async () => {
    await emulateMedia({ "forced-colors": "active" });
    const container = renderAll();
    await userEvent.click(screen.getByRole("combobox", { name: "Reviewers" }));
    await screen.findByRole("listbox");
    for (const name of ["ipp-tag", "ipp-popup", "ipp-field", "ipp-text-skeleton-bar"] as const) {
      const element = container.querySelector(`.${name}`) as HTMLElement;
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
        getComputedStyle(element);
      expect(borderTopStyle, name).not.toBe("none");
      expect(parseFloat(borderTopWidth), name).toBeGreaterThan(0);
      expect(borderTopColor, name).not.toBe(backgroundColor);
    }
  });
});
