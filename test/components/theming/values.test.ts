import { describe, expect, test } from "vitest";
import { readStyles, type Declaration } from "./readStyles.js";

const styles = await readStyles();

/** The one place for values, and the colours of people. */
const tokenFiles = new Set(["tokens.css", "avatarTokens.css", "avatarColors.css"]);
const used = styles.filter(({ file }) => !tokenFiles.has(file));

/** Set by our script: how long the list would be, with all its options. */
const SCRIPTED = "--ipp-list-block-size";

const COLORS =
  `aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|burlywood
|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|(dark|light)?goldenrod|dark\\w+|deeppink|deepskyblue
|dimgr[ae]y|dodgerblue|firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|gr[ae]y|green(yellow)?|honeydew
|hotpink|indianred|indigo|ivory|khaki|lavender(blush)?|lawngreen|lemonchiffon|light\\w+|lime(green)?|linen|magenta|maroon
|medium\\w+|midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive(drab)?|orange(red)?|orchid|pale\\w+
|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown
|seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|tan|teal|thistle|tomato|turquoise
|violet|wheat|white(smoke)?|yellow(green)?`.replaceAll("\n", "");
/** CSS Color 4; GrayText and its like are right where the colours are the system's. */
const SYSTEM_COLORS =
  "accentcolor(text)?|activetext|buttonborder|buttonface|buttontext|canvas(text)?|field(text)?|graytext|highlight(text)?|linktext|mark(text)?|selecteditem(text)?|visitedtext";

const aColor = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\\(|(?<![\\w-])(${COLORS})(?![\\w-])`,
  "i",
);
const aSystemColor = new RegExp(`(?<![\\w-])(${SYSTEM_COLORS})(?![\\w-])`, "i");
/** Hairlines, and what is measured by its own text or box, are no sizes of a theme. */
const aLength =
  /(?<![\w.-])(?!0(?![.\d])|[12]px)[\d.]+(px|r(lh|em|ch|ex)|ch|ex|[a-z]*v(w|h|i|b|min|max)|cm|mm|q|in|pt|pc)\b/i;

/** A value less what is right in it. */
function rest({ property, value }: Declaration): string {
  if (property === "content") return "";
  return value.replaceAll(/var\(--_ipp-[\w-]+\)/g, "").replaceAll(SCRIPTED, "");
}

const isForced = ({ within }: Declaration) => within.includes("@media (forced-colors: active)");

describe("outside of the file of custom properties", () => {
  test("no colour is written", () => {
    expect(used.filter((declaration) => aColor.test(rest(declaration)))).toEqual([]);
  });

  test("no colour of the system is written, but in forced colours", () => {
    const written = used.filter((declaration) => aSystemColor.test(rest(declaration)));
    expect(written.filter((declaration) => !isForced(declaration))).toEqual([]);
  });

  test("no length is written, but hairlines and what is measured by its own text or box", () => {
    expect(used.filter((declaration) => aLength.test(rest(declaration)))).toEqual([]);
  });

  test("no property of iTwinUI or of the host is read, and no fallback written", () => {
    expect(used.filter((declaration) => /--/.test(rest(declaration)))).toEqual([]);
  });

  test("nothing is hidden from these tests by a style sheet that they miss", () => {
    expect(new Set(used.map(({ file }) => file)).size).toBeGreaterThan(8);
    expect(used.length).toBeGreaterThan(300);
  });
});

describe("custom properties", () => {
  const declared = new Set(styles.map(({ property }) => property));

  test("each private one that is used is given a value, and each that has one is used", () => {
    const read = new Set(
      styles.flatMap(({ value }) =>
        [...value.matchAll(/var\((--_ipp-[\w-]+)/g)].map(([, name]) => name),
      ),
    );
    const own = [...declared].filter((property) => property.startsWith("--_"));
    expect([...read].toSorted()).toEqual(own.toSorted());
  });

  test("none of the host's is set by us: it would hide what an ancestor sets", () => {
    expect([...declared].filter((property) => /^--(?!_ipp-)/.test(property))).toEqual([]);
  });

  test("no value hangs on the root of the page, which a shadow tree does not have", () => {
    expect(styles.filter(({ within }) => within.join().includes(":root"))).toEqual([]);
  });
});

test("whatever moves by itself does so only for those who don't mind", () => {
  const moves = styles.filter(
    ({ property, value }) => /^(animation|transition)/.test(property) && value !== "none",
  );
  expect(moves.length).toBeGreaterThan(0);
  const asked = "@media (prefers-reduced-motion: no-preference)";
  expect(moves.filter(({ within }) => !within.includes(asked))).toEqual([]);
});
