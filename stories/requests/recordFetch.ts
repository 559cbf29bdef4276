import type { UsersApiStandIn } from "../../src/testing/index.js";
import type { LogEvent, Question } from "./requestLog.js";

/** The `fetch` of a stand-in, which takes note of each request and of its end. */
export function recordFetch(
  standIn: UsersApiStandIn,
  note: (event: LogEvent) => void,
): UsersApiStandIn["fetch"] {
  let request = 0;
  return async (input, init) => {
    const number = ++request;
    note({ type: "sent", request: number, questions: questionsOf(new Request(input, init), init) });
    let status: number | null = null;
    try {
      const response = await standIn.fetch(input, init);
      status = response.status;
      return response;
    } finally {
      note({ type: "settled", request: number, status });
    }
  };
}

function questionsOf({ method, url }: Request, init: RequestInit | undefined): Question[] {
  if (method === "POST") {
    const ids = JSON.parse(String(init?.body)) as string[];
    return ids.map((id) => ({ kind: "user", id }));
  }
  const text = new URL(url).searchParams.get("$search");
  return [text === null ? { kind: "me" } : { kind: "search", text }];
}
