import { UsersApiError, type UsersApiErrorKind } from "./UsersApiError.js";
import { fieldsOf } from "./parseUsers.js";
import type { Pause } from "./throttle.js";

/** Tells the other tabs of the origin that the server asked to wait. */
export type TellPause = (pause: Pause) => void;

/**
 * Shares pauses with the tabs of this origin: the rate limit is the application's, so what one tab is told holds for all.
 * Outside of a page, and where there is no BroadcastChannel, nothing is shared.
 *
 * @param name the same for all who share a limit.
 */
export function openPauseChannel(
  name: string,
  onPause: (error: UsersApiError, until: number) => void,
): TellPause {
  // Node has BroadcastChannel too, where it would keep the process alive.
  if (globalThis.document === undefined || typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(name);
  // A page of jsdom is in Node all the same.
  if ("unref" in channel && typeof channel.unref === "function") channel.unref();
  channel.addEventListener("message", ({ data }) => {
    const pause = parsePause(data);
    if (pause !== undefined) onPause(pause.error, pause.until);
  });
  return ({ until, error: { kind, status } }) => channel.postMessage({ until, kind, status });
}

const SHARED_KINDS: readonly unknown[] = ["rate-limited", "service"] satisfies UsersApiErrorKind[];

function parsePause(data: unknown): { error: UsersApiError; until: number } | undefined {
  const { until, kind, status } = fieldsOf(data) ?? {};
  if (typeof until !== "number" || !(until > Date.now()) || !Number.isFinite(until)) {
    return undefined;
  }
  if (!SHARED_KINDS.includes(kind)) return undefined;
  return {
    until,
    error: new UsersApiError({
      kind: kind as UsersApiErrorKind,
      message: "The Users API asked another tab of this application to wait.",
      status: typeof status === "number" ? status : undefined,
      retryAfterMs: until - Date.now(),
    }),
  };
}
