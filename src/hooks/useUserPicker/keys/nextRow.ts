/** How far Page Up and Page Down go, in rows. */
const PAGE = 10;

/**
 * The row to which a key goes from another, of a list of `count` rows; -1 is none of them. Arrows go round, and a page stops
 * at the ends. Other keys go nowhere: `undefined`.
 */
export function nextRow(key: string, row: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return row < last ? row + 1 : 0;
    case "ArrowUp":
      return row > 0 ? row - 1 : last;
    case "PageDown":
      return Math.min(row + PAGE, last);
    case "PageUp":
      return Math.max(row - PAGE, 0);
    default:
      return undefined;
  }
}
