import type { ReactElement } from "react";
import type { Principal } from "../../src/index.js";

/** A person in plain words. */
export function OptionText({ value }: { value: Principal | null }): ReactElement | null {
  if (value === null || value.kind !== undefined) return null;
  return (
    <>
      <bdi>
        {value.givenName} {value.surname}
      </bdi>{" "}
      <bdi>{value.email}</bdi>
    </>
  );
}
