import type { ListRow } from "./listRows.js";

/** What a row is taken for until one of its kind is measured, in px. */
const OPTION_SIZE = 48;
const TITLE_SIZE = 32;
/** Rows beyond those in view, on each side, so that a turn of the wheel finds them there. */
const OVERSCAN = 6;
/**
 * When there are fewer, or more, rows are drawn anew. Those above the view have to be known before they come into it: if they
 * are higher than they were taken for, the rest of the view must not move.
 */
const LEAST_ABOVE = 3;
const LEAST_BELOW = 1;
const MOST_OVERSCAN = 10;

/** How high rows are, in px. */
export interface RowSizes {
  /** Of an option that is not measured. */
  option?: number | undefined;
  /** Of a title that is not measured. */
  title?: number | undefined;
  /** Of those that turned out to be of another size. */
  own: WeakMap<object, number>;
}

/** Rows from one index to another, both included. */
export interface RowRange {
  first: number;
  last: number;
}

/** How high a row is, in px. */
export function rowSize({ option, section }: ListRow, sizes: RowSizes): number {
  const own = sizes.own.get(option ?? section);
  if (own !== undefined) return own;
  return option === undefined ? (sizes.title ?? TITLE_SIZE) : (sizes.option ?? OPTION_SIZE);
}

/** Where each row starts, in px from the first, and at last where the last row ends. */
export function rowStarts(rows: readonly ListRow[], sizes: RowSizes): number[] {
  let start = 0;
  return [0, ...rows.map((row) => (start += rowSize(row, sizes)))];
}

/**
 * The rows to draw for a view of `size` px that starts at `top`: those that are drawn now, as long as there are enough of them
 * around the view, so that not each step draws the list anew.
 */
export function rangeAround(
  now: RowRange,
  starts: readonly number[],
  top: number,
  size: number,
): RowRange {
  const inView = rangeInView(starts, top, size);
  const isEnough =
    contains(now, widened(inView, LEAST_ABOVE, LEAST_BELOW, starts)) &&
    now.last - now.first <= inView.last - inView.first + 2 * MOST_OVERSCAN;
  return isEnough ? now : widened(inView, OVERSCAN, OVERSCAN, starts);
}

/** The rows to draw at first, for a view of `size` px: no more than are enough, so that the list is there the sooner. */
export function rangeAtStart(starts: readonly number[], size: number): RowRange {
  return widened(rangeInView(starts, 0, size), 0, LEAST_BELOW, starts);
}

/** The rows that a view of `size` px shows that starts at `top`. */
export function rangeInView(starts: readonly number[], top: number, size: number): RowRange {
  return {
    first: rowAt(starts, top),
    last: Math.min(starts.length - 2, rowAt(starts, top + size)),
  };
}

function contains(range: RowRange, { first, last }: RowRange): boolean {
  return range.first <= first && range.last >= last;
}

function widened(
  { first, last }: RowRange,
  above: number,
  below: number,
  starts: readonly number[],
): RowRange {
  return { first: Math.max(0, first - above), last: Math.min(starts.length - 2, last + below) };
}

/** The row that is `top` px below the start of the first. */
export function rowAt(starts: readonly number[], top: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= top) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The rows to draw, in order: those of a range, the active one, wherever it is, because the input refers to it, and the
 * title of each section that has rows among these, because it names them.
 */
export function rowsToDraw(
  rows: readonly ListRow[],
  { first, last }: RowRange,
  activeRow: number,
): number[] {
  const drawn = new Set<number>();
  function add(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    if (row.title >= 0) drawn.add(row.title);
    drawn.add(index);
  }
  for (let index = first; index <= last; index++) add(index);
  add(activeRow);
  return [...drawn].sort((a, b) => a - b);
}
