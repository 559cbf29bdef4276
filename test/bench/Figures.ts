import type { Speed } from "./benchPages.js";

/** What a figure is of. */
export interface FigureOf {
  measure: string;
  page: string;
  speed: Speed;
}

/** All that was measured. */
export interface Figures {
  add: (of: FigureOf, ...values: number[]) => void;
  values: (of: FigureOf) => readonly number[];
  /** `undefined` when it was not measured. */
  median: (of: FigureOf) => number | undefined;
  p95: (of: FigureOf) => number | undefined;
  entries: () => [FigureOf, readonly number[]][];
}

export function createFigures(): Figures {
  const all = new Map<string, [FigureOf, number[]]>();
  const keyOf = ({ measure, page, speed }: FigureOf) => `${measure}/${page}/${speed}`;
  const values = (of: FigureOf) => all.get(keyOf(of))?.[1] ?? [];
  return {
    add(of, ...more) {
      const entry = all.get(keyOf(of)) ?? [of, []];
      entry[1].push(...more);
      all.set(keyOf(of), entry);
    },
    values,
    median: (of) => quantile(values(of), 0.5),
    p95: (of) => quantile(values(of), 0.95),
    entries: () => [...all.values()],
  };
}

/** The value below which that share of all lies, between the two nearest. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place % 1);
}
