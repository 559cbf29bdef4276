import "./pages/Bench.js";

/** What is measured from within a page. All times are of `performance.now()`, in ms. */
export interface Probe {
  /** Waits for a full list of people whose name holds the text. */
  watchRows: (text: string) => void;
  /** When that list was painted. */
  rowsShown: Promise<number>;
  /** Shows things, waits until `count` elements that `selector` finds are painted, and tells how long it took, in ms. */
  show: (thing: string, count: number, selector: string) => Promise<number>;
  /** Notes each ArrowDown from here on. */
  watchArrows: () => void;
  /** From each noted press until another option was painted as the active one. */
  arrowTimes: number[];
  /** When the last key was pressed. */
  keyAt: number;
  /** When the last request of the Users API was sent, and when the last byte of its answer had come; `NaN` without one. */
  lastRequest: () => { sentAt: number; answeredAt: number };
  /** The tasks of over 50 ms since this was emptied, in ms. */
  longTasks: number[];
  /** Types a text into the nth picker at once, as pasting it does. */
  fill: (text: string, index: number) => void;
  /** Requests that were sent, and answers that came. */
  sent: number;
  answered: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Makes `window.probe`, before anything else runs in the page. It is sent there as text: it reaches nothing around it. */
export function installProbe(): void {
  /** So many options are a full list, and no more are looked at. */
  const [FEWEST, MOST] = [7, 20];
  const LIMIT_MS = 20_000;
  const probe: Probe = {
    watchRows(text) {
      probe.rowsShown = painted(() => isListOf(text));
    },
    rowsShown: Promise.resolve(NaN),
    async show(thing, count, selector) {
      const until = painted(() => document.querySelectorAll(selector).length === count);
      const from = performance.now();
      window.bench.show(thing, count);
      return (await until) - from;
    },
    watchArrows() {
      const active = () => document.activeElement?.getAttribute("aria-activedescendant");
      const onKeyDown = ({ key, timeStamp }: KeyboardEvent) => {
        if (key !== "ArrowDown") return;
        const before = active();
        afterFrame(
          () => active() !== before,
          () => probe.arrowTimes.push(performance.now() - timeStamp),
        );
      };
      window.addEventListener("keydown", onKeyDown, true);
    },
    arrowTimes: [],
    keyAt: 0,
    lastRequest() {
      const requests = performance
        .getEntriesByType("resource")
        .filter(({ name }) =>
          new URL(name).pathname.startsWith("/users"),
        ) as PerformanceResourceTiming[];
      const last = requests.at(-1);
      return { sentAt: last?.startTime ?? NaN, answeredAt: last?.responseEnd ?? NaN };
    },
    longTasks: [],
    fill(text, index) {
      const input = document.querySelectorAll<HTMLInputElement>("[role=combobox]")[index];
      // React listens for changes that its own setter does not see.
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      input?.focus();
      if (input !== undefined) setter?.call(input, text);
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    sent: 0,
    answered: 0,
  };
  window.probe = probe;

  window.addEventListener("keydown", ({ timeStamp }) => (probe.keyAt = timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.longTasks.push(duration);
  }).observe({ type: "longtask" });
  const { fetch } = window;
  window.fetch = async (input, init) => {
    probe.sent += 1;
    const response = await fetch(input, init);
    probe.answered += 1;
    return response;
  };

  function isListOf(text: string): boolean {
    const options = [...document.querySelectorAll("[role=option]")].slice(0, MOST);
    return (
      options.length >= FEWEST &&
      options.every(({ textContent }) => textContent?.toLowerCase().includes(text)) &&
      options.some((option) => option.getBoundingClientRect().height > 0)
    );
  }

  /** Waits for a change that makes something true, and for the frame that shows it. */
  function painted(isThere: () => boolean): Promise<number> {
    if (isThere()) throw new Error("What is waited for is there already.");
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("What is waited for did not come.")), LIMIT_MS);
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        afterFrame(isThere, () => resolve(performance.now()));
      });
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  }

  /** Calls back in the first task after a frame at whose beginning something was true. */
  function afterFrame(isTrue: () => boolean, callback: () => void): void {
    requestAnimationFrame(() => {
      if (!isTrue()) return afterFrame(isTrue, callback);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", callback);
      port1.start();
      port2.postMessage(null);
    });
  }
}
