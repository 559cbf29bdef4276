import type { UserRef } from "../../client/User.js";

/**
 * Where a host keeps those who were chosen lately. Without one they are kept in memory, for as long as the page lives and
 * the same person is signed in: nothing is stored anywhere unless a host passes an adapter.
 *
 * Make it once, outside of the component: all pickers with the same adapter show the same people. A picker that is given
 * another one takes it up when it is mounted anew. Keep a list for each signed-in person: when another one signs in,
 * `load` is called again, and what it then gives is shown to them.
 *
 * An adapter that throws or rejects does no harm: nobody is offered, or saved, and the pickers work on. Neither is
 * reported; whoever wants to know catches it in the adapter.
 */
export interface RecentUsersStorage {
  /**
   * The list that was saved last, the newest first. Called once for each mount, and again after another person has signed
   * in. What is no list counts as an empty one, and entries without an id are left out.
   */
  load(): readonly UserRef[] | Promise<readonly UserRef[]>;
  /**
   * Keeps the list in place of the former one: at most 5 people, the newest first, each with `id`, `givenName`, `surname`
   * and `email` as far as they are known, and nothing else. These are personal data, which from here on are the host's.
   * Never called before `load` has answered, nor again before the former call has.
   */
  save(users: readonly UserRef[]): void | Promise<void>;
}
