import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import { isAbortError } from "../../../client/abortError.js";
import type { Messages } from "../../../messages/Messages.js";
import { parsePeopleList, type PeopleListEntry } from "../../../people/parsePeopleList.js";
import { resolvePeopleList, type PeopleListResult } from "../../../query/resolvePeopleList.js";
import type { UsersScope } from "../../../query/UsersScope.js";
import { useLatest } from "../../useLatest.js";
import { useUsersContext } from "../../UsersContext.js";
import { listEvent } from "./listEvent.js";
import { listIn } from "./listIn.js";
import { reportOn, withoutEntry, type ListReport, type ListRules } from "./listReport.js";
import type { PickerEvents } from "../PickerEvents.js";
import { listReportText } from "./listReportText.js";
import { readPaste } from "./readPaste.js";
import type { ChoiceState } from "../choice/useChoice.js";
import { useListAnnouncements } from "./useListAnnouncements.js";

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

/** A look-up, or its report, and the text and the signed-in person that it belongs to. */
type Of<T> = T & { text: string; scope: UsersScope };

/** Looks up pasted lists. Whoever is found for certain is added, and the rest stays as text. */
export function usePeopleList(input: PeopleListInput): PeopleListState {
  const { isOn, text, setText, choice, messages } = input;
  const { scope } = useUsersContext();
  const [run, setRun] = useState<Of<ListProgress> | null>(null);
  const [made, setMade] = useState<Of<ListReport> | null>(null);
  const controller = useRef<AbortController | null>(null);

  const isOfNow = (of: Of<unknown>) => of.text === text && of.scope === scope;
  const progress = run !== null && isOfNow(run) ? run : null;
  const report = made !== null && isOfNow(made) ? made : null;
  // Whoever changes the text wants something else, and what was asked for one person is not added for another.
  if (run !== progress) setRun(null);
  if (made !== report) setMade(null);
  const isRunning = progress !== null;
  useEffect(() => {
    if (!isRunning) controller.current?.abort();
  }, [isRunning]);
  useEffect(() => () => controller.current?.abort(), []);

  const entries = isOn ? listIn(text, report !== null) : null;
  const latest = useLatest({ ...input, report });
  const isOffered = entries !== null && !isRunning && report === null && choice.refusal === null;
  const offered = isOffered ? entries.length : null;
  useListAnnouncements({ offered, progress, messages, announce: input.announce });

  async function lookUpText(list: string): Promise<void> {
    const asked = parsePeopleList(list);
    const own = new AbortController();
    controller.current?.abort();
    controller.current = own;
    setText(list);
    setMade(null);
    setRun({ text: list, scope, done: 0, total: asked.length });
    input.open();
    const startedAt = performance.now();
    const results = await resolvePeopleList(scope, asked, {
      signal: own.signal,
      onProgress: (done, total) => setRun((last) => last && { ...last, done, total }),
    });
    own.signal.throwIfAborted();
    setRun(null);
    finish(list, results, performance.now() - startedAt);
  }

  function finish(list: string, results: readonly PeopleListResult[], durationMs: number): void {
    const { choice: now, rules, onListLookup } = latest.current;
    const { keys: chosen, room } = now;
    const { found, report: next } = reportOn(results, { ...rules, chosen, room });
    onListLookup?.(listEvent(results, durationMs));
    const show = () => {
      latest.current.announce(listReportText(next, messages));
      // The host may have thought about it while the text was changed.
      if (latest.current.text === list) showReport(next);
    };
    // The picker may have been disabled meanwhile; nobody is added then, and the text stays.
    if (!now.mayChange()) return;
    if (found.length > 0) now.addAll(found, show);
    else show();
  }

  function showReport(next: ListReport): void {
    setText(next.text);
    setMade(next.left.length > 0 ? { ...next, scope } : null);
  }

  function start(list: string): void {
    lookUpText(list).catch((error: unknown) => {
      if (!isAbortError(error)) throw error;
      // A page that is hidden for a while ends it without a word.
      if (controller.current?.signal.aborted) setRun(null);
    });
  }

  return {
    entries,
    progress,
    report,
    lookUp: () => start(text),
    stop: () => setRun(null),
    settle(entry) {
      const now = latest.current.report;
      if (now !== null) showReport(withoutEntry(now, entry));
    },
    onPaste(event) {
      if (!choice.mayChange()) return;
      const pasted = event.clipboardData.getData("text/plain");
      const paste = readPaste(pasted, event.currentTarget, isOn);
      if (paste === null) return;
      event.preventDefault();
      if (paste.isList) {
        start(paste.text);
      } else {
        setText(paste.text);
        input.open();
      }
    },
  };
}
