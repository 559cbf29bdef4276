import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { userEvent as mouse } from "vitest/browser";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import type { ManyProps } from "./openPicker.js";
import { activeOption, renderPicker, smiths } from "./renderPicker.js";

const everybody = smiths(1000);

async function openThousand(props: Partial<ManyProps> = {}) {
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  window.addEventListener("error", onError);
  onTestFinished(() => {
    window.removeEventListener("error", onError);
    // "ResizeObserver loop" comes as such.
    expect(errors).toEqual([]);
  });
  const onChange = vi.fn();
  const picker = await renderPicker(
    <UserPicker multiple label="Team" debounceMs={10} onChange={onChange} {...props} />,
    { people: everybody },
  );
  await picker.user.type(picker.input, "smith");
  await screen.findAllByRole("option");
  return { ...picker, onChange, list: screen.getByRole("listbox") };
}

const numberOf = (option: Element | null) =>
  Number(/Pat(\d+)/.exec(option?.textContent ?? "")?.[1]);

function isInView(option: Element | null, list: Element): boolean {
  if (option === null) return false;
  const { top, bottom } = option.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  return top >= frame.top - 1 && bottom <= frame.bottom + 1;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the rows are measured and stand still for some frames. */
async function settled(list: Element): Promise<void> {
  let before = "";
  for (;;) {
    for (let n = 0; n < 5; n++) await frame();
    const rows = [...list.querySelectorAll(".ipp-row")];
    const now = `${list.scrollTop} ${rows.map((row) => row.getBoundingClientRect().top).join()}`;
    if (now === before) return;
    before = now;
  }
}

function expectNoOverlap(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll(".ipp-row")]
    .map((row) => row.getBoundingClientRect())
    .sort((a, b) => a.top - b.top);
  const overlaps = boxes.filter(({ top }, n) => top < (boxes[n - 1]?.bottom ?? -Infinity) - 1);
  expect(overlaps).toEqual([]);
}

/** Where the walks start, each of 40 steps. */
const walks = [0, 470, 960];

describe("1000 results", () => {
  test("only those around the view are in the document, numbered among all", async () => {
    const { list, api } = await openThousand();
    const options = within(list).getAllByRole("option");
    expect(options.length).toBeLessThan(40);
    for (const [n, option] of options.entries()) {
      expect(option).toHaveAttribute("aria-setsize", "1000");
      expect(option).toHaveAttribute("aria-posinset", String(n + 1));
      expect(numberOf(option)).toBe(n + 1);
    }
    expect((await api.requests()).map(({ search }) => search)).toEqual(["smith"]);
  });

  test.each(walks)(
    "Down walks through them, each mounted and in view: on from %d",
    async (start) => {
      const { list, input } = await openThousand();
      const down = (key: string) => fireEvent.keyDown(input, { key });
      if (start > 0) down("ArrowDown");
      for (let n = 10; n <= start; n += 10) down("PageDown");
      if (start > 0) down("ArrowUp");
      await settled(list);
      const wrong: string[] = [];
      for (let n = start + 1; n <= start + 40; n++) {
        down("ArrowDown");
        // What is measured after a step is there before a later one, as it is for a person.
        if (n % 10 === 0) await frame();
        const option = activeOption(input);
        const isRight = numberOf(option) === n && isInView(option, list);
        if (!isRight) wrong.push(`${n}: ${numberOf(option)}`);
      }
      expect(wrong).toEqual([]);
      expect(list.querySelectorAll("[role=option]").length).toBeLessThan(40);
    },
  );

  test("another answer is drawn from its beginning, and no row of it that nobody sees", async () => {
    const drawn = new Set<string>();
    const slots: ManyProps["slots"] = {
      option({ option }) {
        drawn.add(option.key);
        return option.key;
      },
    };
    const { list, user } = await openThousand({ slots });
    list.scrollTop = 20_000;
    await settled(list);
    drawn.clear();
    await user.keyboard("{Backspace}");
    await waitFor(() => expect(drawn.size).toBeGreaterThan(0));
    await settled(list);
    const options = within(list).getAllByRole("option");
    expect(options[0]).toHaveAttribute("aria-posinset", "1");
    expect(drawn.size).toBe(options.length);
    expect(options.length).toBeLessThan(15);
  });

  test("Down from the last goes to the first", async () => {
    const { list, input, user } = await openThousand();
    await user.keyboard("{ArrowUp}");
    await settled(list);
    expect(numberOf(activeOption(input))).toBe(1000);
    await user.keyboard("{ArrowDown}");
    await settled(list);
    expect(numberOf(activeOption(input))).toBe(1);
    expect(isInView(activeOption(input), list)).toBe(true);
  });

  test("Up goes to the last, Page Up and Page Down by ten, Enter chooses that very one", async () => {
    const { list, input, user, onChange } = await openThousand();
    for (const [keys, number] of [
      ["{ArrowUp}", 1000],
      ["{PageUp}", 990],
      ["{PageUp}", 980],
      ["{PageDown}{PageDown}{PageDown}", 1000],
      ["{ArrowDown}{PageDown}{PageUp}{PageUp}", 1],
      ["{ArrowUp}{PageUp}", 990],
      ["{ArrowDown}{ArrowDown}", 992],
    ] as const) {
      await user.keyboard(keys);
      await settled(list);
      expect(numberOf(activeOption(input))).toBe(number);
      expect(activeOption(input)).toHaveAttribute("aria-posinset", String(number));
      expect(isInView(activeOption(input), list)).toBe(true);
    }
    await user.keyboard("{Enter}");
    expect(onChange.mock.calls).toEqual([[[everybody[991]], { reason: "select" }]]);
  });

  test("the wheel scrolls, and a click chooses the one under it", async () => {
    const { list, onChange } = await openThousand();
    await mouse.wheel(list, { delta: { y: 9000 }, times: 3 });
    await waitFor(() => expect(list.scrollTop).toBeGreaterThan(20_000));
    await settled(list);
    expectNoOverlap(list);
    const shown = within(list)
      .getAllByRole("option")
      .filter((option) => isInView(option, list));
    expect(shown.length).toBeGreaterThan(3);
    const third = shown[2] as HTMLElement;
    const number = numberOf(third);
    expect(third).toHaveAttribute("aria-posinset", String(number));
    await mouse.click(third);
    expect(onChange.mock.calls).toEqual([[[everybody[number - 1]], { reason: "select" }]]);
  });

  test("the list stays where it is when the pointer leaves it, or the caret moves", async () => {
    const { list, input, user } = await openThousand();
    list.scrollTop = 10_000;
    await settled(list);
    const [, some] = within(list)
      .getAllByRole("option")
      .filter((option) => isInView(option, list));
    await mouse.hover(some as HTMLElement);
    await waitFor(() => expect(activeOption(input)).toBe(some));
    await mouse.hover(screen.getByText("Team"));
    await waitFor(() => expect(activeOption(input)).toBeNull());
    expect(list.scrollTop).toBeGreaterThan(9000);
    await user.keyboard("{ArrowUp}{ArrowLeft}");
    expect(activeOption(input)).toBeNull();
    expect(list.scrollTop).toBeGreaterThan(9000);
  });

  test("another answer starts at the top", async () => {
    const { list, input, user } = await openThousand();
    list.scrollTop = 10_000;
    await settled(list);
    await user.clear(input);
    await user.type(input, "pat");
    await waitFor(() => expect(screen.getByRole("listbox").scrollTop).toBe(0));
    const [first] = await screen.findAllByRole("option");
    expect(first).toHaveAttribute("aria-posinset", "1");
  });
});

describe("rows", () => {
  const long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(4);
  const reason = "Left the organisation for one that is far away. ".repeat(3);

  test("of different heights never overlap, and the active one is in view", async () => {
    const { list, input, user } = await openThousand({
      isUserDisabled: ({ id }) => (Number(id.slice(1)) % 3 === 0 ? reason : false),
    });
    for (const keys of ["{ArrowUp}", "{PageUp}", "{PageUp}", "{ArrowDown}", "{PageUp}"]) {
      await user.keyboard(keys);
      await settled(list);
      expectNoOverlap(list);
      expect(isInView(activeOption(input), list)).toBe(true);
    }
    list.scrollTop = list.scrollHeight / 2;
    await settled(list);
    expectNoOverlap(list);
    const heights = within(list)
      .getAllByRole("option")
      .map((option) => option.offsetHeight);
    expect(Math.max(...heights)).toBeGreaterThan(Math.min(...heights) + 10);
  });

  test("that turn out to be higher on the way up do not move those in view", async () => {
    const { list } = await openThousand({
      isUserDisabled: ({ id }) => (Number(id.slice(1)) % 3 === 0 ? reason : false),
    });
    list.scrollTop = 20_000;
    await settled(list);
    for (let n = 0; n < 10; n++) {
      const first = within(list)
        .getAllByRole("option")
        .find((option) => isInView(option, list));
      const place = first?.getBoundingClientRect().top ?? NaN;
      list.scrollTop -= 100;
      await settled(list);
      expect(first?.getBoundingClientRect().top).toBeCloseTo(place + 100, 0);
    }
  });

  test("are two lines high: the name, then e-mail and organisation beside each other", async () => {
    const { list } = await openThousand();
    const [first] = within(list).getAllByRole("option");
    expect(first?.offsetHeight).toBeLessThan(64);
    const text = (content: string) => within(first as HTMLElement).getByText(content);
    const name = first?.querySelector(".ipp-option-name") as HTMLElement;
    const email = text("pat0001@example.com").getClientRects();
    const organization = text("Example Ltd").getClientRects();
    expect([name.getClientRects().length, email.length, organization.length]).toEqual([1, 1, 1]);
    expect(name.offsetHeight).toBeLessThan(28);
    expect(email[0]?.top).toBeCloseTo(organization[0]?.top ?? NaN, 0);
    expect(email[0]?.right).toBeLessThanOrEqual(organization[0]?.left ?? NaN);
    expect(email[0]?.top).toBeGreaterThanOrEqual(name.getBoundingClientRect().bottom - 2);
  });

  test("of a long name are two lines high, too, and cut off at the end", async () => {
    const { input, user } = await renderPicker(<UserPicker label="Owner" debounceMs={10} />, {
      people: [{ id: "l", givenName: long, surname: "Smith", email: "l@example.com" }],
    });
    await user.type(input, "wolfe");
    const option = await screen.findByRole("option");
    expect(option.offsetHeight).toBeLessThan(64);
    expect(option.scrollWidth).toBeLessThanOrEqual(option.clientWidth);
  });
});

describe("sections in a window", () => {
  test("the title of each section with rows is in the document and names its group", async () => {
    const { input, user } = await renderPicker(
      <UserPicker
        label="Owner"
        suggestions={everybody.slice(0, 200)}
        recents={{ load: () => everybody.slice(200, 203), save: () => undefined }}
      />,
    );
    await user.click(input);
    const list = await screen.findByRole("listbox");
    async function expectGroups(names: readonly string[]) {
      await settled(list);
      const groups = within(list).getAllByRole("group");
      expect(
        groups.map(
          (group) =>
            document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent,
        ),
      ).toEqual(names);
      for (const option of within(list).getAllByRole("option")) {
        expect(option.closest("[role=group]")).not.toBeNull();
      }
    }
    await expectGroups(["Suggestions"]);
    list.scrollTop = 5000;
    await waitFor(() => expect(within(list).queryByText("Pat0001 Smith")).toBeNull());
    await expectGroups(["Suggestions"]);
    await user.keyboard("{ArrowUp}");
    await expectGroups(["Suggestions", "Recent"]);
    await user.keyboard("{ArrowDown}");
    await expectGroups(["Suggestions"]);
    list.scrollTop = list.scrollHeight;
    await waitFor(() => expect(within(list).getAllByRole("group")).toHaveLength(2));
    await expectGroups(["Suggestions", "Recent"]);
    expect(isInView(activeOption(input), list)).toBe(false);
    expect(numberOf(activeOption(input))).toBe(1);
  });
});
