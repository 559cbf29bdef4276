import { Fragment, type ReactElement } from "react";
import { Prose } from "./Prose.js";
import { readMembers } from "./readMembers.js";

/** Props of `FieldTable`. */
export interface FieldTableProps {
  /** Text of a source file. */
  source: string;
  /** An interface, or a class, of that file. */
  of: string;
}

/** The fields of an interface, each with its docstring. */
export function FieldTable({ source, of }: FieldTableProps): ReactElement {
  const members = readMembers(source, of);
  const haveDefaults = members.some((member) => member.default !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th>Name</th>
          <th>What it is</th>
          {haveDefaults && <th>Default</th>}
        </tr>
      </thead>
      <tbody>
        {members.map(({ name, isOptional, type, description, default: usual }) => (
          <tr key={name}>
            <td>
              <code>
                {name}
                {isOptional && "?"}
              </code>
            </td>
            <td>
              <code>{type}</code>
              {description.map((paragraph) => (
                <Fragment key={paragraph}>
                  <br />
                  <Prose text={paragraph} />
                </Fragment>
              ))}
            </td>
            {haveDefaults && <td>{usual !== undefined && <Prose text={usual} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
