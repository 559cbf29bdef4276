import { act, render } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";
import type { RemoteApiOptions } from "../support/remoteApi.js";
import { openUsers } from "./openUsers.js";

const TEXTS = Array.from({ length: 20 }, (_, n) => `name ${String.fromCharCode(97 + n)}`);
const people = TEXTS.map((givenName, n) => ({ id: `id-${n}`, givenName }));

/** Twenty fields, each with a text of its own, and every status that one of them showed. */
function renderFields(client: UsersClient) {
  const now = new Map<string, string>();
  const seen = new Set<string>();
  function Field({ text }: { text: string }) {
    const { status } = useUserSearch(text, { debounceMs: 0 });
    useLayoutEffect(() => {
      now.set(text, status);
      seen.add(status);
    });
    return null;
  }
  render(
    <UsersProvider client={client}>
      {TEXTS.map((text) => (
        <Field key={text} text={text} />
      ))}
    </UsersProvider>,
  );
  return { statuses: () => [...new Set(now.values())], seen };
}

/** How many of the requests were under way together at most, by their times at the server and how long each takes. */
function mostTogether(times: readonly number[], lasting: number): number {
  return Math.max(...times.map((at) => times.filter((t) => t <= at && at < t + lasting).length));
}

test.each<[string, RemoteApiOptions, string[]]>([
  ["says for how long", {}, ["loading", "rate-limited", "success"]],
  [
    "says so in a header that the page can't read",
    { cors: { exposeRetryAfter: false } },
    ["loading", "rate-limited", "success"],
  ],
  // Nobody can tell it from a connection that broke.
  ["lacks CORS headers", { cors: { onRateLimited: false } }, ["loading", "success"]],
])(
  "twenty fields into a 429 that %s: six go, then one, then a trickle",
  async (_, options, shown) => {
    const LATENCY_MS = 40;
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    onTestFinished(() => void vi.restoreAllMocks());
    const { api, client } = await openUsers({ people, latencyMs: LATENCY_MS, ...options });
    await api.fail({ status: 429, retryAfter: "1", times: 6 });
    const { statuses, seen } = renderFields(client);
    await expect.poll(statuses, { timeout: 20_000 }).toEqual(["success"]);
    await act(async () => {});

    expect([...seen].sort()).toEqual(shown);
    const requests = await api.requests();
    const [refused, answered] = [429, 200].map((code) =>
      requests.filter(({ status }) => status === code),
    );
    expect(refused).toHaveLength(6);
    expect(answered?.map(({ search }) => search).sort()).toEqual(TEXTS);
    expect(requests.slice(0, 6)).toEqual(refused);
    expect(
      mostTogether(
        requests.map(({ at }) => at),
        LATENCY_MS,
      ),
    ).toBeLessThanOrEqual(6);
    // The probe is alone until its answer is there, and those after it are spread.
    const times = answered?.map(({ at }) => at) ?? [];
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(LATENCY_MS);
    const pause = (times[0] ?? 0) - Math.max(...(refused?.map(({ at }) => at) ?? []));
    expect(pause).toBeGreaterThanOrEqual(
      shown.includes("rate-limited") && !options.cors ? 1000 : 500,
    );
  },
);
