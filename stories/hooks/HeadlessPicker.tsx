import { Fragment, type ReactElement } from "react";
import { useUserPicker, type Principal, type UserPickerOptions } from "../../src/index.js";
import "./HeadlessPicker.css";

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
                  <PlainPerson user={option.value} />
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

function PlainPerson({ user }: { user: Principal | null }): ReactElement | null {
  if (user === null || user.kind !== undefined) return null;
  return (
    <>
      <bdi>
        {user.givenName} {user.surname}
      </bdi>{" "}
      <bdi>{user.email}</bdi>
    </>
  );
}
