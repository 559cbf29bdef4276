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
}

/** The rows of all sections, titles included. */
export function listRows(sections: readonly PickerSection[]): ListRow[] {
  let position = 0;
  return sections.flatMap((section) => {
    const title = { key: `title/${section.key}`, section, option: undefined, position: NaN };
    const options = section.options.map((option) => ({
      key: option.key,
      section,
      option,
      position: position++,
    }));
    return section.title === null ? options : [title, ...options];
  });
}

/** Rows of a window, in order, with the title of each section that has rows in it: it names the options of its section. */
export function withTitles(window: readonly number[], rows: readonly ListRow[]): number[] {
  const sections = new Set(window.map((index) => rows[index]?.section));
  const titles = rows.flatMap(({ section, option }, index) =>
    option === undefined && sections.has(section) ? [index] : [],
  );
  return [...new Set([...titles, ...window])].sort((a, b) => a - b);
}
