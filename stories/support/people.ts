import type { User } from "../../src/index.js";

/** Someone of the made-up directory, as a host that has seen her before holds her. */
export const anna: User = {
  id: "25a69c0d-63ad-4002-a137-40641d3b31b1",
  givenName: "Anna",
  surname: "Smith",
  email: "anna.smith@example.com",
  organizationName: "Example Organization",
};

/** An id that no directory knows. */
export const unknownId = "00000000-0000-4000-8000-000000000000";
