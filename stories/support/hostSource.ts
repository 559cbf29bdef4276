/** Docs that show the source of a file as a host would write it. */
export function hostSource(source: string, component: string) {
  const code = source
    .replaceAll("../../src/index.js", "itwin-people-picker")
    .replaceAll("../../src/testing/index.js", "itwin-people-picker/testing");
  return {
    canvas: { sourceState: "shown" },
    description: { component },
    source: { code, language: "tsx" },
  };
}
