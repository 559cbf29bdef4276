import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import type { Messages } from "../../messages/Messages.js";
import {
  formatPeopleList,
  parsePeopleList,
  type PeopleListEntry,
} from "../../people/parsePeopleList.js";
import { resolvePeopleList } from "../../query/resolvePeopleList.js";
import { useLatest } from "../useLatest.js";
import { useUsersContext } from "../UsersContext.js";
import {
  reportOn,
  reportText,
  withoutEntry,
  type ListReport,
  type ListRules,
} from "./listReport.js";
import type { PickerEvents } from "./PickerEvents.js";
import type { ChoiceState } from "./useChoice.js";

/** What a pasted list works with. */
export interface PeopleListInput {
  /** Whether the picker takes many. */
  isOn: boolean;
  text: string;
  setText: (text: string) => void;
  choice: ChoiceState;
  rules: Pick<ListRules, "excluded" | "isDisabled">;
  messages: Messages;
  announce: (text: string) => void;
  /** Shows progress and report. */
  open: () => void;
  onListLookup: PickerEvents["onListLookup"];
}

/** How far a list is looked up. */
export interface ListProgress {
  done: number;
  total: number;
}

/** A list of people in the box: being looked up, reported on, or still to be looked up. */
export interface PeopleListState {
  /** Entries of the list in the box; `null` when the text is one to search for. */
  entries: readonly PeopleListEntry[] | null;
  progress: ListProgress | null;
  /** On those who are left in the box. */
  report: ListReport | null;
  lookUp: () => void;
  /** Ends a look-up; the text stays. */
  stop: () => void;
  /** Takes an entry out of the box, for it is answered. */
  settle: (entry: PeopleListEntry) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** Looks up pasted lists. Whoever is found for certain is added, and the rest stays as text. */
export function usePeopleList(input: PeopleListInput): PeopleListState {
  const { isOn, text, setText, choice, messages } = input;
  const { scope } = useUsersContext();
  const [run, setRun] = useState<(ListProgress & { text: string }) | null>(null);
  const [report, setReport] = useState<ListReport | null>(null);
  const controller = useRef<AbortController | null>(null);
  const latest = useLatest(input);
  // What was asked for one person is not added for another.
  useEffect(() => () => controller.current?.abort(), [scope]);

  const isRunning = run !== null && run.text === text;
  // Whoever changes the text wants something else.
  if (run !== null && !isRunning) {
    setRun(null);
  }
  useEffect(() => {
    if (!isRunning) controller.current?.abort();
  }, [isRunning]);
  const current = report !== null && report.text === text ? report : null;
  const entries = isOn ? listIn(text, current !== null) : null;

  async function lookUpText(list: string): Promise<void> {
    const asked = parsePeopleList(list);
    const own = new AbortController();
    controller.current?.abort();
    controller.current = own;
    setText(list);
    setReport(null);
    setRun({ text: list, done: 0, total: asked.length });
    input.open();
    const startedAt = performance.now();
    const results = await resolvePeopleList(scope, asked, {
      signal: own.signal,
      onProgress: (done, total) => setRun((last) => last && { ...last, done, total }),
    });
    own.signal.throwIfAborted();
    const { choice: now, rules, onListLookup } = latest.current;
    const { found, report: made } = reportOn(results, {
      ...rules,
      chosen: now.keys,
      room: now.room,
    });
    const count = (status: string) => results.filter((result) => result.status === status).length;
    onListLookup?.({
      found: count("found"),
      notFound: count("not-found"),
      ambiguous: count("ambiguous"),
      failed: count("failed"),
      durationMs: performance.now() - startedAt,
    });
    setRun(null);
    const show = () => {
      setText(made.text);
      setReport(made.left.length > 0 ? made : null);
      latest.current.announce(reportText(made, messages));
    };
    if (found.length > 0) now.addAll(found, show);
    else show();
  }

  function start(list: string): void {
    lookUpText(list).catch((error: unknown) => {
      if (!isAbort(error)) throw error;
    });
  }

  return {
    entries,
    progress: isRunning ? run : null,
    report: current,
    lookUp: () => start(text),
    stop() {
      setRun(null);
      controller.current?.abort();
    },
    settle(entry) {
      if (current === null) return;
      const next = withoutEntry(current, entry);
      setText(next.text);
      setReport(next.left.length > 0 ? next : null);
    },
    onPaste(event) {
      const pasted = event.clipboardData.getData("text/plain");
      const found = parsePeopleList(pasted);
      const [first] = found;
      const isNamedAddress = found.length === 1 && first?.name !== undefined && first.email;
      if (!choice.mayChange() || (found.length < 2 && !isNamedAddress)) return;
      if (isOn) {
        event.preventDefault();
        start(formatPeopleList(parsePeopleList(`${text}\n${pasted}`)));
      } else if (isNamedAddress) {
        // The address finds one person; with the name before it, it finds nobody.
        event.preventDefault();
        setText(isNamedAddress);
      }
    },
  };
}

/** Commas alone make no list of what somebody types: "Smith, Anna" is one person. */
function listIn(text: string, isReported: boolean): readonly PeopleListEntry[] | null {
  if (!isReported && !/[;；\t\n]|@.*@/u.test(text)) return null;
  const entries = parsePeopleList(text);
  return isReported || entries.length > 1 ? entries : null;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
