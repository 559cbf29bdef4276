import { List } from "@itwin/itwinui-react";
import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type ReactElement,
} from "react";
import { useLatest } from "../../hooks/useLatest.js";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { listRows, withTitles, type ListRow } from "./listRows.js";
import { PickerOption } from "./PickerOption.js";
import { PickerSectionTitle } from "./PickerSectionTitle.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** What a row is taken for until it is measured, in px. */
const ROW_SIZE = { option: 48, title: 32 };
/** Rows beyond those in view, so that a turn of the wheel finds them there. */
const OVERSCAN = 6;
/** What the list is taken for until it is measured, in px. */
const LIST_SIZE = { width: 320, height: 400 };

/** Props of `PickerList`. */
export interface PickerListProps {
  picker: UserPickerState;
  slots: UserPickerSlots;
}

/** The options. Only those in view, and the active one, are in the document. */
export function PickerList({ picker, slots }: PickerListProps): ReactElement {
  const { sections, activeIndex, options } = picker;
  const listRef = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(sections), [sections]);
  const activeRow = rows.findIndex(({ position }) => position === activeIndex);

  const followed = useRef(-1);
  const estimateSize = (index: number) => ROW_SIZE[rows[index]?.option ? "option" : "title"];

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => listRef.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize,
    // No size is that of a popup that does not show yet, or of a page without layout, such as jsdom's.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || estimateSize(instance.indexFromElement(element)),
    observeElementRect: (instance, onSize) =>
      observeElementRect(instance, (size) => {
        const wasInView = isInView(instance, followed.current);
        onSize(size.height > 0 ? size : LIST_SIZE);
        // Where the popup finds less room, or says more, the list gets shorter.
        if (wasInView) instance.scrollToIndex(followed.current);
      }),
    rangeExtractor: (range) => withTitles(withRow(range, activeRow), rows),
    initialRect: LIST_SIZE,
    overscan: OVERSCAN,
    useFlushSync: false,
  });

  useLayoutEffect(() => {
    followed.current = activeRow;
    // A key goes from afar to rows that are not measured yet: the virtualizer scrolls on until they are.
    if (activeRow >= 0 && !isInView(virtualizer, activeRow)) virtualizer.scrollToIndex(activeRow);
  }, [virtualizer, activeRow]);

  // Another answer is read from its beginning, but by who follows somebody through it.
  const isActive = useLatest(activeIndex >= 0);
  useEffect(() => {
    // By the property: where there is no layout, as in jsdom, elements have no `scrollTo`.
    if (!isActive.current && listRef.current !== null) listRef.current.scrollTop = 0;
  }, [options, isActive]);

  const shown = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, start }];
  });

  function draw({ row, index, start }: { row: ListRow; index: number; start: number }) {
    return (
      <div
        key={row.key}
        role="presentation"
        ref={virtualizer.measureElement}
        data-index={index}
        className="ipp-row"
        style={{ transform: `translateY(${start}px)` }}
      >
        {row.option === undefined ? (
          <PickerSectionTitle picker={picker} section={row.section} slot={slots.section} />
        ) : (
          <PickerOption
            option={row.option}
            state={picker.optionState(row.option)}
            optionProps={picker.getOptionProps({ option: row.option })}
            query={picker.text}
            slot={slots.option}
          />
        )}
      </div>
    );
  }

  return (
    <List
      as="div"
      {...picker.getListboxProps({ ref: listRef })}
      className="ipp-list"
      style={{ "--ipp-list-block-size": `${virtualizer.getTotalSize()}px` } as CSSProperties}
    >
      <div role="presentation" className="ipp-list-space">
        {sections.map((section) => {
          const inSection = shown.filter(({ row }) => row.section === section);
          if (inSection.length === 0) return null;
          return section.title === null ? (
            inSection.map(draw)
          ) : (
            <div key={section.key} {...picker.getSectionProps({ section })}>
              {inSection.map(draw)}
            </div>
          );
        })}
      </div>
    </List>
  );
}

/** Whether any of a row is in view. */
function isInView(
  { measurementsCache, scrollOffset, scrollRect }: Virtualizer<HTMLDivElement, HTMLDivElement>,
  index: number,
): boolean {
  const row = measurementsCache[index];
  if (row === undefined || scrollOffset === null || scrollRect === null) return false;
  return row.start < scrollOffset + scrollRect.height && row.end > scrollOffset;
}

function withRow(range: Range, row: number): number[] {
  const rows = defaultRangeExtractor(range);
  return row < 0 ? rows : [...rows, row];
}
