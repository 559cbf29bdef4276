import { useVirtualizer } from "@tanstack/react-virtual";
import { useUserPicker, type UserPickerState } from "itwin-people-picker/headless";
import { useEffect, useRef, type ReactElement } from "react";
import "./plain.css";

/** Our behaviour in plain HTML, with the rows of the shortest picker. */
export function HeadlessOwner(): ReactElement {
  const picker = useUserPicker();
  return (
    <div {...picker.getRootProps({ className: "plain-picker" })}>
      <label {...picker.getLabelProps()}>
        Owner <input {...picker.getInputProps()} />
      </label>
      <span {...picker.getChosenProps()}>{picker.chosen.map(({ name }) => name)}</span>
      {picker.isOpen && (
        <div {...picker.getPopupProps()}>
          {picker.isExpanded && <Options picker={picker} />}
          {picker.message?.text}
        </div>
      )}
      <div {...picker.getStatusProps()}>{picker.announcement}</div>
    </div>
  );
}

function Options({ picker }: { picker: UserPickerState }): ReactElement {
  const { options, activeIndex } = picker;
  const listRef = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: options.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => 48,
  });
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex);
  }, [virtualizer, activeIndex]);

  return (
    <div {...picker.getListboxProps({ ref: listRef, className: "plain-list" })}>
      <div
        role="presentation"
        className="plain-space"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const option = options[index];
          const person = option?.value;
          if (!option || !person || !("givenName" in person)) return null;
          const { givenName = "", surname = "", email } = person;
          return (
            <div
              key={key}
              {...picker.getOptionProps({
                option,
                className: `plain-row ${index === activeIndex ? "plain-active" : ""}`,
                style: { transform: `translateY(${start}px)` },
              })}
            >
              <span className="plain-initials">{`${givenName.charAt(0)}${surname.charAt(0)}`}</span>
              <span className="plain-name">{`${givenName} ${surname}`}</span>
              <span className="plain-email">{email}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
