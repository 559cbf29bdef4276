import fc from "fast-check";

const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0x30ff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);

/** Text of any code points, lone surrogates among them, half of them of the scripts and controls that come first. */
export function anyText(maxLength = 12): fc.Arbitrary<string> {
  return fc.array(codePoint, { maxLength }).map((codes) => String.fromCodePoint(...codes));
}
