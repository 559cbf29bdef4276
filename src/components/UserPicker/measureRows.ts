import type { ListRow } from "./listRows.js";
import { rowSize, type RowSizes } from "./rowWindow.js";

/** What was seen of rows. */
export interface Measured {
  /** The same object where all is as it was taken for. */
  sizes: RowSizes;
  /** By how much the rows before the anchor are higher than they were taken for, in px. */
  shift: number;
}

/**
 * Measures the rows of a list that are in the document: elements with the index of the row as `data-row`.
 *
 * @param anchor index of the row that is to stay where it is
 */
export function measureRows(
  list: HTMLElement,
  rows: readonly ListRow[],
  sizes: RowSizes,
  anchor: number,
): Measured {
  const next = { ...sizes };
  let hasChanged = false;
  let shift = 0;
  for (const element of list.querySelectorAll<HTMLElement>("[data-row]")) {
    const index = Number(element.dataset["row"]);
    const row = rows[index];
    const { height } = element.getBoundingClientRect();
    // No size is that of a popup that does not show yet, or of a page without layout, such as jsdom's.
    if (row === undefined || height === 0) continue;
    const difference = height - rowSize(row, sizes);
    if (difference === 0) continue;
    hasChanged = true;
    if (index < anchor) shift += difference;
    const kind = row.option === undefined ? "title" : "option";
    // All of a kind are taken for what the first of them is.
    next[kind] ??= height;
    if (next[kind] !== height) next.own.set(row.option ?? row.section, height);
    else next.own.delete(row.option ?? row.section);
  }
  return { sizes: hasChanged ? next : sizes, shift };
}
