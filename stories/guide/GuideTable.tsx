import { createElement, Fragment, type ReactElement } from "react";

/** Props of `GuideTable`. */
export interface GuideTableProps {
  /** Titles of the columns. */
  head: readonly string[];
  /** A text for each column, in which backticks mark code. The first tells the rows apart. */
  rows: readonly (readonly string[])[];
}

/** A table in a page, where Storybook shows those of Markdown as they are written. */
export function GuideTable({ head, rows }: GuideTableProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {head.map((title, column) => (
              <td key={title}>{withCode(row[column] ?? "")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function withCode(text: string): ReactElement {
  const parts = text.split("`");
  return createElement(
    Fragment,
    null,
    ...parts.map((part, n) => (n % 2 === 1 ? createElement("code", null, part) : part)),
  );
}
