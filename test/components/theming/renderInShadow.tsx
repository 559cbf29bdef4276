import iTwinUi from "@itwin/itwinui-react/styles.css?inline";
import { render } from "@testing-library/react";
import { onTestFinished } from "vitest";
import ours from "../../../src/styles.css?inline";
import { EachComponent, Themed } from "./ThemedUsers.js";

/** The style sheets of a page. */
export type SheetName = "iTwinUI" | "ours" | "host";

export const USUAL_ORDER: readonly SheetName[] = ["iTwinUI", "ours", "host"];

/**
 * Renders each component in a shadow tree, which has style sheets and an order of layers of its own: in the order in which
 * the sheets are given.
 */
export function renderInShadow(order: readonly SheetName[], hostSheet = "") {
  const outside = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => outside.remove());
  const root = outside.attachShadow({ mode: "open" });
  const texts = { iTwinUI: iTwinUi, ours, host: hostSheet };
  for (const name of order) {
    root.appendChild(document.createElement("style")).textContent = texts[name];
  }
  const container = root.appendChild(document.createElement("div"));
  const page = (
    <Themed theme="light">
      <EachComponent />
    </Themed>
  );
  render(page, { container, baseElement: container });
  return { outside, container };
}

/** The elements of ours that are there now. */
export function ourElements(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[class*="ipp-"]')];
}
