/** The versions of React that hosts have. */
export const REACT_VERSIONS = [18, 19] as const;
export type ReactVersion = (typeof REACT_VERSIONS)[number];

/** Makes imports of React, also those of packages, of one version. The newer one is called as it always is. */
export function reactAlias(version: ReactVersion) {
  return version === 18 ? [{ find: /^(react|react-dom)(?=$|\/)/, replacement: "$1-18" }] : [];
}
