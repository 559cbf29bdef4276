import { PAGE_TITLES } from "../benchPages.js";
import type { FigureOf, Figures } from "../Figures.js";
import { machine } from "./machine.js";
import { markdownTable } from "./markdownTable.js";
import { TARGETS, type Target } from "./targets.js";

/** How it was measured. */
export interface RunFacts {
  /** Version of the browser. */
  chromium: string;
  rounds: number;
}

/** All that was measured as Markdown: ratios with their targets, then the figures behind them. */
export function writeReport(figures: Figures, { chromium, rounds }: RunFacts): string {
  const targets = TARGETS.flatMap((target) => targetRow(target, figures));
  const rows = figures.entries().map(([of]) => figureRow(of, figures));
  return [
    `Measured on ${machine()}, Chromium ${chromium}, ${rounds} rounds.`,
    markdownTable(["Measure", "Ours", "Against", "CPU", "Measured", "At most", ""], targets),
    "<details><summary>The figures behind them</summary>",
    markdownTable(["Measure", "Page", "CPU", "Median", "95 %"], rows),
    "</details>",
  ].join("\n\n");
}

function targetRow({ title, of, against, atMost }: Target, figures: Figures): string[][] {
  const ours = figures.median(of);
  const theirs = against === undefined ? 1 : figures.median(against);
  if (ours === undefined || theirs === undefined) return [];
  // Nothing is no more than nothing.
  const value = ours === 0 ? 0 : ours / theirs;
  const sign = against === undefined ? "" : " ×";
  return [
    [
      title,
      pageTitle(of.page),
      against === undefined ? "" : pageTitle(against.page),
      cpu(of),
      `${short(value)}${sign}`,
      `${atMost}${sign}`,
      value <= atMost ? "met" : "**not met**",
    ],
  ];
}

function figureRow(of: FigureOf, figures: Figures): string[] {
  const { measure, page } = of;
  return [measure, pageTitle(page), cpu(of), ...[figures.median(of), figures.p95(of)].map(short)];
}

function cpu({ speed }: FigureOf): string {
  return speed === 1 ? "full" : `1/${speed}`;
}

function pageTitle(page: string): string {
  return page in PAGE_TITLES ? PAGE_TITLES[page as keyof typeof PAGE_TITLES] : page;
}

function short(value = NaN): string {
  return String(Math.abs(value) < 100 ? Number(value.toFixed(2)) : Math.round(value));
}
