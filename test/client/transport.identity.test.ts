import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { openRemoteApi, type RemoteApiOptions } from "../support/remoteApi.js";
import {
  replyJson,
  reply,
  startRawServer,
  clientFor,
  type RawAnswer,
} from "../support/rawServer.js";
import { tokenOf } from "../support/tokenOf.js";

const people = [{ id: "a1", givenName: "Anna", surname: "Smith" }];

/** A client whose signed-in person a test can change, at once or while a request is under way. */
async function signIn(token: string, options: RemoteApiOptions = {}) {
  const api = await openRemoteApi({ people, ...options });
  onTestFinished(api.close);
  const session: { token: string; next?: string } = { token };
  const getAccessToken = vi.fn(() => session.token);
  const client = createUsersClient({
    baseUrl: api.baseUrl,
    getAccessToken,
    fetch(input, init) {
      const answer = fetch(input, init);
      session.token = session.next ?? session.token;
      return answer;
    },
  });
  return { api, session, client, getAccessToken };
}

describe("an answer that comes when another person is signed in", () => {
  test.each([
    ["a search", "search"],
    ["a failure", "fail"],
  ])("is dropped: %s", async (_, kind) => {
    const page = await signIn(tokenOf("anna"));
    if (kind === "fail") await page.api.fail({ status: 403 });
    page.session.next = tokenOf("bob");
    const answer = page.client.search("smi").catch((error: unknown) => error);
    expect(await answer).toMatchObject({ name: "AbortError" });
    expect(page.client.identity.getEpoch()).toBe(1);
    expect(await page.api.requests()).toHaveLength(1);
  });

  test("is dropped also when the change came with the renewal after a 401", async () => {
    const page = await signIn(tokenOf("anna"));
    await page.api.fail({ status: 401 });
    page.getAccessToken.mockReturnValueOnce(tokenOf("anna"));
    page.session.token = tokenOf("bob");
    await expect(page.client.search("smi")).rejects.toMatchObject({ name: "AbortError" });
  });

  test("is dropped though the change was seen before the request left", async () => {
    const page = await signIn(tokenOf("bob"));
    page.getAccessToken.mockReturnValueOnce(tokenOf("anna"));
    // Both ask in one tick: the first for Anna, the second, right behind it, for Bob.
    const [annas, bobs] = await Promise.allSettled([
      page.client.getUser("a1"),
      page.client.getUser("a1"),
    ]);
    expect(bobs).toMatchObject({ status: "fulfilled", value: people[0] });
    expect(annas).toMatchObject({ status: "rejected", reason: { name: "AbortError" } });
  });

  test("is nobody's when nobody is signed in any more", async () => {
    const page = await signIn(tokenOf("anna"));
    page.session.next = "";
    const answer = page.client.search("smi").catch((error: unknown) => error);
    expect(await answer).toMatchObject({ kind: "unauthenticated" });
  });
});

test("a refreshed token of the same person costs nothing", async () => {
  const page = await signIn(tokenOf("anna", "one"));
  const told = vi.fn();
  page.client.identity.subscribe(told);
  page.session.next = tokenOf("anna", "two");
  expect(await page.client.search("smi")).toEqual(people);
  expect(told).not.toHaveBeenCalled();
  expect(await page.api.requests()).toHaveLength(1);
});

test.each([
  ["opaque", "9f8e7d6c"],
  ["without a subject", tokenOf("")],
])("a token that is %s is asked for once per request", async (_, token) => {
  const { client, getAccessToken } = await signIn(token);
  for (let n = 0; n < 3; n++) await client.search("smi");
  expect(getAccessToken).toHaveBeenCalledTimes(3);
});

test("ten that a 401 meets together, with a host that answers at once, are renewed once", async () => {
  const accept: RawAnswer = (response, request) => {
    const isGood = request.headers.authorization === "Bearer new";
    (isGood ? replyJson({ users: people }) : reply(401))(response, request);
  };
  const server = await startRawServer(accept);
  let asked = 0;
  const getAccessToken = vi.fn(() => (++asked <= 6 ? "old" : "new"));
  const client = clientFor(server, { getAccessToken });
  const texts = Array.from({ length: 10 }, (_, n) => `text ${n}`);
  const answers = await Promise.all(texts.map((text) => client.search(text)));
  expect(answers).toEqual(texts.map(() => people));
  // Six go at once and meet the 401; the four behind them have the new token from the start.
  const tokens = server.requests.map(({ headers }) => headers.authorization);
  expect(tokens.filter((token) => token === "Bearer old")).toHaveLength(6);
  expect(tokens.filter((token) => token === "Bearer new")).toHaveLength(10);
  expect(getAccessToken).toHaveBeenCalledTimes(6 + 1 + 4);
});
