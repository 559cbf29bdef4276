import type { UsersApiOperation } from "./routeOf.js";

/** Which requests an instruction is for, and how many. */
export interface FailureScope {
  /**
   * Only requests of this operation.
   * @default any request
   */
  match?: UsersApiOperation;
  /**
   * How many requests; `Infinity` until told otherwise.
   * @default 1
   */
  times?: number;
}

/** Instructions for the next requests, in the order given. */
export interface Script<T extends FailureScope> {
  add(instruction: T): void;
  /** The first instruction for such a request, which uses it up by one. */
  take(operation: UsersApiOperation | undefined): T | undefined;
  clear(): void;
}

/** An empty script. */
export function createScript<T extends FailureScope>(): Script<T> {
  let entries: { instruction: T; left: number }[] = [];
  return {
    add(instruction) {
      entries.push({ instruction, left: instruction.times ?? 1 });
    },
    take(operation) {
      const entry = entries.find(
        ({ instruction: { match }, left }) => left > 0 && (match ?? operation) === operation,
      );
      if (entry === undefined) return undefined;
      entry.left -= 1;
      entries = entries.filter(({ left }) => left > 0);
      return entry.instruction;
    },
    clear() {
      entries = [];
    },
  };
}
