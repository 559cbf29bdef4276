import type { ReactElement } from "react";
import { Prose } from "./Prose.js";
import { readKinds } from "./readKinds.js";

/** Props of `KindTable`. */
export interface KindTableProps {
  /** Text of a source file. */
  source: string;
  /** A union of texts, of that file. */
  of: string;
}

/** The texts of a union, each as its docstring explains it. */
export function KindTable({ source, of }: KindTableProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Kind</th>
          <th>What it means</th>
        </tr>
      </thead>
      <tbody>
        {readKinds(source, of).map(({ kind, meaning }) => (
          <tr key={kind}>
            <td>
              <code>{kind}</code>
            </td>
            <td>
              <Prose text={meaning} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
