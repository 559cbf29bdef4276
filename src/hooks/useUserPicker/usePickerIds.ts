import { useId } from "react";

/** Ids of a picker's elements. */
export interface PickerIds {
  input: string;
  label: string;
  /** Of what tells who is chosen. */
  chosen: string;
  listbox: string;
  /** Of the option in a row. */
  option: (row: number) => string;
  /** Of the title of a section. */
  section: (key: string) => string;
}

/** Ids that no other picker on the page has, but that of the input, which the host may choose. */
export function usePickerIds(inputId: string | undefined): PickerIds {
  const own = useId();
  return {
    input: inputId ?? `${own}input`,
    label: `${own}label`,
    chosen: `${own}chosen`,
    listbox: `${own}listbox`,
    option: (row: number) => `${own}option-${row}`,
    section: (key: string) => `${own}section-${key}`,
  };
}
