import type { UsersApiStandIn } from "../../src/testing/index.js";

/** An answer, read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Asks a stand-in with a token, and reads its answer. */
export async function ask(
  api: Pick<UsersApiStandIn, "fetch">,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const headers = { Authorization: "Bearer token", ...(init.headers as Record<string, string>) };
  const response = await api.fetch(`https://api.example.com${path}`, { ...init, headers });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The path of a search. */
export function searchPath(text: string): string {
  return `/users/?$search=${encodeURIComponent(text)}`;
}

/** The request for an id list. */
export function idList(ids: unknown): RequestInit {
  return { method: "POST", body: JSON.stringify(ids) };
}

/** The ids of the people in an answer. */
export function idsOf(answer: Answer): string[] {
  return (answer.body as { users: { id: string }[] }).users.map(({ id }) => id);
}
