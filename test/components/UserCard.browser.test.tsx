import { fireEvent, screen, waitFor } from "@testing-library/react";
import { createRef, useEffect, useRef, type ReactElement } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { User } from "../../src/client/User.js";
import { UserAvatar } from "../../src/components/UserAvatar/UserAvatar.js";
import { UserCard, type UserCardProps } from "../../src/components/UserCard/UserCard.js";
import { createUsersApiStandIn, type StandInFailure } from "../../src/testing/index.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { standInClient } from "../support/standInClient.js";

const ada: User = {
  id: "a",
  givenName: "Ada",
  surname: "Lovelace",
  email: "ada@example.com",
  organizationName: "Analytical Engines",
};

function render(props: UserCardProps = { user: ada }, fail?: StandInFailure) {
  const api = createUsersApiStandIn({ people: [ada] });
  if (fail) api.fail(fail);
  const view = renderWithUsers(
    <>
      <input aria-label="Before" />
      <p style={{ margin: 40 }}>
        by <UserCard {...props} />
      </p>
      <button type="button" style={{ display: "block", marginBlockStart: 300 }}>
        After
      </button>
    </>,
    { client: standInClient(api) },
  );
  return { api, ...view };
}

const trigger = () => screen.getByRole("button", { expanded: isOpen() });
const isOpen = () => screen.queryByRole("dialog") !== null;
const card = () => screen.getByRole("dialog");
const link = () => screen.getByRole("link", { name: "ada@example.com" });
const before = () => screen.getByRole("textbox", { name: "Before" });
const after = () => screen.getByRole("button", { name: "After" });

/** The pointer rests on the page, away from everything. */
async function leave(): Promise<void> {
  await userEvent.hover(after());
}

describe("the pointer", () => {
  test("opens the card when it rests on the trigger, and may go on into it", async () => {
    render();
    await userEvent.hover(trigger());
    await screen.findByRole("dialog", { name: "Ada Lovelace" });
    await userEvent.hover(link());
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    vi.advanceTimersByTime(10_000);
    expect(isOpen()).toBe(true);
    vi.useRealTimers();
    await leave();
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  test("that only passes opens nothing", async () => {
    render();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerEnter(trigger(), { pointerType: "mouse" });
    vi.advanceTimersByTime(299);
    fireEvent.pointerLeave(trigger(), { pointerType: "mouse" });
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(isOpen()).toBe(false);
  });

  test("pins the card with a click, and closes it with another", async () => {
    render();
    await userEvent.hover(trigger());
    await screen.findByRole("dialog");
    await userEvent.click(trigger());
    fireEvent.pointerLeave(trigger(), { pointerType: "mouse" });
    await userEvent.hover(before());
    expect(isOpen()).toBe(true);
    await userEvent.click(trigger());
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  test("closes a pinned card when it goes down elsewhere", async () => {
    render();
    await userEvent.click(trigger());
    await userEvent.click(card());
    expect(isOpen()).toBe(true);
    await userEvent.click(before());
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  test("that is a finger opens it by a tap alone", async () => {
    render();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.pointerEnter(trigger(), { pointerType: "touch" });
    expect(vi.getTimerCount()).toBe(0);
    fireEvent.click(trigger(), { detail: 1 });
    fireEvent.pointerLeave(trigger(), { pointerType: "touch" });
    expect(vi.getTimerCount()).toBe(0);
    expect(isOpen()).toBe(true);
  });
});

describe("the keyboard", () => {
  test("opens the card with the focus, goes into it, and out of it", async () => {
    render();
    await userEvent.click(before());
    await userEvent.tab();
    expect(document.activeElement).toBe(trigger());
    expect(isOpen()).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(link());
    await userEvent.tab();
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(document.activeElement).toBe(after());
  });

  test("closes and opens it with Enter", async () => {
    render();
    await userEvent.click(before());
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(isOpen()).toBe(false));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(isOpen()).toBe(true));
  });

  test("gets the focus back from a card that Escape closes, which stays closed", async () => {
    render();
    await userEvent.click(before());
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(document.activeElement).toBe(trigger());
  });

  test("hears whether the card is open, and nothing of one that is not", async () => {
    render();
    expect(trigger().ariaExpanded).toBe("false");
    expect(trigger().hasAttribute("aria-controls")).toBe(false);
    await userEvent.click(trigger());
    expect(trigger().ariaExpanded).toBe("true");
    expect(trigger().getAttribute("aria-controls")).toBe(card().id);
    expect(trigger().textContent).toBe("Ada Lovelace");
  });
});

describe("Escape", () => {
  test("closes what the pointer opened, without moving pointer or focus", async () => {
    const onKey = vi.fn();
    render();
    for (const type of ["keydown", "keyup"]) before().addEventListener(type, onKey);
    await userEvent.click(before());
    await userEvent.hover(trigger());
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(document.activeElement).toBe(before());
    expect(onKey).not.toHaveBeenCalled();

    await userEvent.keyboard("{Escape}");
    expect(onKey).toHaveBeenCalledTimes(2);
  });

  test("closes the card that opened last first", async () => {
    renderWithUsers(
      <>
        <UserCard user={ada} style={{ marginInlineEnd: 400 }} />
        <UserCard user={{ id: "g", givenName: "Grace" }} />
      </>,
      { client: standInClient(createUsersApiStandIn()) },
    );
    await userEvent.click(screen.getByRole("button", { name: "Ada Lovelace" }));
    await userEvent.hover(screen.getByRole("button", { name: "Grace" }));
    await screen.findByRole("dialog", { name: "Grace" });
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Grace" })).toBeNull());
    expect(screen.getByRole("dialog", { name: "Ada Lovelace" })).toBeDefined();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  test("in a modal dialog closes the card over it first, then the dialog", async () => {
    renderWithUsers(<Modal />, { client: standInClient(createUsersApiStandIn()) });
    const modal = screen.getByRole<HTMLDialogElement>("dialog", { name: "Issue" });
    await userEvent.click(screen.getByRole("button"));
    const { left, top } = link().getBoundingClientRect();
    await expect.poll(() => document.elementFromPoint(left + 3, top + 3)).toBe(link());
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("link")).toBeNull());
    expect(modal.open).toBe(true);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(modal.open).toBe(false));
  });
});

function Modal(): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog ref={ref} aria-label="Issue" style={{ blockSize: 40, overflow: "hidden" }}>
      <UserCard user={ada} />
    </dialog>
  );
}

describe("the card", () => {
  test("tells who they are, and links to their e-mail", async () => {
    const { api } = render();
    await userEvent.click(trigger());
    expect(card().textContent).toContain("Ada Lovelaceada@example.comAnalytical Engines");
    expect(link().getAttribute("href")).toBe("mailto:ada@example.com");
    expect(api.requests).toEqual([]);
  });

  test("marks the e-mail with the pointer instead of following its link", async () => {
    const wasStopped: boolean[] = [];
    const watch = (event: Event) => {
      wasStopped.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener("click", watch);
    onTestFinished(() => document.removeEventListener("click", watch));
    render();
    fireEvent.click(trigger());
    await screen.findByRole("dialog");
    expect(getComputedStyle(link()).userSelect).toBe("text");
    expect(link().draggable).toBe(false);
    fireEvent.click(link(), { detail: 1 });
    getSelection()?.selectAllChildren(link());
    fireEvent.click(link(), { detail: 1 });
    fireEvent.click(link(), { detail: 0 });
    expect(wasStopped).toEqual([false, false, true, false]);
  });

  test("says an e-mail once that is the name too", async () => {
    render({ user: { id: "m", email: "printer@example.com" } });
    await userEvent.click(trigger());
    expect(card().textContent).toBe("printer@example.com");
    expect(screen.getByRole("link").textContent).toBe("printer@example.com");
  });

  test("links no text that is no e-mail", async () => {
    render({ user: { id: "j", givenName: "Eve", email: "javascript:alert(1)" } });
    await userEvent.click(trigger());
    expect(card().textContent).toContain("javascript:alert(1)");
    expect(screen.queryByRole("link")).toBeNull();
  });

  test("shares one request with its trigger", async () => {
    const { api } = render({ userId: "a" });
    fireEvent.click(trigger());
    await screen.findByRole("dialog", { name: "Ada Lovelace" });
    expect(api.requests).toHaveLength(1);
  });

  test("says that a person is loading, and is as high as with one", async () => {
    const { unmount } = render({ userId: "a" }, { hang: true, times: Infinity });
    await userEvent.click(trigger());
    expect(card().ariaLabel).toBe("Loading person…");
    const { offsetHeight } = card();
    unmount();
    render();
    await userEvent.click(trigger());
    expect(card().offsetHeight).toBe(offsetHeight);
  });

  test("says that a person is unknown, without a retry", async () => {
    render({ userId: "nobody" });
    await screen.findByText("Unknown person");
    await userEvent.click(trigger());
    expect(screen.getByRole("status").textContent).toBe("Unknown person");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    await expectNoAxeViolations();
  });

  test("asks again for whom it could not load, and keeps the focus", async () => {
    const { api } = render({ userId: "a" }, { status: 403 });
    await screen.findByText("Person could not be loaded");
    await userEvent.click(trigger());
    expect(screen.getByRole("status").textContent).toBe("Person could not be loaded");
    expect(api.requests).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("link", { name: "ada@example.com" });
    expect(document.activeElement).toBe(card());
    expect(api.requests).toHaveLength(2);
  });

  test("lies within a page of 320 px", async () => {
    const { innerWidth: width, innerHeight: height } = window;
    await page.viewport(320, 400);
    onTestFinished(() => page.viewport(width, height));
    const email = `${"long".repeat(20)}@example.com`;
    render({ user: { ...ada, email }, style: { marginInlineStart: 120 } });
    await userEvent.click(trigger());
    await waitFor(() => {
      const { left, right, bottom } = card().getBoundingClientRect();
      expect([left, right]).toEqual([8, 312]);
      expect(bottom).toBeLessThanOrEqual(400);
    });
    expect(card().scrollWidth).toBeLessThanOrEqual(card().clientWidth);
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (theme) => {
    renderWithUsers(<UserCard user={ada} />, {
      client: standInClient(createUsersApiStandIn()),
      theme,
    });
    await userEvent.click(trigger());
    await expectNoAxeViolations();
  });
});

describe("the trigger", () => {
  test("is what the host gives, with its class, style and ref", () => {
    const ref = createRef<HTMLButtonElement>();
    const children = <UserAvatar user={ada} label />;
    render({ user: ada, children, className: "mine", style: { marginTop: 7 }, ...{ ref } });
    const button = screen.getByRole("button", { name: "Ada Lovelace" });
    expect(ref.current).toBe(button);
    expect(button.className).toContain("mine");
    expect(button.style.marginTop).toBe("7px");
  });

  test("makes its line no higher, and is a target of 24 px", () => {
    renderWithUsers(
      <>
        <p>
          by <UserCard user={ada} />
        </p>
        <p>by Ada</p>
      </>,
      { client: standInClient(createUsersApiStandIn()) },
    );
    const [withCard, without] = screen.getAllByRole("paragraph");
    expect(withCard?.offsetHeight).toBe(without?.offsetHeight);
    expect(trigger().offsetHeight).toBeGreaterThanOrEqual(24);
  });
});
