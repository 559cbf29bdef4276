import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useLatest } from "../../hooks/useLatest.js";
import {
  isInView,
  isOutOfView,
  overhangOf,
  takeIn,
  type Overhang,
} from "../../hooks/useUserPicker/page/overhang.js";
import type { ListRow } from "./listRows.js";
import { measureRows } from "./measureRows.js";
import {
  rangeAround,
  rangeAtStart,
  rowAt,
  rowStarts,
  rowsToDraw,
  type RowRange,
  type RowSizes,
} from "./rowWindow.js";

/** What the list is taken for where it has no height, in px: before the popup shows, or without layout, as in jsdom. */
const LIST_SIZE = 400;

/** The part of a long list that is in the document. */
export interface RowWindow {
  /** Indexes of the rows to draw, in order. Each is to be an element with its index as `data-row`. */
  drawn: readonly number[];
  /** Where each row starts, in px from the first, and at last where the last row ends. */
  starts: readonly number[];
  /** For the list's `onScroll`. */
  onScroll: () => void;
}

/**
 * Follows the part of a list that is in view, and keeps the active row in view until somebody scrolls away from it.
 *
 * Rows stand in the flow of the page, so that none can lie over another, whatever their sizes are. Sizes are needed only for
 * the room of those that are not drawn.
 */
export function useRowWindow(
  listRef: RefObject<HTMLElement | null>,
  rows: readonly ListRow[],
  activeRow: number,
): RowWindow {
  const [sizes, setSizes] = useState<RowSizes>(() => ({ own: new WeakMap() }));
  const starts = useMemo(() => rowStarts(rows, sizes), [rows, sizes]);
  const [range, setRange] = useState(() => rangeAtStart(starts, LIST_SIZE));
  // Other rows are read from their beginning, but by who follows somebody through them.
  const isFollowed = useLatest(activeRow >= 0);
  const [former, setFormer] = useState(rows);
  if (former !== rows) {
    setFormer(rows);
    if (activeRow < 0) setRange(rangeAtStart(starts, LIST_SIZE));
  }
  useLayoutEffect(() => {
    // By the property: where there is no layout, as in jsdom, elements have no `scrollTo`.
    if (!isFollowed.current && listRef.current !== null) listRef.current.scrollTop = 0;
  }, [rows, listRef, isFollowed]);

  const followed = useRef({ row: -1, isInView: false });
  /** For what rows were measured last. */
  const measured = useRef<{ starts: readonly number[]; range: RowRange }>(undefined);

  function look(): void {
    const list = listRef.current;
    if (list === null) return;
    const overhang = activeOverhang(list);
    followed.current = {
      row: activeRow,
      isInView: overhang !== undefined && isInView(overhang),
    };
    const next = rangeAround(range, starts, list.scrollTop, list.clientHeight || LIST_SIZE);
    // Not to be told the same: React would render once more to see.
    if (next !== range) setRange(next);
  }

  /** Once rows are drawn, or the list has another size. */
  function settle(): void {
    const list = listRef.current;
    if (list === null) return;
    const { row, isInView: wasInView } = followed.current;
    // Most keys draw no other rows.
    if (measured.current?.starts !== starts || measured.current.range !== range) {
      measured.current = { starts, range };
      // What is in view stays where it is when rows before it are not as they were taken for.
      const anchor = row === activeRow && wasInView ? activeRow : rowAt(starts, list.scrollTop);
      const { sizes: found, shift } = measureRows(list, rows, sizes, anchor);
      if (found !== sizes) setSizes(found);
      if (shift !== 0) list.scrollTop += shift;
    }
    const overhang = activeOverhang(list);
    // A key may go to a row afar. One near is the business of downshift, which knows keys from the pointer.
    const isLost =
      overhang !== undefined &&
      (row === activeRow ? wasInView && !isInView(overhang) : isOutOfView(overhang));
    if (isLost) takeIn(overhang, list);
    look();
  }

  /** `undefined` when there is no active row. */
  function activeOverhang(list: HTMLElement): Overhang | undefined {
    const active = list.querySelector(`[data-row="${activeRow}"]`);
    return active === null ? undefined : overhangOf(active, list);
  }

  useLayoutEffect(settle);

  // Where the popup finds less room, or says more, the list gets shorter.
  const latestSettle = useLatest(settle);
  useEffect(() => {
    const list = listRef.current;
    if (list === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      measured.current = undefined;
      latestSettle.current();
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [listRef, latestSettle]);

  const drawn = useMemo(() => rowsToDraw(rows, range, activeRow), [rows, range, activeRow]);
  return { drawn, starts, onScroll: look };
}
