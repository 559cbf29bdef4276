import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { serveSignInHost, type SignInHost } from "./signIn/serveSignInHost.js";
import { buildHost } from "./support/buildHost.js";
import { openHost, type OpenOptions } from "./support/openHost.js";

let folder: string;

beforeAll(async () => {
  folder = await buildHost({
    app: "signIn",
    from: "stories",
    react: 19,
    entries: ["index.html", "silent-callback.html"],
  });
});

/** What the browser writes of an answer with status 401, and of one that never came. */
const refusals = { mayComplainOf: /status of 401/ };
const failures = { mayComplainOf: /ERR_FAILED/ };

const MINUTE_MS = 60_000;

async function logIn(page: Page, login: string): Promise<void> {
  await page.getByRole("textbox", { name: "Login" }).fill(login);
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Signs `alice` in to a page of its own. */
async function signedIn(host: SignInHost, options?: OpenOptions): Promise<Page> {
  const page = await openHost(`${host.origin}/`, options);
  await page.getByRole("button", { name: "Sign in" }).click();
  await logIn(page, "alice");
  await page.getByText("Alice Archer").first().waitFor();
  return page;
}

/** Lets the page and the authority meet again two hours later, as after a night: no timer of the page has run. */
async function sleep(host: SignInHost, page: Page): Promise<void> {
  host.authority.ahead += 120 * MINUTE_MS;
  await page.clock.setSystemTime(Date.now() + host.authority.ahead);
}

async function searchReviewer(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Reviewers" }).fill("smi");
}

/** Asks for three people at a time. What the API answers waits until the function that it resolves to is called. */
async function lookUpThree(host: SignInHost, page: Page): Promise<() => void> {
  const before = host.presented.length;
  const letPass = host.arrivals.hold();
  const reviewers = page.getByRole("combobox", { name: "Reviewers" });
  await reviewers.fill("carol@a.test; nobody@a.test; noone@a.test");
  await page.getByRole("button", { name: "Look up" }).click();
  await expect.poll(() => host.presented.length).toBe(before + 3);
  return letPass;
}

test("signs in with a code, PKCE and the scope of the platform, and shows picker, avatar and badge", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host);
  await searchReviewer(page);
  await page.getByRole("option", { name: /Carol Smith/ }).click();
  await page.getByRole("row", { name: /Carol Smith/ }).waitFor();
  await page.getByRole("img", { name: "Carol Smith" }).waitFor();

  // Nobody is asked when the page loads; then somebody is.
  const { authorizations, tokens } = host.authority;
  expect(authorizations.map((asked) => asked.get("prompt"))).toEqual(["none", "none", null]);
  for (const asked of authorizations) {
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      scope: "itwin-platform",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
  }
  expect(tokens).toHaveLength(1);
  expect(page.url()).toBe(`${host.origin}/`);

  // What is stored is the authorization library's own: its tokens, and nobody's name.
  const stored = await page.evaluate(() => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
  }));
  expect(stored.session).toEqual([]);
  expect(stored.local.map(([key]) => key)).toEqual([expect.stringMatching(/^oidc\.user:/)]);
  expect(JSON.stringify(stored.local)).not.toMatch(/Archer|Smith|@a\.test/);
});

test("keeps the sign-in when the page loads again, and asks the authority nothing", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host);
  const asked = host.authority.authorizations.length;
  await page.reload();
  await page.getByText("Alice Archer").first().waitFor();
  expect(host.authority.authorizations).toHaveLength(asked);
  expect(host.authority.tokens).toHaveLength(1);
});

test("signs out at the authority too, and shows the next person nothing of the last", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host);
  await searchReviewer(page);
  await page.getByRole("option", { name: /Carol Smith/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Yes" }).click();
  await page.getByText("You are signed out.").waitFor();
  expect(page.url()).toBe(`${host.origin}/`);
  await expect.poll(() => page.locator("body").innerText()).not.toMatch(/Alice|Carol/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // Somebody has to say who they are, which a session would do for them.
  await page.getByRole("button", { name: "Sign in" }).click();
  await logIn(page, "bob");
  await page.getByText("Bob Baker").first().waitFor();
  await searchReviewer(page);
  await page.getByRole("option", { name: /Dave Smith/ }).waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(/Alice|Carol/);
  expect(host.authority.tokens.map(({ subject }) => subject)).toEqual(["alice", "bob"]);
});

test("becomes another person's page when they have signed in in another tab", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host);
  await searchReviewer(page);
  await page.getByRole("option", { name: /Carol Smith/ }).click();

  const other = await page.context().newPage();
  await other.goto(`${host.origin}/`);
  await other.getByRole("button", { name: "Sign out" }).click();
  await other.getByRole("button", { name: "Yes" }).click();
  await other.getByRole("button", { name: "Sign in" }).click();
  await logIn(other, "bob");
  await other.getByText("Bob Baker").first().waitFor();

  await sleep(host, page);
  await searchReviewer(page);
  await page.getByText("Bob Baker").first().waitFor();
  await expect.poll(() => page.locator("body").innerText()).not.toMatch(/Alice|Carol/);
});

test("says that access was refused, and tries again", async () => {
  const host = await serveSignInHost(folder);
  const page = await openHost(`${host.origin}/`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Refuse" }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/refused/);
  expect(page.url()).toBe(`${host.origin}/`);
  await page.getByRole("button", { name: "Try again" }).click();
  await logIn(page, "alice");
  await page.getByText("Alice Archer").first().waitFor();
});

test("says that the authority can't be reached, and tries again", async () => {
  const host = await serveSignInHost(folder);
  const page = await openHost(`${host.origin}/`, failures);
  const discovery = `${host.authority.origin}/.well-known/**`;
  await page.getByText("You are signed out.").waitFor();
  await page.route(discovery, (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/did not work/);
  await page.unroute(discovery);
  await page.getByRole("button", { name: "Try again" }).click();
  await logIn(page, "alice");
  await page.getByText("Alice Archer").first().waitFor();
});

test("says that the session may still be there when the authority can't be told, and tries again", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host, failures);
  const discovery = `${host.authority.origin}/.well-known/**`;
  await page.route(discovery, (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect.poll(() => page.getByRole("alert").innerText()).toMatch(/may still be signed in/);
  expect(await page.locator("body").innerText()).not.toMatch(/Alice/);
  await page.unroute(discovery);
  await page.getByRole("button", { name: "Sign out again" }).click();
  await page.getByRole("button", { name: "Yes" }).click();
  await page.getByText("You are signed out.").waitFor();
});

test("renews tokens that live for seconds before they end, which costs the API nothing", async () => {
  const host = await serveSignInHost(folder);
  host.authority.lifeOfTokens = 15;
  const page = await signedIn(host);
  await expect.poll(() => host.authority.tokens.length).toBeGreaterThan(2);
  const [first] = host.authority.tokens;
  await searchReviewer(page);
  await page.getByRole("option", { name: /Carol Smith/ }).waitFor();
  expect(host.presented.at(-1)).not.toBe(first?.token);
  expect(host.refused).toEqual([]);
  expect(host.requests.map(({ operation }) => operation)).toEqual(["me", "search"]);
});

test("repeats what was refused, all of it with the token of one renewal", async () => {
  const host = await serveSignInHost(folder);
  const { authority } = host;
  const page = await openHost(`${host.origin}/`, refusals);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("textbox", { name: "Login" }).waitFor();
  // The renewal is due a minute before the end: at once. It waits until the requests are under way.
  authority.lifeOfTokens = 61;
  const letRenewalPass = authority.renewals.hold();
  await logIn(page, "alice");
  await page.getByText("Alice Archer").first().waitFor();
  const letRequestsPass = await lookUpThree(host, page);

  authority.lifeOfTokens = 3600;
  letRenewalPass();
  await expect.poll(() => authority.tokens.length).toBe(2);
  const [first, second] = authority.tokens.map(({ token }) => token);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage))))
    .toContain(second);
  authority.ahead += 2 * MINUTE_MS;
  letRequestsPass();

  await page.getByRole("row", { name: /Carol Smith/ }).waitFor();
  await page
    .getByText(/Not found/)
    .first()
    .waitFor();
  expect(host.refused).toEqual([first, first, first]);
  expect(host.presented.slice(-3)).toEqual([second, second, second]);
  expect(authority.tokens).toHaveLength(2);
});

test("renews what ran out while the computer slept, once for all that was refused", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host, refusals);
  const letRequestsPass = await lookUpThree(host, page);
  await sleep(host, page);
  letRequestsPass();
  await page.getByRole("row", { name: /Carol Smith/ }).waitFor();
  await page
    .getByText(/Not found/)
    .first()
    .waitFor();
  expect(host.refused).toHaveLength(3);
  // That of the sign-in, ours, and that of the authorization library's own timer if it has woken up meanwhile.
  expect(host.authority.tokens.length).toBeLessThanOrEqual(3);

  await sleep(host, page);
  await page.getByRole("combobox", { name: "Owner" }).fill("smi");
  await page.getByRole("option", { name: /Carol Smith/ }).waitFor();
  expect(host.refused).toHaveLength(3);
});

test("says that the session has ended where nothing renews it, and keeps what was chosen", async () => {
  const host = await serveSignInHost(folder);
  const page = await signedIn(host);
  await searchReviewer(page);
  await page.getByRole("option", { name: /Carol Smith/ }).click();
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await sleep(host, page);
  await page.getByRole("combobox", { name: "Owner" }).fill("smi");
  await page.getByText("Your session has ended.").waitFor();
  expect(host.requests.map(({ operation }) => operation)).toEqual(["me", "search"]);

  // As after a sign-in in another tab: nobody needs to be asked.
  await page.context().addCookies(session);
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.getByText("Your session has ended.").waitFor({ state: "detached" });
  await page.getByRole("row", { name: /Carol Smith/ }).waitFor();
  await page.getByRole("combobox", { name: "Owner" }).fill("arch");
  await page.getByRole("option", { name: /Alice Archer/ }).waitFor();
});
