/**
 * Calls the host; `false` when it throws, which is reported as a throw in an event handler is, and keeps nothing of ours
 * from being done.
 */
export function reporting<T>(call: () => T): T | false {
  try {
    return call();
  } catch (error) {
    reportError(error);
    return false;
  }
}
