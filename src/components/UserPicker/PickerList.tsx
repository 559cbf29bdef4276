import { List } from "@itwin/itwinui-react";
import { useMemo, useRef, type CSSProperties, type ReactElement } from "react";
import type { UserPickerState } from "../../hooks/useUserPicker/UserPickerState.js";
import { listRows } from "./listRows.js";
import { PickerOption } from "./PickerOption.js";
import { PickerSectionTitle } from "./PickerSectionTitle.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";
import { useRowWindow } from "./useRowWindow.js";

/** Props of `PickerList`. */
export interface PickerListProps {
  picker: UserPickerState;
  slots: UserPickerSlots;
}

/** The options. Only those in view, and the active one, are in the document. */
export function PickerList({ picker, slots }: PickerListProps): ReactElement {
  const { sections, activeIndex } = picker;
  const listRef = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => listRows(sections), [sections]);
  const activeRow = rows.findIndex(({ position }) => position === activeIndex);

  const { drawn, starts, onScroll } = useRowWindow(listRef, rows, activeRow);
  const total = starts.at(-1) ?? 0;

  function draw(index: number): ReactElement | null {
    const row = rows[index];
    if (row === undefined) return null;
    const former = drawn[drawn.indexOf(index) - 1];
    const room = (starts[index] ?? 0) - (former === undefined ? 0 : (starts[former + 1] ?? 0));
    return (
      <div
        key={row.key}
        role="presentation"
        data-row={index}
        className="ipp-row"
        style={room > 0 ? { marginBlockStart: room } : undefined}
      >
        {row.option === undefined ? (
          <PickerSectionTitle picker={picker} section={row.section} slot={slots.section} />
        ) : (
          <PickerOption
            option={row.option}
            state={picker.optionState(row.option)}
            optionProps={picker.getOptionProps({ option: row.option })}
            query={picker.query}
            slot={slots.option}
          />
        )}
      </div>
    );
  }

  return (
    <List
      as="div"
      {...picker.getListboxProps({ ref: listRef, onScroll })}
      className="ipp-list"
      style={{ "--ipp-list-block-size": `${total}px` } as CSSProperties}
    >
      <div
        role="presentation"
        className="ipp-list-space"
        style={{ paddingBlockEnd: total - (starts[(drawn.at(-1) ?? -1) + 1] ?? 0) }}
      >
        {sections.map((section) => {
          const inSection = drawn.filter((index) => rows[index]?.section === section);
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
