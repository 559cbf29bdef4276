import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCombobox } from "downshift";
import { Fragment, useRef, useState } from "react";
import { openStage } from "./openStage.js";
import "./plain.css";
import { initialsOf, nameOf, searchPeople, type Person } from "./searchPeople.js";
import { useDebounced } from "./useDebounced.js";

const NOBODY: Person[] = [];

/** The shortest picker that can be written with the parts that ours has. */
function FloorPicker() {
  const [text, setText] = useState("");
  const wanted = useDebounced(text);
  const { data: people = NOBODY } = useQuery({
    queryKey: ["people", wanted],
    queryFn: ({ signal }) => searchPeople(wanted, signal),
    enabled: wanted.length >= 3,
    placeholderData: keepPreviousData,
  });
  const listRef = useRef<HTMLUListElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => 48,
  });
  const combobox = useCombobox({
    items: people,
    itemToString: (person) => (person === null ? "" : nameOf(person)),
    inputValue: text,
    onSelectedItemChange: ({ selectedItem }) => setText(selectedItem ? nameOf(selectedItem) : ""),
    scrollIntoView: () => undefined,
    onHighlightedIndexChange: ({ highlightedIndex }) => virtualizer.scrollToIndex(highlightedIndex),
  });
  const isShown = combobox.isOpen && people.length > 0;

  return (
    <div className="plain-picker">
      <label {...combobox.getLabelProps()}>
        Owner{" "}
        <input
          {...combobox.getInputProps({ onChange: (event) => setText(event.currentTarget.value) })}
        />
      </label>
      <ul {...combobox.getMenuProps({ ref: listRef })} className="plain-list" hidden={!isShown}>
        {isShown && (
          <li className="plain-space" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ key, index, start }) => {
              const person = people[index];
              return (
                person && (
                  <div
                    key={key}
                    {...combobox.getItemProps({ item: person, index })}
                    className={`plain-row ${index === combobox.highlightedIndex ? "plain-active" : ""}`}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <span className="plain-initials">{initialsOf(person)}</span>
                    <span className="plain-name">{nameOf(person)}</span>
                    <span className="plain-email">{person.email}</span>
                  </div>
                )
              );
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

openStage({ picker: (index) => <FloorPicker key={index} /> }, Fragment);
