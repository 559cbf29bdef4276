import type { ReactElement } from "react";
import { useUserPicker, type ManyUsersOptions, type PickerBehaviour } from "../../src/index.js";
import "./HeadlessPicker.css";
import { OptionText } from "./OptionText.js";

/** A picker of many in another design: plain HTML and one style sheet. */
export function HeadlessMany(props: PickerBehaviour & Partial<ManyUsersOptions>): ReactElement {
  const picker = useUserPicker({ id: "guests", ...props, multiple: true });
  const { message } = picker;
  return (
    <div {...picker.getRootProps({ className: "headless" })}>
      <label htmlFor="guests" {...picker.getLabelProps()}>
        Guests
      </label>
      <span {...picker.getChosenProps({ className: "headless-status" })}>{picker.summary}</span>
      {picker.tags.length > 0 && (
        <div {...picker.getTagListProps()}>
          {picker.tags.map((tag) => (
            <div key={tag.key} {...picker.getTagProps({ tag })} className="headless-tag">
              <span {...picker.getTagCellProps()}>
                <bdi>{tag.name}</bdi>{" "}
                {!tag.isLocked && (
                  <button type="button" {...picker.getRemoveButtonProps({ tag })}>
                    ×
                  </button>
                )}
              </span>
            </div>
          ))}
        </div>
      )}
      {picker.canOverflow && (
        <button type="button" {...picker.getMoreButtonProps()}>
          {picker.areAllShown ? "Fewer" : `${picker.hiddenCount} more`}
        </button>
      )}
      {picker.undoable.length > 0 && (
        <button type="button" {...picker.getUndoButtonProps()}>
          Undo
        </button>
      )}
      <div className="headless-field">
        <input {...picker.getInputProps({ className: "headless-input" })} />
      </div>
      {picker.isOpen && (
        <div {...picker.getPopupProps({ className: "headless-popup" })}>
          {message !== null && <p>{message.text}</p>}
          {message?.action && (
            <button type="button" {...picker.getActionButtonProps()}>
              {message.action}
            </button>
          )}
          {picker.isExpanded && (
            <div {...picker.getListboxProps()}>
              {picker.sections.map((section) => (
                <div key={section.key} {...picker.getSectionProps({ section })}>
                  {section.title !== null && (
                    <div {...picker.getSectionTitleProps({ section })}>{section.title}</div>
                  )}
                  {section.options.map((option) => {
                    const { isActive, isChosen } = picker.optionState(option);
                    return (
                      <div
                        key={option.key}
                        {...picker.getOptionProps({ option })}
                        className="headless-option"
                        data-active={isActive || undefined}
                      >
                        {isChosen && "✓ "}
                        <OptionText value={option.value} />
                      </div>
                    );
                  })}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
      <div {...picker.getStatusProps({ className: "headless-status" })}>{picker.announcement}</div>
    </div>
  );
}
