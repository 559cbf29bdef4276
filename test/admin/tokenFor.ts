/** As much of a token as tells whom it is for. */
export function tokenFor(sub: string): string {
  return `e30.${btoa(JSON.stringify({ sub }))}.c2ln`;
}
