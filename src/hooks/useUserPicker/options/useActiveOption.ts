import { useState } from "react";
import type { PickerOption } from "./PickerOption.js";

/** The active option, and how to make another active. */
export interface ActiveOption {
  /** Its row, or -1. */
  activeIndex: number;
  activate: (option: PickerOption | undefined) => void;
}

/** The highlight is a person, not a row: it follows them through a new answer, or goes with them. */
export function useActiveOption(rows: ReadonlyMap<string, number>): ActiveOption {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const activeIndex = activeKey === null ? -1 : (rows.get(activeKey) ?? -1);
  if (activeKey !== null && activeIndex < 0) setActiveKey(null);
  return { activeIndex, activate: (option) => setActiveKey(option?.key ?? null) };
}
