/** Waits `ms` milliseconds, forever when that is `Infinity`. Rejects with the signal's reason when it aborts. */
export async function delay(ms: number, signal: AbortSignal | null): Promise<void> {
  signal?.throwIfAborted();
  if (ms <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const onTime = () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    };
    const timer = ms === Infinity ? undefined : setTimeout(onTime, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
