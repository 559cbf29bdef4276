import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { emulateMedia } from "../../support/emulateMedia.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { activeOption, renderPicker, smiths } from "./renderPicker.js";

const everybody = smiths(60);
const common = { multiple: true, label: "Team", debounceMs: 10 } as const;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function showIn(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1024, 768));
}

async function openList(ui: React.ReactNode) {
  const picker = await renderPicker(ui, { people: everybody });
  await picker.user.type(picker.input, "smith");
  const [first] = await screen.findAllByRole("option");
  for (let n = 0; n < 5; n++) await frame();
  const list = screen.getByRole("listbox");
  const popup = list.closest(".ipp-popup") as HTMLElement;
  return { ...picker, list, popup, first: first as HTMLElement };
}

/** Whether the middle of an element is what a press there meets. */
function isOnTop(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(hit);
}

function expectInViewport(element: HTMLElement): void {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(innerWidth);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
}

describe("narrow screens", () => {
  test.each([320, 479])(
    "at %d px the list has the screen's width, less its edge",
    async (width) => {
      await showIn(width, 640);
      const { popup } = await openList(
        <div style={{ inlineSize: 150, marginInlineStart: 60 }}>
          <UserPicker {...common} />
        </div>,
      );
      const { left, right } = popup.getBoundingClientRect();
      expect([left, right]).toEqual([8, width - 8]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  test("from 480 px on it is as wide as the field", async () => {
    await showIn(480, 640);
    const { popup, container } = await openList(
      <div style={{ padding: 20 }}>
        <UserPicker {...common} />
      </div>,
    );
    const field = container.querySelector(".ipp-field");
    expect(popup.offsetWidth).toBe((field as HTMLElement).offsetWidth);
  });

  test("at a zoom of 400 % the list is in view, and every option can be reached", async () => {
    await showIn(320, 256);
    const { popup, list, input, user } = await openList(
      <UserPicker {...common} defaultValue={everybody.slice(20, 30)} maxVisibleTags={10} />,
    );
    expectInViewport(popup);
    expect(popup.offsetHeight).toBeGreaterThan(70);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await user.keyboard("{ArrowUp}");
    for (let n = 0; n < 5; n++) await frame();
    const active = activeOption(input) as HTMLElement;
    expect(active).toHaveAttribute("aria-posinset", "60");
    expect(list.contains(active)).toBe(true);
    expectInViewport(active);
    expect(isOnTop(active)).toBe(true);
  });
});

describe("for fingers", () => {
  test("whatever is pressed is 44 px", async () => {
    // No browser can be told to take another kind of pointer for its own: the rules for it are made everybody's.
    expect(applyRulesFor("(pointer: coarse)")).toBeGreaterThan(0);
    const { container, list } = await openList(
      <UserPicker {...common} defaultValue={everybody.slice(20, 24)} maxVisibleTags={2} />,
    );
    const targets = [
      ...within(list).getAllByRole("option"),
      ...within(container).getAllByRole("row"),
      ...within(container).getAllByRole("button"),
      screen.getByRole("combobox"),
    ];
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(44);
    }
  });
});

/** Lets the rules of a media query apply until the end of the test; says how many blocks there are. */
function applyRulesFor(query: string): number {
  const blocks = [...document.styleSheets].flatMap(({ cssRules }) => mediaRules(cssRules, query));
  for (const { media } of blocks) media.mediaText = "all";
  onTestFinished(() => blocks.forEach(({ media }) => (media.mediaText = query)));
  return blocks.length;
}

function mediaRules(rules: CSSRuleList, query: string): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.conditionText === query) return [rule];
    return rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules, query) : [];
  });
}

describe("forced colours", () => {
  test("active, chosen, disabled and invalid are told by more than a background", async () => {
    await emulateMedia({ "forced-colors": "active" });
    const { list, input, user, container } = await openList(
      <>
        <UserPicker
          {...common}
          defaultValue={everybody.slice(0, 1)}
          errorMessage="One too many."
          isUserDisabled={({ id }) => id === "s0003"}
        />
        <fieldset disabled>
          <UserPicker label="Off" />
        </fieldset>
      </>,
    );
    const [chosen, plain, disabled] = within(list).getAllByRole("option") as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(activeOption(input)).toBe(plain);
    const edge = (element: Element) => {
      const { outlineStyle, outlineWidth, borderStyle, borderWidth, boxShadow } =
        getComputedStyle(element);
      return [outlineStyle, outlineWidth, borderStyle, borderWidth, boxShadow].join();
    };
    expect(edge(plain)).not.toBe(edge(within(list).getAllByRole("option")[3] as HTMLElement));
    expect(chosen.querySelector("[data-shape=check]")).toBeVisible();
    expect(plain.querySelector("[data-shape=check]")).toBeNull();
    expect(getComputedStyle(disabled).color).not.toBe(getComputedStyle(plain).color);
    const [field, off] = container.querySelectorAll(".ipp-field") as unknown as [Element, Element];
    expect(getComputedStyle(field).borderStyle).not.toBe(getComputedStyle(off).borderStyle);
    expect(getComputedStyle(field).outlineStyle).toBe("solid");
    expect(getComputedStyle(off).borderColor).not.toBe(getComputedStyle(field).borderColor);
  });
});

test("with reduced motion nothing moves", async () => {
  await emulateMedia({ "prefers-reduced-motion": "reduce" });
  const { user, input, api } = await openList(<UserPicker {...common} narrowing="off" />);
  await api.fail({ hang: true });
  await user.type(input, "x");
  await waitFor(() => expect(document.querySelector(".ipp-progress")).not.toBeNull());
  const moving = document
    .getAnimations()
    .filter((animation) => animation.playState === "running")
    .map(({ effect }) => effect as KeyframeEffect)
    .map(({ target, pseudoElement }) => `${target?.className} ${pseudoElement}`);
  expect(moving).toEqual([]);
});

describe("on top and in view", () => {
  test("inside a modal dialog", async () => {
    const picker = await renderPicker(
      <dialog aria-label="Assign" ref={(dialog) => void (dialog?.open || dialog?.showModal())}>
        <UserPicker {...common} defaultValue={everybody.slice(20, 22)} />
      </dialog>,
      { people: everybody },
    );
    await picker.user.type(picker.input, "smith");
    const [first] = (await screen.findAllByRole("option")) as [HTMLElement];
    for (let n = 0; n < 5; n++) await frame();
    expectInViewport(first);
    expect(isOnTop(first)).toBe(true);
  });

  test("in a parent that clips and is transformed", async () => {
    const { first, popup, container } = await openList(
      <div
        style={{
          blockSize: 90,
          inlineSize: 400,
          overflow: "hidden",
          transform: "translate(20px, 10px)",
        }}
      >
        <UserPicker {...common} />
      </div>,
    );
    expectInViewport(first);
    expect(isOnTop(first)).toBe(true);
    const field = container.querySelector(".ipp-field")?.getBoundingClientRect();
    expect(popup.getBoundingClientRect().left).toBeCloseTo(field?.left ?? NaN, 0);
    await expectNoAxeViolations();
  });
});
