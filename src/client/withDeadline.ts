import { abortError } from "./abortError.js";
import { UsersApiError } from "./UsersApiError.js";

/** The longest delay that `setTimeout` keeps: beyond 2^31 - 1 ms it fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs a task that must end within `timeoutMs`, or when `signal` aborts, even if the task itself listens to neither
 * (a host's `getAccessToken` may not).
 *
 * @throws {UsersApiError} `timeout`.
 * @throws {DOMException} `AbortError`.
 */
export function withDeadline<T>(
  task: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal | undefined },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: Error) => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => stop(abortError());
    const timer = setTimeout(
      () =>
        stop(
          new UsersApiError({
            kind: "timeout",
            message: `The Users API gave no whole answer within ${timeoutMs} ms.`,
          }),
        ),
      Math.min(timeoutMs, MAX_TIMER_MS),
    );
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    task(controller.signal).then(resolve, reject).finally(end);
  });
}
