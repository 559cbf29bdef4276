/** What a host knows of the person who is signed in. */
export const account = { id: "25a69c0d-63ad-4002-a137-40641d3b31b1" };
