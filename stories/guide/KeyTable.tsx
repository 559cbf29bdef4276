import type { ReactElement } from "react";

/** Props of `KeyTable`. */
export interface KeyTableProps {
  /** Each key, or keys that do the same, and what they do. */
  keys: readonly (readonly [key: string, action: string])[];
}

/** The keys of one part of the picker. */
export function KeyTable({ keys }: KeyTableProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Key</th>
          <th>What it does</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, action]) => (
          <tr key={key}>
            <td>{key}</td>
            <td>{action}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
