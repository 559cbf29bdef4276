import { inject } from "vitest";
import type {
  RecordedRequest,
  StandInFailure,
  UsersApiStandInOptions,
} from "../../src/testing/index.js";
import { CONTROL_PATH, encodeControl, type ControlMessage, type ControlReport } from "./control.js";
import type { CorsOptions } from "./cors.js";
import type { HttpFault } from "./HttpFault.js";

export interface RemoteApiOptions extends UsersApiStandInOptions {
  cors?: CorsOptions;
}

/** A stand-in behind real HTTP that one test has for itself. Works in Node and in a browser. */
export interface RemoteApi {
  /** The base URL for a client. */
  baseUrl: string;
  /** What came over the wire so far, in order, without preflights. */
  requests(): Promise<RecordedRequest[]>;
  /** See `UsersApiStandIn.fail`. `network` resets the connection; `hang` never answers. */
  fail(failure: StandInFailure): Promise<void>;
  /** Spoils the next answers on their way. */
  fault(fault: HttpFault): Promise<void>;
  /** Forgets every failure and fault that is still to come. */
  recover(): Promise<void>;
  configure(options: RemoteApiOptions): Promise<void>;
  /** Lets the server forget this stand-in. */
  close(): Promise<void>;
}

/** Opens a stand-in of its own on the global server. */
export async function openRemoteApi(
  options: RemoteApiOptions = {},
  serverUrl: string = inject("usersApiUrl"),
): Promise<RemoteApi> {
  const scope = `${serverUrl}/${crypto.randomUUID()}`;

  const call = async (message?: ControlMessage): Promise<ControlReport> => {
    const response = await fetch(
      `${scope}/${CONTROL_PATH}`,
      message && { method: "POST", body: encodeControl(message) },
    );
    if (!response.ok) throw new Error(`The test server refused: ${await response.text()}`);
    return (await response.json()) as ControlReport;
  };
  const tell = async (message: ControlMessage) => void (await call(message));
  const configure = ({ cors = {}, ...rest }: RemoteApiOptions) => tell({ configure: rest, cors });

  await configure(options);
  return {
    baseUrl: `${scope}/users`,
    requests: async () => (await call()).requests,
    fail: (failure) => tell({ fail: failure }),
    fault: (fault) => tell({ fault }),
    recover: () => tell({ recover: true }),
    configure,
    close: () => tell({ close: true }),
  };
}
