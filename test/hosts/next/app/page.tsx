import { UserName, UsersApiError } from "itwin-people-picker";
import { connection } from "next/server";
import type { ReactElement } from "react";
import { People } from "./People";

/** A server component, rendered anew for each request. It uses the library's components, and what is none, as they are. */
export default async function Page(): Promise<ReactElement> {
  await connection();
  const { kind } = new UsersApiError({ kind: "forbidden", message: "" });
  return (
    <main data-kind={kind}>
      <People>
        <p>
          Written by <UserName userId="b1" />
        </p>
      </People>
    </main>
  );
}
