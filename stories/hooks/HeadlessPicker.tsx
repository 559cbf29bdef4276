import type { ReactElement } from "react";
import { useUserPicker, type UserPickerOptions } from "../../src/index.js";
import "./HeadlessPicker.css";

/** The picker's behaviour in another design: plain HTML and one style sheet. */
export function HeadlessPicker(props: UserPickerOptions): ReactElement {
  const picker = useUserPicker({ id: "owner", ...props });
  const { chosen, chosenUser, message } = picker;
  const { givenName, surname, email } = chosenUser.user ?? {};
  return (
    <div {...picker.getRootProps({ className: "headless" })}>
      <label htmlFor="owner" {...picker.getLabelProps()}>
        Owner
      </label>
      <div className="headless-field">
        {chosen !== null && (
          <>
            <span {...picker.getChosenProps()}>
              <bdi>{[givenName, surname].join(" ").trim() || email || chosenUser.status}</bdi>
            </span>
            <button type="button" {...picker.getClearButtonProps()}>
              ×
            </button>
          </>
        )}
        <input {...picker.getInputProps({ className: "headless-input" })} />
      </div>
      {picker.isOpen && (
        <div {...picker.getPopupProps({ className: "headless-popup" })}>
          {message !== null && <p>{message.text}</p>}
          {message?.canRetry && (
            <button type="button" {...picker.getRetryButtonProps()}>
              Try again
            </button>
          )}
          {picker.isExpanded && (
            <div {...picker.getListboxProps()}>
              {picker.users.map((user) => (
                <div
                  key={user.id}
                  {...picker.getOptionProps({ user })}
                  className="headless-option"
                  data-active={user === picker.activeUser || undefined}
                >
                  <bdi>
                    {user.givenName} {user.surname}
                  </bdi>{" "}
                  <bdi>{user.email}</bdi>
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
