/** A run of a token that is this long, in characters, is no coincidence. */
const TELLING_LENGTH = 16;

/** Whether a text of the server's holds one of the tokens, or a telling part of one: servers cut and encode what they quote. */
export function quotesToken(text: string, tokens: readonly string[]): boolean {
  return tokens.some((token) => {
    const length = Math.min(TELLING_LENGTH, token.length);
    for (let start = 0; start + length <= token.length; start++) {
      if (text.includes(token.slice(start, start + length))) return true;
    }
    return false;
  });
}
