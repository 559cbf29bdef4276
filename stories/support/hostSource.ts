/** Shows the source of a file as a host would write it. */
export function hostSource(source: string) {
  const code = source.replaceAll("../../src/index.js", "itwin-people-picker");
  return { canvas: { sourceState: "shown" }, source: { code, language: "tsx" } };
}
