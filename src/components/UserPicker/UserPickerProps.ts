import type { CSSProperties, ReactNode } from "react";
import type { UserPickerOptions } from "../../hooks/useUserPicker/UserPickerOptions.js";
import type { UserPickerSlots } from "./UserPickerSlots.js";

/** What a picker looks like and is called. One of `label`, `aria-label` and `aria-labelledby` names it. */
export interface UserPickerLook {
  /** Shown above the field, and its name. */
  label?: ReactNode;
  /** Name of a picker without a visible label. */
  "aria-label"?: string | undefined;
  /** Id of the element that names the picker. */
  "aria-labelledby"?: string | undefined;
  /** Ids of elements that describe the picker. */
  "aria-describedby"?: string | undefined;
  /** Shown below the field, and describes it. */
  description?: ReactNode;
  /** Shown below the field, which is marked as invalid, and describes it. */
  errorMessage?: ReactNode;
  /**
   * Shown while nothing is typed and nobody is chosen.
   * @default messages.searchPlaceholder
   */
  placeholder?: string | undefined;
  /** Submits who is chosen with the form: one field of this name each, with the id, or the address to invite. */
  name?: string | undefined;
  /** Draws parts in the host's way. */
  slots?: UserPickerSlots | undefined;
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/** Props of `UserPicker`. */
export type UserPickerProps = UserPickerOptions & UserPickerLook;
