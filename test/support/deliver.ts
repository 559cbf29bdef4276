import type { ServerResponse } from "node:http";
import { finished } from "node:stream/promises";
import { delay } from "../../src/testing/delay.js";
import type { HttpFault } from "./HttpFault.js";

/** Sends an answer, with its fault. Rejects when the client hangs up before the end. */
export async function deliver(
  answer: Response,
  response: ServerResponse,
  fault: HttpFault | undefined,
  signal: AbortSignal,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  const body = Buffer.from(await answer.arrayBuffer());
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (fault) response.setHeader("Content-Length", body.length);

  if (fault && "truncate" in fault) {
    await write(response, half);
    response.destroy();
  } else if (fault && "stall" in fault) {
    await write(response, half);
    await delay(Infinity, signal);
  } else if (fault && "dripMs" in fault) {
    const size = Math.ceil(body.length / 10);
    response.flushHeaders();
    for (let start = 0; start < body.length; start += size) {
      await delay(fault.dripMs, signal);
      await write(response, body.subarray(start, start + size));
    }
    await end(response);
  } else {
    await end(response, body);
  }
}

function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    response.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

async function end(response: ServerResponse, bytes: Uint8Array = new Uint8Array()): Promise<void> {
  response.end(bytes);
  await finished(response);
}
