import { beforeAll, expect, test } from "vitest";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { routeUsersApi } from "../../stories/testing/routeUsersApi.js";
import { savesTheOwner } from "../../stories/testing/savesTheOwner.js";
import { buildHost } from "./support/buildHost.js";
import { openHost } from "./support/openHost.js";
import { serveHost } from "./support/serveHost.js";

const ID_LIST = "https://api.bentley.com/users/getbyidlist";
const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@example.com" };

let folder: string;

beforeAll(async () => {
  folder = await buildHost({ app: "testing", from: "stories", react: 19, entries: ["index.html"] });
});

test("a stand-in on a route of Playwright answers a built app at the API's own address", async () => {
  const { origin } = await serveHost(folder);
  const page = await openHost("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await savesTheOwner(page, `${origin}/index.html`);
  expect(asked.filter((address) => address === "https://api.bentley.com")).toHaveLength(1);
  expect(new Set(asked)).toEqual(new Set([origin, "https://api.bentley.com"]));
});

test("a route passes bodies, failures and broken connections on", async () => {
  const { origin } = await serveHost(folder);
  const page = await openHost("about:blank", { mayComplainOf: /Failed to load resource/ });
  const api = createUsersApiStandIn({ people: [anna] });
  api.fail({ status: 403 });
  api.fail({ network: true });
  await routeUsersApi(page, api);
  await page.goto(`${origin}/index.html`);

  const ask = () =>
    page.evaluate(async (address) => {
      const answer = await fetch(address, {
        method: "POST",
        headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
        body: JSON.stringify(["a1", "lost"]),
      });
      return { status: answer.status, body: await answer.json() };
    }, ID_LIST);

  expect(await ask()).toMatchObject({ status: 403, body: { error: { code: expect.any(String) } } });
  await expect(ask()).rejects.toThrow("Failed to fetch");
  expect(await ask()).toMatchObject({ status: 200, body: { users: [anna] } });
  expect(api.requests.map(({ ids }) => ids)).toEqual([1, 2, 3].map(() => ["a1", "lost"]));
});
