/** A name as people write it, and the letters it has in an e-mail address. */
export interface Name {
  text: string;
  ascii: string;
}

/** Names that go together, and how often they are met: `weight` is a share of the sum, in steps of 0.1. */
export interface NamePool {
  weight: number;
  given: readonly Name[];
  surnames: readonly Name[];
}

const SPELLED_OUT: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

function toAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => SPELLED_OUT[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}

/** `Name` from `Анна=anna`, or from `Zoë` where the letters tell; `_` stands for a space. */
export function name(entry: string): Name {
  const [written = "", ascii] = entry.split("=");
  const text = written.replaceAll("_", " ");
  return { text, ascii: ascii ?? toAscii(text) };
}

/** Names from a list with white space between them. */
export function names(list: string): readonly Name[] {
  return list.trim().split(/\s+/).map(name);
}
