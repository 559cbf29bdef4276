import { render } from "@testing-library/react";
import { createUsersClient, UsersProvider } from "itwin-people-picker";
import type { UsersApiStandIn } from "itwin-people-picker/testing";
import { IssueForm } from "./IssueForm.js";

/** Renders the form with a client that asks the stand-in and nobody else. */
export function renderForm(api: UsersApiStandIn, onSave: (ownerId: string) => void) {
  const client = createUsersClient({ fetch: api.fetch, getAccessToken: () => "any" });
  return render(
    <UsersProvider client={client}>
      <IssueForm onSave={onSave} />
    </UsersProvider>,
  );
}
