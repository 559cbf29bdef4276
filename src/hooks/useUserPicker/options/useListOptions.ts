import { useMemo } from "react";
import type { Messages } from "../../../messages/Messages.js";
import type { ListLeftover, ListReport } from "../peopleList/listReport.js";
import { entryLabel } from "../peopleList/listReportText.js";
import { optionOf, userOptions, type PickerOption, type PickerSection } from "./PickerOption.js";

/** What to offer for what is left of a pasted list: whom each entry may mean, and the addresses that nobody has. */
export function useListOptions(
  report: ListReport | null,
  includesEmails: boolean,
  messages: Messages,
): readonly PickerSection[] {
  return useMemo(() => {
    const left = report?.left ?? [];
    const ambiguous = left.filter(({ candidates }) => candidates.length > 0);
    const choices = ambiguous.map((leftover, n) => ({
      key: `list-${n}`,
      title: messages.listChooseOne(entryLabel(leftover.entry)),
      options: candidateOptions(leftover),
    }));
    const invitable = includesEmails ? left.flatMap(invitation) : [];
    const invitations = { key: "invitations", title: messages.invitations, options: invitable };
    return [...choices, ...(invitable.length > 0 ? [invitations] : [])];
  }, [report, includesEmails, messages]);
}

/** Somebody may be meant by two entries. */
function candidateOptions({ entry, candidates }: ListLeftover): PickerOption[] {
  return userOptions(candidates, "list").map((option) =>
    Object.assign(option, { key: `${entry.text}/${option.key}`, entry }),
  );
}

function invitation({ entry, isNobody }: ListLeftover): PickerOption[] {
  if (!isNobody || entry.email === undefined) return [];
  return [{ ...optionOf({ kind: "email", email: entry.email }, "list"), entry }];
}
