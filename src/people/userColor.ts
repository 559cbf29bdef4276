/** The colours of a person's avatar, as CSS hex colours. */
export interface UserColor {
  background: string;
  foreground: string;
}

const FOREGROUND = "#ffffff";

/**
 * Twenty hues, 18 degrees of OKLCH apart, each second one deeper so that neighbours differ in two ways.
 * White text has at least 4.5:1 on each (WCAG 2.2, 1.4.3); against near-black each still has 2.5:1.
 */
const BACKGROUNDS = [
  "#af5a5c",
  "#964931",
  "#a6632e",
  "#825504",
  "#8a700d",
  "#626203",
  "#5e7c30",
  "#2b6b33",
  "#14835d",
  "#056b60",
  "#028085",
  "#00697d",
  "#1a7ba9",
  "#2e609c",
  "#5e6fb5",
  "#62559b",
  "#8864a8",
  "#824a84",
  "#a35b87",
  "#95455e",
] as const;

/**
 * The colours that stand for a person. They follow the id alone, so they stay when a name or an
 * e-mail changes, and are the same in every theme.
 */
export function userColor(id: string): UserColor {
  const background = BACKGROUNDS[hash(id) % BACKGROUNDS.length] ?? BACKGROUNDS[0];
  return { background, foreground: FOREGROUND };
}

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3, without which ids that differ in one digit cluster. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
