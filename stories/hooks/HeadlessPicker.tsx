import { Fragment, type ReactElement } from "react";
import { useUserPicker, type UserPickerOptions } from "../../src/index.js";
import "./HeadlessPicker.css";
import { OptionText } from "./OptionText.js";

/** The picker's behaviour in another design: plain HTML and one style sheet. */
export function HeadlessPicker(props: UserPickerOptions): ReactElement {
  const picker = useUserPicker({ id: "owner", ...props });
  const { chosen, message } = picker;
  return (
    <div {...picker.getRootProps({ className: "headless" })}>
      <label htmlFor="owner" {...picker.getLabelProps()}>
        Owner
      </label>
      <div className="headless-field">
        {chosen.map(({ key, name }) => (
          <Fragment key={key}>
            <span {...picker.getChosenProps()}>
              <bdi>{name}</bdi>
            </span>
            <button type="button" {...picker.getClearButtonProps()}>
              ×
            </button>
          </Fragment>
        ))}
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
              {picker.options.map((option) => (
                <div
                  key={option.key}
                  {...picker.getOptionProps({ option })}
                  className="headless-option"
                  data-active={option === picker.activeOption || undefined}
                >
                  <OptionText value={option.value} />
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
