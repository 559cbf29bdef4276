import { describe, expect, test, vi } from "vitest";
import { gatedClient } from "../../src/client/gatedClient.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { clientFor, type RawAnswer, replyJson, startRawServer } from "../support/rawServer.js";

const idsUpTo = (count: number) => Array.from({ length: count }, (_, n) => `id-${n}`);

/** Answers an id list with everybody in it, last first, but those it shall not know. */
function replyWithAskedPeople(unknown: readonly string[] = []): RawAnswer {
  return (response, { body }) => {
    const ids = (JSON.parse(body) as string[]).toReversed();
    const users = ids.filter((id) => !unknown.includes(id)).map((id) => ({ id }));
    response.end(JSON.stringify({ users }));
  };
}

function fakeClient(): UsersClient {
  return {
    search: vi.fn(async () => []),
    getMe: vi.fn(async () => ({ id: "me" })),
    getUser: vi.fn(async (id: string) => ({ id })),
    getUsersByIds: vi.fn(async (ids: readonly string[]) => ids.map((id) => ({ id }))),
    searchGroups: vi.fn(async () => []),
  };
}

describe("getUsersByIds", () => {
  test.each([
    [1, [1]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [2500, [1000, 1000, 500]],
  ])("asks for %d people in requests of %j", async (count, sizes) => {
    const server = await startRawServer(replyWithAskedPeople());
    const ids = idsUpTo(count);
    const users = await clientFor(server).getUsersByIds(ids);
    const asked = server.requests.map(({ body }) => JSON.parse(body) as string[]);
    expect(asked.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual(sizes);
    expect(asked.flat().toSorted()).toEqual(ids.toSorted());
    expect(users.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test("asks for each id once", async () => {
    const server = await startRawServer(replyWithAskedPeople());
    const users = await clientFor(server).getUsersByIds([...idsUpTo(3), "id-1", ...idsUpTo(3)]);
    expect(server.requests.map(({ body }) => body)).toEqual(['["id-0","id-1","id-2"]']);
    expect(users.length).toBe(3);
  });

  test("1001 ids of which two are the same are one request", async () => {
    const server = await startRawServer(replyWithAskedPeople());
    await clientFor(server).getUsersByIds([...idsUpTo(1000), "id-0"]);
    expect(server.requests.length).toBe(1);
  });

  test("sends nothing for no ids", async () => {
    const server = await startRawServer(replyWithAskedPeople());
    await expect(clientFor(server).getUsersByIds([])).resolves.toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test("leaves out whom the server does not know", async () => {
    const server = await startRawServer(replyWithAskedPeople(["id-1"]));
    const users = await clientFor(server).getUsersByIds(idsUpTo(3));
    expect(users.map(({ id }) => id).toSorted()).toEqual(["id-0", "id-2"]);
  });

  test("a person who is in two answers is given once", async () => {
    const server = await startRawServer(replyJson({ users: [{ id: "same" }] }));
    const users = await clientFor(server).getUsersByIds(idsUpTo(1001));
    expect(users).toEqual([{ id: "same" }]);
    expect(server.requests.length).toBe(2);
  });

  test("odd ids arrive as they are", async () => {
    const server = await startRawServer(replyWithAskedPeople());
    const ids = ['"', "\\", "\n", "é", "😀", "</script>"];
    await clientFor(server).getUsersByIds(ids);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual(ids);
  });

  test("fails when one of its requests fails", async () => {
    const server = await startRawServer(
      replyWithAskedPeople(),
      replyJson({ error: { code: "InvalidUsersRequest" } }, 422),
    );
    await expect(clientFor(server).getUsersByIds(idsUpTo(1001))).rejects.toMatchObject({
      kind: "invalid-request",
      status: 422,
    });
  });

  test("an abort ends all of its requests", async () => {
    const controller = new AbortController();
    const server = await startRawServer(() => controller.abort());
    const outcome = clientFor(server).getUsersByIds(idsUpTo(1001), { signal: controller.signal });
    await expect(outcome).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("gatedClient", () => {
  test("passes everything on", async () => {
    const client = fakeClient();
    const gated = gatedClient(client);
    const options = { signal: new AbortController().signal };
    await gated.search("smi", options);
    await gated.getMe(options);
    await gated.getUser("a", options);
    await gated.searchGroups("eng", options);
    expect(client.search).toHaveBeenCalledWith("smi", options);
    expect(client.getMe).toHaveBeenCalledWith(options);
    expect(client.getUser).toHaveBeenCalledWith("a", options);
    expect(client.searchGroups).toHaveBeenCalledWith("eng", options);
    await expect(gated.getUsersByIds(["a"], options)).resolves.toEqual([{ id: "a" }]);
  });

  test("is the same for one client, and another for another", () => {
    const client = fakeClient();
    expect(gatedClient(client)).toBe(gatedClient(client));
    expect(gatedClient(client)).not.toBe(gatedClient(fakeClient()));
  });

  test("adds no second gate", async () => {
    const gated = gatedClient(fakeClient());
    expect(gatedClient(gated)).toBe(gated);
  });

  test("works with a client that is a class", async () => {
    class HostClient implements UsersClient {
      readonly me = { id: "me" };
      async search() {
        return [this.me];
      }
      async getMe() {
        return this.me;
      }
      async getUser() {
        return this.me;
      }
      async getUsersByIds() {
        return [this.me];
      }
      async searchGroups() {
        return [this.me];
      }
    }
    const gated = gatedClient(new HostClient());
    await expect(gated.search("smi")).resolves.toEqual([{ id: "me" }]);
    await expect(gated.getMe()).resolves.toEqual({ id: "me" });
    await expect(gated.getUsersByIds(["me"])).resolves.toEqual([{ id: "me" }]);
  });

  test("a client that rejects with anything is heard as it is", async () => {
    const client = {
      ...fakeClient(),
      getMe: () => Promise.reject(new RangeError("the host's own")),
    };
    await expect(gatedClient(client).getMe()).rejects.toThrow(new RangeError("the host's own"));
  });
});
