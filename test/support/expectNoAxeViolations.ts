import axe from "axe-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Fails with each rule of WCAG 2.2 A and AA, and of axe's best practices, that an element breaks, and where. */
export async function expectNoAxeViolations(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: { type: "tag", values: TAGS },
    // The only rule of WCAG 2.2 AA that axe leaves off by default.
    rules: { "target-size": { enabled: true } },
  });
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
  );
  expect(broken).toEqual([]);
}
