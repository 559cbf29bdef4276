import { parseArgs } from "node:util";

/** How the bench is run. */
export interface BenchOptions {
  /** Measured rounds, beside one to warm up. */
  rounds: number;
  /** A measure or a page; all when left out. */
  only: string | undefined;
  /** A file for all that was measured, as JSON. */
  save: string | undefined;
  /** Whether the table goes to the README. */
  readme: boolean;
  /** Whether the pages are those of the last run. */
  built: boolean;
}

/**
 * Reads the command line.
 *
 * @throws TypeError for what it does not know.
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "5" },
      only: { type: "string" },
      save: { type: "string" },
      readme: { type: "boolean", default: false },
      built: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError("--rounds takes a number.");
  return { ...values, rounds, only: values.only, save: values.save };
}
