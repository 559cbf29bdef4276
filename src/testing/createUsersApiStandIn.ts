import { createScript } from "./createScript.js";
import { delay } from "./delay.js";
import { checkFailure, failWith } from "./failWith.js";
import { operations } from "./operations.js";
import { recordBody, recordRequest, type RecordedRequest } from "./RecordedRequest.js";
import { refuseAddress, refuseRequest } from "./refuseRequest.js";
import { routeOf } from "./routeOf.js";
import { seededRandom } from "./seededRandom.js";
import type { StandInFailure } from "./StandInFailure.js";
import { changeState, initialState } from "./StandInState.js";
import type { UsersApiStandIn, UsersApiStandInOptions } from "./UsersApiStandIn.js";

/** Makes an iTwin Users API in memory, for tests, stories and demos. It asks nothing of the network. */
export function createUsersApiStandIn(options: UsersApiStandInOptions = {}): UsersApiStandIn {
  const requests: RecordedRequest[] = [];
  const failures = createScript<StandInFailure>();
  const random = seededRandom(1);
  let state = changeState(initialState, options);

  // All that depends on the order of requests is settled before the first wait, so that none overtakes another.
  async function answer(request: Request, record: RecordedRequest, signal: AbortSignal | null) {
    const route = routeOf(record.path, request.method);
    const failure = failures.take(route?.operation);
    const refusal = failure || !route ? undefined : refuseRequest(request, route, state.limiter);
    const [shortest, longest] = state.latencyMs;
    const latencyMs = shortest + random() * (longest - shortest);

    const body = await request.text();
    recordBody(record, body);
    await delay(latencyMs, signal);
    if (failure) return failWith(failure, route?.operation, signal);
    if (!route) return refuseAddress();
    if (refusal) return refusal;
    return operations[route.operation]({ ...record, body }, state, (change) => {
      state = { ...state, ...change };
    });
  }

  return {
    requests,
    async fetch(input, init) {
      const request = new Request(input, init);
      const signal = signalOf(input, init);
      signal?.throwIfAborted();
      const record = recordRequest(request);
      requests.push(record);
      try {
        const response = await answer(request, record, signal);
        record.outcome = "answered";
        record.status = response.status;
        return response;
      } catch (error) {
        record.outcome = signal?.aborted ? "aborted" : "failed";
        throw error;
      }
    },
    fail(failure) {
      checkFailure(failure);
      failures.add(failure);
    },
    recover() {
      failures.clear();
    },
    configure(change) {
      state = changeState(state, change);
    },
  };
}

// The caller's own signal: that of a made `Request` may be collected as garbage before it has been heard.
function signalOf(input: RequestInfo | URL, init: RequestInit | undefined): AbortSignal | null {
  if (init?.signal !== undefined) return init.signal;
  return input instanceof Request ? input.signal : null;
}
