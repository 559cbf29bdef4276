/** The class names that there are, as one `className`. */
export function joinClassNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
