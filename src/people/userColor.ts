/** How many colours there are for people. */
export const USER_COLORS = 20;

/**
 * Which of the colours stands for a person, from 0 on. It follows the id alone, so it stays when a name or an e-mail
 * changes. What it looks like is the style sheet's.
 */
export function userColor(id: string): number {
  return hash(id) % USER_COLORS;
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
