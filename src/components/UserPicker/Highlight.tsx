import type { ReactElement } from "react";
import { matchRanges } from "../../people/matchRanges.js";
import { splitByRanges } from "../../people/splitByRanges.js";

/** Props of `Highlight`. */
export interface HighlightProps {
  text: string;
  query: string;
}

/** A text in a `<bdi>`, with the parts that match the query in `<mark>`. */
export function Highlight({ text, query }: HighlightProps): ReactElement {
  return (
    <bdi>
      {splitByRanges(text, matchRanges(text, query)).map((part, n) =>
        part.isMatch ? (
          <mark key={n} className="ipp-match">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </bdi>
  );
}
