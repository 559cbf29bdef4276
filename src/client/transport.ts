import { abortError } from "./abortError.js";
import type { Identity } from "./identity.js";
import { malformedResponse, parseJson, responseError } from "./responseError.js";
import type { TokenSource } from "./tokenSource.js";
import { UsersApiError } from "./UsersApiError.js";
import type { RequestOptions } from "./UsersClient.js";
import { withDeadline } from "./withDeadline.js";

/** Users API, "Headers": the version of the answers. */
const ACCEPT = "application/vnd.bentley.itwin-platform.v1+json";

/** One request, before the token is added. */
export interface ApiRequest {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the base URL, encoded, with its leading slash. */
  path: string;
  /** Sent as JSON. */
  body?: unknown;
  /**
   * Whether a success may say nothing.
   * @default false
   */
  mayBeEmpty?: boolean;
  /**
   * Of the identity: it is sent for this person only.
   * @default whoever is signed in when it is sent
   */
  epoch?: number;
}

/** Sends one request and gives the JSON of its answer; `undefined` for one that says nothing, where that is allowed. */
export type Transport = (request: ApiRequest, options?: RequestOptions) => Promise<unknown>;

/** What a transport works with. */
export interface TransportConfig {
  baseUrl: string;
  fetch: typeof fetch;
  tokens: TokenSource;
  identity: Pick<Identity, "getEpoch">;
  /** In ms, for the token and the whole answer together. */
  timeoutMs: number;
}

/** The requests of one client. A 401 is asked once more with a fresh token; nothing else is repeated here. */
export function createTransport({
  baseUrl,
  fetch,
  tokens,
  identity,
  timeoutMs,
}: TransportConfig): Transport {
  async function send(
    { method, path, body }: ApiRequest,
    authorization: string,
    signal: AbortSignal,
  ): Promise<{ response: Response; text: string }> {
    let response: Response | undefined;
    try {
      response = await fetch(baseUrl + path, {
        method,
        headers: {
          Accept: ACCEPT,
          Authorization: authorization,
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // A redirect would take the token along, within the origin always and across origins in part.
        redirect: "error",
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
        signal,
      });
      return { response, text: await response.text() };
    } catch (error) {
      if (signal.aborted) throw error;
      // A body that breaks off follows its status when that is a failure.
      if (response?.ok) throw malformedResponse(response.status);
      if (response !== undefined) return { response, text: "" };
      throw new UsersApiError({
        kind: "network",
        message:
          "No answer of the Users API reached the page: no connection, a redirect, or an answer without CORS headers.",
      });
    }
  }

  return (request, { signal } = {}) =>
    withDeadline(
      async (deadline) => {
        const first = await tokens.get();
        deadline.throwIfAborted();
        const { epoch = first.epoch } = request;
        const stopIfChanged = () => {
          if (identity.getEpoch() !== epoch) throw abortError();
        };
        stopIfChanged();
        const headers = [first.header];
        let answer = await send(request, first.header, deadline);
        if (answer.response.status === 401) {
          const { header } = await tokens.refresh(first);
          deadline.throwIfAborted();
          stopIfChanged();
          headers.push(header);
          answer = await send(request, header, deadline);
        }
        const { response, text } = answer;
        // Whose token is it now? What the former person was told is not for the next.
        if (first.subject !== undefined) await tokens.get();
        stopIfChanged();
        if (!response.ok) {
          const sent = headers.map((header) => header.slice("Bearer ".length));
          throw responseError(response, text, sent, Date.now());
        }
        if (text === "" && request.mayBeEmpty) return undefined;
        const json = parseJson(text);
        if (json === undefined) throw malformedResponse(response.status);
        return json;
      },
      { timeoutMs, signal },
    );
}
