/** Mixes the bits of a 32-bit integer. A bijection, so that different numbers stay different. */
export function mixBits(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** Numbers from 0 up to, and without, 1: the same row of them for the same seed, in every engine. */
export function seededRandom(seed: number): () => number {
  let state = mixBits(seed);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mixBits(state) / 2 ** 32;
  };
}

/** One entry of a list that has at least one. */
export function pick<T>(list: readonly T[], random: () => number): T {
  const entry = list[Math.floor(random() * list.length)];
  if (entry === undefined) throw new RangeError("Nothing can be picked from an empty list.");
  return entry;
}
