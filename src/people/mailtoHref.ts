/** One address: two would be two people's, and a space ends one. */
const ONE_ADDRESS = /^([^\s@]+)@([^\s@]+)$/;

/** The address of a link that writes to an e-mail, with nothing in it but that. `undefined` where it is none. */
export function mailtoHref(email: string): string | undefined {
  const [, local, domain] = ONE_ADDRESS.exec(email) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  // An unescaped "?" would begin fields of the message, a copy to somebody else for one.
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}
