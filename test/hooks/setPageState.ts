import { onTestFinished, vi } from "vitest";
import type { PageState } from "../../src/client/pageState.js";

/** Hides the page, takes it offline, or brings it back, as a browser tells of it; until the end of the test. */
export function setPageState(state: PageState): void {
  change(state);
  onTestFinished(() => change("active"));
}

function change(state: PageState): void {
  vi.spyOn(Navigator.prototype, "onLine", "get").mockReturnValue(state !== "offline");
  vi.spyOn(Document.prototype, "hidden", "get").mockReturnValue(state === "hidden");
  vi.spyOn(Document.prototype, "visibilityState", "get").mockReturnValue(
    state === "hidden" ? "hidden" : "visible",
  );
  window.dispatchEvent(new Event(state === "offline" ? "offline" : "online"));
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}
