/** Whether the page may send now: not while it is hidden, nor while the browser knows that it is offline. */
export type PageState = "active" | "hidden" | "offline";

/** Reads the page's state; a server has no page and is always active. */
export function readPageState(): PageState {
  // Node has a `navigator` without `onLine`.
  if (globalThis.navigator?.onLine === false) return "offline";
  return globalThis.document?.hidden === true ? "hidden" : "active";
}

/** Calls `listener` when the page's state may have changed. Returns what ends that. */
export function watchPageState(listener: () => void): () => void {
  const { window, document } = globalThis;
  window?.addEventListener("online", listener);
  window?.addEventListener("offline", listener);
  document?.addEventListener("visibilitychange", listener);
  return () => {
    window?.removeEventListener("online", listener);
    window?.removeEventListener("offline", listener);
    document?.removeEventListener("visibilitychange", listener);
  };
}
