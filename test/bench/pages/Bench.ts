/** What a page lets itself be told. */
export interface Bench {
  /** Shows `count` of a thing instead of what was shown, at once; 0 for nothing. */
  show: (thing: string, count: number) => void;
  /** How many answers TanStack Query keeps. */
  answersKept: () => number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
