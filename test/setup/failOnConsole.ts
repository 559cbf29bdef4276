import { afterAll, afterEach } from "vitest";

/**
 * Fails the test in which something is written to `console.error` or `console.warn`: it is how
 * React tells of misuse. A test that expects such a text spies on the method with `vi.spyOn` and
 * its own implementation.
 */
const complaints: string[] = [];

for (const method of ["error", "warn"] as const) {
  const write = console[method].bind(console);
  console[method] = (...args: unknown[]) => {
    complaints.push(`console.${method}: ${describeArguments(args)}`);
    write(...args);
  };
}

function failIfAny(): void {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(found.join("\n"));
}

/** Fills the `%s` of the first argument, as the console does. */
function describeArguments([first, ...rest]: unknown[]): string {
  if (typeof first !== "string") return [first, ...rest].map(describeValue).join(" ");
  const text = first.replace(/%[sdifoO]/g, (place) =>
    rest.length > 0 ? describeValue(rest.shift()) : place,
  );
  return [text, ...rest.map(describeValue)].join(" ");
}

function describeValue(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value);
}

afterEach(failIfAny);
afterAll(failIfAny);
