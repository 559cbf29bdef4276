import { screen } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { User, UserRef } from "../../src/client/User.js";
import { UserName, type UserNameProps } from "../../src/components/UserName/UserName.js";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { standInClient } from "../support/standInClient.js";
import { stubClient } from "../support/stubClient.js";

const ada: User = { id: "a", givenName: "Ada", surname: "Lovelace", email: "ada@example.com" };
const grace: User = { id: "g", givenName: "Grace", surname: "Hopper" };
const silentClient = stubClient({});

describe("the name", () => {
  test("of whom the host knows is there at once, without a request", () => {
    const api = createUsersApiStandIn({ people: [] });
    renderWithUsers(<UserName user={ada} />, { client: standInClient(api) });
    expect(screen.getByText("Ada Lovelace").tagName).toBe("BDI");
    expect(api.requests).toEqual([]);
  });

  test("of ids comes with one request for all on the page", async () => {
    const api = createUsersApiStandIn({ people: [ada, grace] });
    renderWithUsers(
      <p>
        <UserName userId="a" /> and <UserName user={{ id: "g" }} /> and <UserName userId="a" />
      </p>,
      { client: standInClient(api) },
    );
    await screen.findByText("Grace Hopper");
    expect(screen.getByRole("main").textContent).toBe(
      "Ada Lovelace and Grace Hopper and Ada Lovelace",
    );
    expect(api.requests.map(({ ids }) => ids)).toEqual([["a", "g"]]);
  });

  test("is text, and nothing of it turns or changes what is around it", () => {
    const user = { id: "x", givenName: "<b>Eve</b>", surname: "\u202eevil" };
    renderWithUsers(<UserName user={user} />, { client: silentClient });
    expect(screen.getByText("<b>Eve</b> evil")).toBeDefined();
  });

  test("is a message for a person of whom nothing can be shown", () => {
    renderWithUsers(<UserName user={{ id: "x", organizationName: "Acme" }} />, {
      client: silentClient,
      messages: { unnamed: "Jemand" },
    });
    expect(screen.getByText("Jemand")).toBeDefined();
  });

  test("the types take either a user or an id", () => {
    expectTypeOf<{ userId: string }>().toExtend<UserNameProps>();
    expectTypeOf<{ user: UserRef }>().toExtend<UserNameProps>();
    expectTypeOf<{ user: UserRef; userId: string }>().not.toExtend<UserNameProps>();
  });
});

describe("without a name", () => {
  test("unknown and could not be loaded are two texts, both unlike a name", async () => {
    const api = createUsersApiStandIn({ people: [ada] });
    const view = renderWithUsers(<UserName userId="nobody" />, { client: standInClient(api) });
    const unknown = await screen.findByText("Unknown person");
    expect(getComputedStyle(unknown).fontStyle).toBe("italic");
    view.unmount();

    api.fail({ status: 403 });
    renderWithUsers(<UserName userId="a" />, { client: standInClient(api) });
    const failed = await screen.findByText("Person could not be loaded");
    expect(getComputedStyle(failed).fontStyle).toBe("italic");
  });

  test("it says that it loads, and its line is as high as with a name", () => {
    renderWithUsers(
      <>
        <p>
          by <UserName userId="slow" />
        </p>
        <p>
          by <UserName user={ada} />
        </p>
      </>,
      { client: silentClient },
    );
    const [loading, known] = screen.getAllByRole("paragraph");
    expect(loading?.textContent).toContain("Loading person…");
    expect(loading?.offsetHeight).toBe(known?.offsetHeight);
    expect(screen.getByText("Loading person…").parentElement?.offsetWidth).toBeGreaterThan(80);
  });

  test("axe finds nothing", async () => {
    const api = createUsersApiStandIn({ people: [] });
    renderWithUsers(
      <p>
        <UserName userId="nobody" />, <UserName user={ada} />
      </p>,
      { client: standInClient(api) },
    );
    await screen.findByText("Unknown person");
    await expectNoAxeViolations();
  });
});

test("a host's class, style and ref arrive", () => {
  const ref = createRef<HTMLElement>();
  renderWithUsers(<UserName user={ada} className="mine" style={{ fontWeight: 700 }} ref={ref} />, {
    client: silentClient,
  });
  const name = screen.getByText("Ada Lovelace");
  expect(ref.current).toBe(name);
  expect(name.className).toContain("mine");
  expect(getComputedStyle(name).fontWeight).toBe("700");
});
