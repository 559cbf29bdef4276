import { createElement, type ReactElement } from "react";
import { matchRanges } from "../../people/matchRanges.js";
import { splitByRanges } from "../../people/splitByRanges.js";

/** Props of `Highlight`. */
export interface HighlightProps {
  text: string;
  query: string;
}

/** A text in a `<bdi>`, with the parts that match the query in `<mark>`. */
export function Highlight({ text, query }: HighlightProps): ReactElement {
  const pieces = splitByRanges(text, matchRanges(text, query));
  return createElement(
    "bdi",
    null,
    ...pieces.map(({ text: piece, isMatch }) =>
      isMatch ? createElement("mark", { className: "ipp-match" }, piece) : piece,
    ),
  );
}
