import { within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import avatarTokens from "../../../src/components/avatarTokens.css?raw";
import tokens from "../../../src/components/tokens.css?raw";
import { renderInShadow, USUAL_ORDER } from "./renderInShadow.js";

const RED = "rgb(200, 1, 2)";
const BLUE = "rgb(3, 4, 201)";

/** A property of the host's, a value, and what it changes where: a selector and a property as computed. */
const effects: [property: string, value: string, selector: string, computed: string][] = [
  ["--ipp-background", RED, ".ipp-popup", "background-color"],
  [
    "--ipp-background-hover",
    BLUE,
    '[aria-expanded="true"].ipp-avatar-group-more',
    "background-color",
  ],
  ["--ipp-text", RED, ".ipp-popup", "color"],
  ["--ipp-text", BLUE, ".ipp-option", "color"],
  ["--ipp-text", RED, ".ipp-field:focus-within .ipp-input", "color"],
  ["--ipp-text-muted", BLUE, ".ipp-help", "color"],
  ["--ipp-text-muted", RED, ".ipp-option-name + *", "color"],
  ["--ipp-border", RED, ".ipp-popup", "border-top-color"],
  ["--ipp-accent", BLUE, ".ipp-field:focus-within", "outline-color"],
  ["--ipp-radius", "21px", ".ipp-field", "border-top-left-radius"],
  ["--ipp-popup-shadow", `${RED} 0px 0px 9px 0px`, ".ipp-popup", "box-shadow"],
  ["--ipp-popup-min-inline-size", "333px", ".ipp-popup", "min-width"],
  ["--ipp-list-max-block-size", "111px", ".ipp-list", "max-height"],
  ["--ipp-row-size", "77px", ".ipp-option", "min-height"],
  [
    "--ipp-option-active-background",
    BLUE,
    '.ipp-option[data-iui-focused="true"]',
    "background-color",
  ],
  ["--ipp-match-background", RED, ".ipp-match", "background-color"],
  ["--ipp-match-color", BLUE, ".ipp-match", "color"],
  ["--ipp-field-background", BLUE, ".ipp-field:focus-within", "background-color"],
  ["--ipp-field-border", RED, ".ipp-field:not([data-invalid])", "border-top-color"],
  ["--ipp-field-size", "55px", ".ipp-field", "min-height"],
  ["--ipp-field-max-block-size", "99px", ".ipp-many .ipp-field-content", "max-height"],
  ["--ipp-tag-background", RED, ".ipp-tag", "background-color"],
  ["--ipp-tag-border", BLUE, ".ipp-tag", "border-top-color"],
  ["--ipp-tag-radius", "5px", ".ipp-tag", "border-top-left-radius"],
  ["--ipp-tag-max-inline-size", "199px", ".ipp-tag", "max-width"],
  ["--ipp-avatar-background", RED, '.ipp-avatar[data-ipp-content="person"]', "background-color"],
  ["--ipp-avatar-foreground", BLUE, '.ipp-avatar[data-ipp-content="person"]', "color"],
  ["--ipp-avatar-radius", "6px", ".ipp-tag .ipp-avatar", "border-top-left-radius"],
  ["--ipp-badge-inline-size", "222px", ".ipp-badge-person", "width"],
];

test("these are all properties of the host", () => {
  const read = [...(avatarTokens + tokens).matchAll(/var\(\s*(--ipp-[\w-]+)/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(effects.map(([name]) => name))].toSorted()).toEqual(
    [...new Set(read)].toSorted(),
  );
});

test("each that an ancestor sets has its effect, also from outside of a shadow root", async () => {
  const user = userEvent.setup();
  // iTwinUI's input changes its colours slowly.
  const { outside, container } = renderInShadow(USUAL_ORDER, "* { transition: none }");
  const left = new Set(effects);
  const look = () => {
    for (const effect of left) {
      const [property, value, selector, computed] = effect;
      const element = container.querySelector(selector);
      if (element === null) continue;
      const before = getComputedStyle(element).getPropertyValue(computed);
      outside.style.setProperty(property, value);
      const now = getComputedStyle(element).getPropertyValue(computed);
      outside.style.removeProperty(property);
      expect(before, property).not.toContain(value);
      expect(now, property).toContain(value);
      left.delete(effect);
    }
  };
  await user.type(within(container).getByRole("combobox", { name: "Owner" }), "smi");
  await within(container).findByRole("option");
  await user.keyboard("{ArrowDown}");
  look();
  await user.click(within(container).getByRole("button", { name: /show all 4 people/ }));
  look();
  expect([...left]).toEqual([]);
});

test("avatars that overlap stay round, for a circle is cut out of each", () => {
  const { outside, container } = renderInShadow(USUAL_ORDER);
  outside.style.setProperty("--ipp-avatar-radius", "6px");
  const [overlapping] = container.querySelectorAll(".ipp-avatar-group-item .ipp-avatar");
  const [alone] = within(container).getAllByRole("img", { name: "Loading person…" });
  const radius = (element: Element | undefined) =>
    element && getComputedStyle(element).borderTopLeftRadius;
  expect(radius(alone)).toBe("6px");
  expect(radius(overlapping)).toBe("50%");
});
