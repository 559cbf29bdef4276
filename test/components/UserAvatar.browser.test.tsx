import { screen } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { describe, expect, expectTypeOf, test } from "vitest";
import { page } from "vitest/browser";
import type { User, UserRef } from "../../src/client/User.js";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";
import { UserAvatar, type UserAvatarProps } from "../../src/components/UserAvatar/UserAvatar.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { emulateMedia } from "../support/emulateMedia.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { stubClient } from "../support/stubClient.js";
import { standInClient } from "../support/standInClient.js";

const ada: User = { id: "a", givenName: "Ada", surname: "Lovelace", email: "ada@example.com" };
const noName: User = { id: "n", email: "n@example.com" };

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
)}`;
const BROKEN_PICTURE = "data:image/png;base64,AAAA";

const silentClient = stubClient({});
const failingClient = stubClient({
  getUsersByIds: () =>
    Promise.reject(new UsersApiError({ kind: "forbidden", message: "Not allowed." })),
});

const sizes = ["small", "medium", "large", "x-large"] as const;
type Size = (typeof sizes)[number];

interface State {
  name: string;
  props: UserAvatarProps;
  client: UsersClient;
}

const states: readonly State[] = [
  { name: "Ada Lovelace", props: { user: ada }, client: silentClient },
  { name: "n@example.com", props: { user: noName }, client: silentClient },
  { name: "Loading person…", props: { userId: "slow" }, client: silentClient },
  { name: "Unknown person", props: { userId: "" }, client: silentClient },
  { name: "Person could not be loaded", props: { userId: "failing" }, client: failingClient },
];

function AllStates({ size }: { size: Size }): ReactElement[] {
  return states.map(({ name, props, client }) => (
    <UsersProvider key={name} client={client}>
      <UserAvatar {...props} size={size} label />
    </UsersProvider>
  ));
}

describe("the name", () => {
  test("is none by default, because the avatar is decorative", () => {
    renderWithUsers(<UserAvatar user={ada} />, { client: silentClient });
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("AL").closest("[aria-hidden=true]")).not.toBeNull();
  });

  test("is the person's when asked for", () => {
    renderWithUsers(<UserAvatar user={ada} label />, { client: silentClient });
    expect(screen.getByRole("img", { name: "Ada Lovelace" }).textContent).toBe("AL");
  });

  test("is the host's text when there is one, in every state", () => {
    renderWithUsers(<UserAvatar userId="slow" label="Owner" />, { client: silentClient });
    expect(screen.getByRole("img", { name: "Owner" })).toBeDefined();
  });

  test("is a message for a person of whom nothing can be shown", () => {
    const messages = { unnamed: "Jemand" };
    renderWithUsers(<UserAvatar user={{ id: "x", organizationName: "Acme" }} label />, {
      client: silentClient,
      messages,
    });
    expect(screen.getByRole("img", { name: "Jemand" })).toBeDefined();
  });
});

describe("whom it shows", () => {
  test("one who is known is shown without a request", async () => {
    const api = createUsersApiStandIn({ people: [] });
    renderWithUsers(
      <>
        <UserAvatar user={ada} label />
        <UserAvatar userId="nobody" label />
      </>,
      { client: standInClient(api) },
    );
    expect(screen.getByRole("img", { name: "Ada Lovelace" })).toBeDefined();
    await screen.findByRole("img", { name: "Unknown person" });
    expect(api.requests.map(({ ids }) => ids)).toEqual([["nobody"]]);
  });

  test("ids and refs with nothing but an id are looked up with one request", async () => {
    const api = createUsersApiStandIn({ people: [ada, noName] });
    const fromAccessControl = { id: "n", email: null } as unknown as UserRef;
    renderWithUsers(
      <>
        <UserAvatar userId="a" label />
        <UserAvatar user={fromAccessControl} label />
      </>,
      { client: standInClient(api) },
    );
    await screen.findByRole("img", { name: "Ada Lovelace" });
    await screen.findByRole("img", { name: "n@example.com" });
    expect(api.requests).toHaveLength(1);
  });

  test("after an id changes, the former person is not shown", async () => {
    const api = createUsersApiStandIn({ people: [ada, noName] });
    const view = renderWithUsers(<UserAvatar userId="a" label />, { client: standInClient(api) });
    await screen.findByRole("img", { name: "Ada Lovelace" });
    view.rerender(<UserAvatar userId="n" label />);
    expect(screen.getByRole("img", { name: "Loading person…" }).textContent).toBe("");
    await screen.findByRole("img", { name: "n@example.com" });
  });

  test("one who could not be loaded for too many requests is not unknown", async () => {
    const api = createUsersApiStandIn({ people: [ada] });
    api.fail({ status: 429, retryAfter: "120" });
    renderWithUsers(<UserAvatar userId="a" label />, { client: standInClient(api) });
    expect(await screen.findByRole("img", { name: "Person could not be loaded" })).toBeDefined();
  });

  test("the types take either a user or an id", () => {
    expectTypeOf<{ userId: string }>().toExtend<UserAvatarProps>();
    expectTypeOf<{ user: UserRef }>().toExtend<UserAvatarProps>();
    expectTypeOf<{ user: UserRef; userId: string }>().not.toExtend<UserAvatarProps>();
    expectTypeOf<{ size: "small" }>().not.toExtend<UserAvatarProps>();
  });
});

describe("the look", () => {
  test.each(sizes)("every state has the same box, %s", async (size) => {
    renderWithUsers(
      <p>
        text <AllStates size={size} />
      </p>,
      { client: silentClient },
    );
    const avatars = await Promise.all(states.map(({ name }) => screen.findByRole("img", { name })));
    const boxes = avatars.map((avatar) => {
      const { top, width, height } = avatar.getBoundingClientRect();
      return { top, width, height };
    });
    const px = { small: 24, medium: 32, large: 48, "x-large": 64 }[size];
    const top = boxes[0]?.top;
    expect(boxes).toEqual(states.map(() => ({ top, width: px, height: px })));
  });

  test("every state can be told apart without colour", async () => {
    await emulateMedia({ "forced-colors": "active", "prefers-reduced-motion": "reduce" });
    const lookOf = async ({ name, props, client }: State) => {
      const view = renderWithUsers(<UserAvatar {...props} label />, { client });
      const element = await screen.findByRole("img", { name });
      const look = await page.screenshot({ element, base64: true, save: false });
      view.unmount();
      return look;
    };
    const looks: string[] = [];
    for (const state of states) looks.push(await lookOf(state));
    expect(new Set(looks).size).toBe(states.length);

    const otherColour = { ...ada, id: "of another colour" };
    const sameInitials = await lookOf({
      name: "Ada Lovelace",
      props: { user: otherColour },
      client: silentClient,
    });
    expect(sameInitials === looks[0]).toBe(true);
  });

  test("initials are drawn as they are computed", () => {
    // `text-transform: uppercase` takes the accent off in Greek.
    renderWithUsers(
      <div lang="el">
        <UserAvatar user={{ id: "g", givenName: "Άννα" }} label />
      </div>,
      { client: silentClient },
    );
    expect(screen.getByRole("img").innerText).toBe("Ά");
  });

  test.each(sizes)("wide letters fit, %s", (size) => {
    renderWithUsers(
      <UserAvatar user={{ id: "w", givenName: "W", surname: "M" }} size={size} label />,
      {
        client: silentClient,
      },
    );
    const circle = screen.getByRole("img").getBoundingClientRect();
    const letters = document.createRange();
    letters.selectNodeContents(screen.getByText("WM"));
    expect(letters.getBoundingClientRect().width).toBeLessThan(circle.width - 2);
  });

  test("a glyph stands in the middle from right to left too", () => {
    renderWithUsers(
      <div dir="rtl">
        <UserAvatar user={noName} size="large" label />
      </div>,
      { client: silentClient },
    );
    const avatar = screen.getByRole("img");
    const circle = avatar.getBoundingClientRect();
    const glyph = avatar.querySelector("svg")?.getBoundingClientRect();
    expect((glyph?.left ?? 0) - circle.left).toBeCloseTo(circle.right - (glyph?.right ?? 0), 1);
  });

  test("loading stands still, for there may be a thousand of them", () => {
    renderWithUsers(<UserAvatar userId="slow" label />, { client: silentClient });
    expect(screen.getByRole("img").getAnimations()).toHaveLength(0);
  });

  test("a host's plain class wins, its style and ref arrive", () => {
    const ref = createRef<HTMLSpanElement>();
    renderWithUsers(
      <>
        <style>{".mine { background-color: rgb(1, 2, 3) }"}</style>
        <UserAvatar user={ada} className="mine" style={{ marginTop: 7 }} ref={ref} label />
      </>,
      { client: silentClient },
    );
    const avatar = screen.getByRole("img");
    expect(ref.current).toBe(avatar);
    expect(getComputedStyle(avatar)).toMatchObject({
      backgroundColor: "rgb(1, 2, 3)",
      marginTop: "7px",
    });
  });
});

describe("a picture", () => {
  const image = (avatar: HTMLElement) => avatar.querySelector("img");

  test("takes the place of the initials once it is there", async () => {
    renderWithUsers(<UserAvatar user={ada} image={PICTURE} label />, { client: silentClient });
    const avatar = screen.getByRole("img", { name: "Ada Lovelace" });
    expect(avatar.innerText).toBe("AL");
    await expect.poll(() => avatar.innerText).toBe("");
    expect(image(avatar)?.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(image(avatar)?.getBoundingClientRect()).toEqual(avatar.getBoundingClientRect());
  });

  test("that is broken leaves the initials, and the next one is tried anew", async () => {
    const view = renderWithUsers(<UserAvatar user={ada} image={BROKEN_PICTURE} label />, {
      client: silentClient,
    });
    const avatar = screen.getByRole("img", { name: "Ada Lovelace" });
    expect(image(avatar)?.checkVisibility({ visibilityProperty: true })).toBe(false);
    await expect.poll(() => image(avatar)).toBeNull();
    expect(avatar.innerText).toBe("AL");

    view.rerender(<UserAvatar user={ada} image={PICTURE} label />);
    await expect.poll(() => avatar.innerText).toBe("");

    view.rerender(<UserAvatar user={ada} image={BROKEN_PICTURE} label />);
    expect(avatar.innerText).toBe("AL");
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test("axe finds nothing, in every state and in twenty colours", async () => {
    renderWithUsers(
      <>
        {sizes.map((size) => (
          <AllStates key={size} size={size} />
        ))}
        {Array.from({ length: 100 }, (_, n) => (
          <UserAvatar key={n} user={{ ...ada, id: `person ${n}` }} />
        ))}
      </>,
      { client: silentClient, theme },
    );
    await expect
      .poll(() => screen.queryAllByRole("img", { name: "Person could not be loaded" }))
      .toHaveLength(sizes.length);
    await expectNoAxeViolations();
  });
});
