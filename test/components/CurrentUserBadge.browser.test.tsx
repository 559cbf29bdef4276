import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, type ReactElement } from "react";
import { describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import type { CurrentUser } from "../../src/client/User.js";
import { CurrentUserBadge } from "../../src/components/CurrentUserBadge/CurrentUserBadge.js";
import {
  createUsersApiStandIn,
  type StandInFailure,
  type UsersApiStandIn,
} from "../../src/testing/index.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { renderWithUsers, type RenderWithUsersOptions } from "../support/renderWithUsers.js";
import { standInClient } from "../support/standInClient.js";

const ada: CurrentUser = {
  id: "a",
  givenName: "Ada",
  surname: "Lovelace",
  email: "ada@example.com",
  organizationName: "Analytical Engines",
};

const signedOut: StandInFailure = { status: 401, times: Infinity };
const forbidden: StandInFailure = { status: 403 };
const hanging: StandInFailure = { hang: true };
const longWait: StandInFailure = { status: 429, retryAfter: "120" };

interface Scene extends Partial<RenderWithUsersOptions> {
  me?: CurrentUser;
  fail?: StandInFailure;
  ui?: ReactElement;
}

function render({ me = ada, fail, ui = <CurrentUserBadge />, ...options }: Scene = {}) {
  const api: UsersApiStandIn = createUsersApiStandIn({ people: [], me });
  if (fail) api.fail(fail);
  return { api, ...renderWithUsers(ui, { client: standInClient(api), ...options }) };
}

describe("the person", () => {
  test("is shown with name and e-mail, beside a decorative avatar", async () => {
    render();
    expect(await screen.findByText("Ada Lovelace")).toBeDefined();
    expect(screen.getByText("ada@example.com")).toBeDefined();
    expect(screen.getByText("AL")).toBeDefined();
    expect(screen.queryByRole("img")).toBeNull();
  });

  test.each<{ me: CurrentUser; lines: string[] }>([
    { me: { id: "1", givenName: "Ada", organizationName: "Acme" }, lines: ["Ada", "Acme"] },
    {
      me: { id: "1", email: "a@b.example", organizationName: "Acme" },
      lines: ["a@b.example", "Acme"],
    },
    { me: { id: "1", email: "a@b.example", displayName: "a@b.example" }, lines: ["a@b.example"] },
    { me: { id: "1" }, lines: ["Unnamed person"] },
    { me: { id: "1", organizationName: "Acme" }, lines: ["Unnamed person", "Acme"] },
  ])("$lines is what is known of $me", async ({ me, lines }) => {
    const { container } = render({ me });
    await screen.findByText(lines[0] ?? "");
    expect([...container.querySelectorAll("bdi")].map((line) => line.textContent)).toEqual(lines);
  });

  test("has a long name cut to the width of a narrow page, and whole for those who don't see it", async () => {
    const { innerWidth, innerHeight } = window;
    onTestFinished(() => page.viewport(innerWidth, innerHeight));
    await page.viewport(320, 480);
    const givenName = "Wolfeschlegelsteinhausenbergerdorff-".repeat(6);
    render({ me: { id: "1", givenName, email: `${"long.".repeat(40)}@example.com` } });
    const name = await screen.findByText(givenName);
    expect(name.scrollWidth).toBeGreaterThan(name.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test("has a name in the other direction isolated, and where the page's text begins", async () => {
    const me = { id: "1", givenName: "محمد", surname: "علي", email: "m@example.com" };
    render({ me });
    const name = await screen.findByText("محمد علي");
    expect(getComputedStyle(name).direction).toBe("rtl");
    const leftOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(name)).toBeCloseTo(leftOf(screen.getByText("m@example.com")), 0);
  });
});

describe("without a person", () => {
  test("loading is named, and shows no text", () => {
    const { container } = render({ fail: hanging });
    expect(screen.getByRole("img", { name: "Loading person…" })).toBeDefined();
    expect(container.innerText.trim()).toBe("");
  });

  test("not signed in is said, without a button that would not help", async () => {
    render({ fail: signedOut });
    expect(await screen.findByText("Not signed in")).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  test.each([
    ["not allowed", forbidden],
    ["asked to wait for long", longWait],
  ])("a failure is said, %s", async (_, fail) => {
    render({ fail });
    expect(await screen.findByText("Person could not be loaded")).toBeDefined();
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
  });

  test("a failure is spoken by a region that was there before it", async () => {
    render({ fail: forbidden });
    const region = screen.getByRole("status");
    expect(region.textContent).toBe("");
    await within(region).findByText("Person could not be loaded");
  });

  test("Try again sends one request, keeps the focus in the badge and shows the person", async () => {
    const { api, container } = render({ fail: forbidden });
    const button = await screen.findByRole("button", { name: "Try again" });
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);

    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(button);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Ada Lovelace")).toBeDefined();
    expect(api.requests).toHaveLength(2);
    expect(document.activeElement?.contains(screen.getByText("Ada Lovelace"))).toBe(true);
    expect(container.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });

  test("the host's messages are used", async () => {
    render({
      fail: forbidden,
      messages: { userNotLoaded: "Laden fehlgeschlagen", retry: "Nochmals" },
    });
    expect(await screen.findByText("Laden fehlgeschlagen")).toBeDefined();
    expect(screen.getByRole("button", { name: "Nochmals" })).toBeDefined();
  });
});

describe("the box", () => {
  test.each<[string, Scene]>([
    ["a person", {}],
    ["a person without e-mail", { me: { id: "1", givenName: "Ada" } }],
    ["a long name", { me: { ...ada, givenName: "Ada ".repeat(100) } }],
    ["Arabic", { me: { id: "1", givenName: "محمد", email: "m@example.com" } }],
    ["not signed in", { fail: signedOut }],
    ["failed", { fail: forbidden }],
  ])("nothing moves when loading ends: %s", async (_, scene) => {
    const ui = (
      <>
        <div>
          <span className="measured">Before</span> <CurrentUserBadge className="measured" />{" "}
          <span className="measured">after</span>
        </div>
        <div style={{ display: "flex", alignItems: "baseline" }}>
          <h1 className="measured">Title</h1>
          <CurrentUserBadge className="measured" />
          <span className="measured">Next</span>
        </div>
        <p className="measured">Below</p>
      </>
    );
    const { container } = render({ ...scene, ui });
    const all = () =>
      [...container.querySelectorAll(".measured")].map((element) =>
        element.getBoundingClientRect().toJSON(),
      );
    const whileLoading = all();
    expect(screen.getAllByRole("img", { name: "Loading person…" })).toHaveLength(2);
    await expect.poll(() => screen.queryByRole("img")).toBeNull();
    expect(all()).toEqual(whileLoading);
  });
});

describe("the host's parts", () => {
  test("come after the person, in the same root element", async () => {
    render({
      ui: (
        <CurrentUserBadge>
          <button type="button">Menu</button>
        </CurrentUserBadge>
      ),
    });
    const name = await screen.findByText("Ada Lovelace");
    const menu = screen.getByRole("button", { name: "Menu" });
    expect(menu.parentElement?.contains(name)).toBe(true);
    expect(name.compareDocumentPosition(menu)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("can be made from the result, and ask again after a sign-in", async () => {
    const { api } = render({
      fail: signedOut,
      ui: (
        <CurrentUserBadge>
          {({ status, user, error, retry }) => (
            <button type="button" onClick={retry}>
              {status} {user?.givenName} {error?.kind}
            </button>
          )}
        </CurrentUserBadge>
      ),
    });
    const button = screen.getByRole("button");
    expect(button.textContent).toBe("loading  ");
    await expect.poll(() => button.textContent).toBe("error  unauthenticated");
    api.recover();
    await userEvent.click(button);
    await expect.poll(() => button.textContent).toBe("success Ada ");
    expect(screen.getByText("Ada Lovelace")).toBeDefined();
  });

  test("a host's plain class wins, its style and ref arrive", () => {
    const ref = createRef<HTMLDivElement>();
    render({
      ui: (
        <>
          <style>{".mine { display: grid; --ipp-badge-inline-size: 100px }"}</style>
          <CurrentUserBadge ref={ref} className="mine" style={{ marginTop: 7 }} />
        </>
      ),
    });
    const badge = ref.current;
    if (badge === null) throw new Error("no ref");
    expect(getComputedStyle(badge)).toMatchObject({ display: "grid", marginTop: "7px" });
    expect(badge.firstElementChild?.getBoundingClientRect().width).toBe(100);
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each<[string, Scene, find: () => Promise<HTMLElement>]>([
    ["loading", { fail: hanging }, () => screen.findByRole("img", { name: "Loading person…" })],
    ["a person", {}, () => screen.findByText("Ada Lovelace")],
    ["not signed in", { fail: signedOut }, () => screen.findByText("Not signed in")],
    ["failed", { fail: forbidden }, () => screen.findByRole("button", { name: "Try again" })],
  ])("axe finds nothing, %s", async (_, scene, find) => {
    render({ ...scene, theme });
    expect(await find()).toBeDefined();
    await expectNoAxeViolations();
  });
});
