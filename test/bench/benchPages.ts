/** The pages that are compared. */
export const PICKER_PAGES = [
  "bare",
  "floor",
  "comboBox",
  "comboBoxVirtual",
  "picker",
  "headless",
] as const;

/** A page that is compared. */
export type PickerPage = (typeof PICKER_PAGES)[number];

/** What each page is, for who reads the table. */
export const PAGE_TITLES: Record<PickerPage, string> = {
  bare: "(0) bare `<ul>` of 20 rows",
  floor: "(1) downshift + Query + Virtual by hand",
  comboBox: "(2) iTwinUI `ComboBox`",
  comboBoxVirtual: "(2) iTwinUI `ComboBox`, virtualised",
  picker: "(3) `UserPicker`",
  headless: "(3) `useUserPicker`, plain HTML",
};

/** How much slower than it is the processor is made. */
export const SPEEDS = [1, 4] as const;

/** 1 for full speed, 4 for a quarter of it. */
export type Speed = (typeof SPEEDS)[number];
