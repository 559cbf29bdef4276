import type { UsersApiError } from "../../client/UsersApiError.js";

/**
 * A write, and how the latest one stands.
 *
 * @typeParam Args what is written, as the method of `UsersAdmin` takes it.
 * @typeParam Answer what that method gives.
 */
export interface AdminMutation<Args extends readonly unknown[], Answer> {
  /**
   * Writes; a failure is told by `error`. Two calls are two requests: disable your button while `status` is `pending`.
   * The same function until the client or the signed-in person changes.
   */
  mutate: (...args: Args) => void;
  /**
   * The same as a promise, which rejects as the method of `UsersAdmin` does. It settles also after the component is gone.
   */
  mutateAsync: (...args: Args) => Promise<Answer>;
  /** Of the latest write. `pending` also while it waits at the gate of the client: offline, or asked to wait. */
  status: "idle" | "pending" | "success" | "error";
  /** Why `status` is `error`. */
  error: UsersApiError | null;
  /** Back to `idle`. A write under way goes on. Always the same function. */
  reset: () => void;
}
