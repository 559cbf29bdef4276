import type { ReactElement } from "react";
import { customProperties } from "./customProperties.js";

/** The custom properties of a host, as a table. */
export function PropertyTable(): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Property</th>
          <th>Without it</th>
          <th>Of what</th>
        </tr>
      </thead>
      <tbody>
        {customProperties.map(({ name, fallback, without, of }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{fallback === undefined ? without : <code>{fallback}</code>}</td>
            <td>{of}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
