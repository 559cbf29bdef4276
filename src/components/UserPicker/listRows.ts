import type {
  PickerOption,
  PickerSection,
} from "../../hooks/useUserPicker/options/PickerOption.js";

/** A row of the list: an option, or the title of a section. */
export interface ListRow {
  key: string;
  section: PickerSection;
  /** `undefined` for a title. */
  option: PickerOption | undefined;
  /** Of the option among all options; `NaN` for a title. */
  position: number;
  /** Index of the row with the title of the section; -1 in a section without. */
  title: number;
}

/** The rows of all sections, titles included. */
export function listRows(sections: readonly PickerSection[]): ListRow[] {
  const rows: ListRow[] = [];
  let position = 0;
  for (const section of sections) {
    const title = section.title === null ? -1 : rows.length;
    if (title >= 0) {
      rows.push({
        key: `title/${section.key}`,
        section,
        option: undefined,
        position: NaN,
        title,
      });
    }
    for (const option of section.options) {
      rows.push({ key: option.key, section, option, position: position++, title });
    }
  }
  return rows;
}
