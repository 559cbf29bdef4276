/** The source of a file as a host would write it. */
export function hostCode(source: string): string {
  return source
    .replaceAll("../../src/index.js", "itwin-people-picker")
    .replaceAll("../../src/testing/index.js", "itwin-people-picker/testing");
}

/** Docs that show the source of a file as a host would write it. */
export function hostSource(source: string, component: string) {
  return {
    canvas: { sourceState: "shown" },
    description: { component },
    source: { code: hostCode(source), language: "tsx" },
  };
}
