import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { makePeople } from "../../../src/testing/index.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import {
  button,
  openPicker,
  option,
  people,
  queryButton,
  status,
  tag,
  tags,
} from "./openPicker.js";

const crowd = makePeople(600);
const twelve = crowd.slice(0, 12);
const field = () => document.querySelector<HTMLElement>(".ipp-field") ?? document.body;

describe("more tags than show", () => {
  test("ten show, the rest is behind a button that opens and closes", async () => {
    const { user } = await openPicker({ defaultValue: twelve });
    expect(tags()).toHaveLength(10);
    const more = button("Show 2 more people");
    expect(more).toHaveTextContent("+2");
    expect(more).toHaveAttribute("aria-expanded", "false");
    await expectNoAxeViolations();
    await user.click(more);
    expect(tags()).toHaveLength(12);
    expect(button("Show fewer")).toHaveAttribute("aria-expanded", "true");
    expect(button("Show fewer")).toHaveFocus();
    await user.click(button("Show fewer"));
    expect(tags()).toHaveLength(10);
    expect(button("Show 2 more people")).toHaveFocus();
  });

  test("the focus of a button that the host's new value takes away goes to the input", async () => {
    const { input, setProps } = await openPicker({ value: twelve });
    button("Show 2 more people").focus();
    setProps({ value: twelve.slice(0, 3) });
    await waitFor(() => expect(input).toHaveFocus());
  });

  test("as many as show need no button, and how many that is is the host's to say", async () => {
    const { setProps } = await openPicker({ value: twelve.slice(0, 10) });
    expect(tags()).toHaveLength(10);
    expect(queryButton(/^Show/)).toBeNull();
    setProps({ value: twelve, maxVisibleTags: 3 });
    expect(tags()).toHaveLength(3);
    expect(button("Show 9 more people")).toBeVisible();
  });

  test.each(["{ArrowLeft}", "{Backspace}"])(
    "%s goes to the last of all, which opens them",
    async (key) => {
      const { input, user } = await openPicker({ defaultValue: twelve });
      await user.click(input);
      await user.keyboard(key);
      expect(tags()).toHaveLength(12);
      expect(tags().at(-1)).toHaveFocus();
    },
  );

  test("removing from those that show brings the next in, and the focus stays", async () => {
    const { user } = await openPicker({ defaultValue: twelve });
    const [, second, third] = tags();
    await user.click(second as HTMLElement);
    await user.keyboard("{Delete}");
    expect(third).toHaveFocus();
    expect(tags()).toHaveLength(10);
    expect(button("Show 1 more person")).toBeVisible();
  });

  test("the field keeps its height while people are chosen that don't show", async () => {
    const { input, user } = await openPicker({
      defaultValue: twelve,
      maxVisibleTags: 4,
      suggestions: people,
      style: { inlineSize: 420 },
    });
    const height = field().offsetHeight;
    const positions = () => tags().map((one) => one.getBoundingClientRect().top);
    const before = positions();
    await user.click(input);
    expect(field().offsetHeight).toBe(height);
    for (const email of [/anna@/, /asmith@/, /bob@/, /cleo@/]) {
      await user.click(await option(email));
      expect(field().offsetHeight).toBe(height);
    }
    // From "+8" to "+12", which is wider.
    expect(button("Show 12 more people")).toBeVisible();
    expect(positions()).toEqual(before);
  });

  test("a tag keeps its height when its name comes", async () => {
    const { api, setProps } = await openPicker({ value: [] }, { people: crowd, latencyMs: 50 });
    setProps({ value: [{ id: twelve[0]?.id ?? "" }] });
    const loading = tag("Loading person…");
    const height = loading.offsetHeight;
    const fieldHeight = field().offsetHeight;
    await waitFor(() => expect(loading).toHaveTextContent("Emma Lindqvist"));
    expect(loading).toBe(tags()[0]);
    expect(loading.offsetHeight).toBe(height);
    expect(field().offsetHeight).toBe(fieldHeight);
    expect(await api.requests()).toHaveLength(1);
  });
});

describe("500 people", () => {
  const ids = crowd.slice(0, 500).map(({ id }) => ({ id }));
  /** By attribute: to find 500 rows by role takes seconds. */
  const rows = () => [...document.querySelectorAll<HTMLElement>("[role=row]")];
  const names = () => rows().map((row) => row.getAttribute("aria-label"));

  test("one request, no commit for each, and no more tags than show", async () => {
    const { idLists, onCommit } = await openPicker({ defaultValue: ids }, { people: crowd });
    expect(tags()).toHaveLength(10);
    await screen.findByText("Emma Lindqvist");
    expect(await idLists()).toEqual([ids.map(({ id }) => id)]);
    expect(onCommit.mock.calls.length).toBeLessThan(25);
  });

  test("all of them are walked, removed and brought back, with few commits for a key", async () => {
    const { idLists, input, onCommit, user } = await openPicker(
      { defaultValue: ids },
      { people: crowd },
    );
    await screen.findByText("Emma Lindqvist");
    await user.click(input);
    await user.keyboard("{ArrowLeft}");
    expect(rows()).toHaveLength(500);
    expect(rows()[499]).toHaveFocus();
    expect(field().offsetHeight).toBeLessThan(250);
    onCommit.mockClear();
    await user.keyboard("{ArrowLeft}");
    expect(rows()[498]).toHaveFocus();
    expect(onCommit.mock.calls.length).toBeLessThan(3);

    const [first, second] = rows();
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
    const { top, bottom } = field().getBoundingClientRect();
    expect(first?.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
    expect(first?.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);

    onCommit.mockClear();
    await user.keyboard("{Delete}");
    expect(rows()).toHaveLength(499);
    expect(second).toHaveFocus();
    expect(status()).toHaveTextContent(/^Emma Lindqvist, .* removed\.$/);
    await user.keyboard("{Control>}z{/Control}");
    expect(rows()).toHaveLength(500);
    expect(names()[0]).toMatch(/^Emma Lindqvist/);
    expect(onCommit.mock.calls.length).toBeLessThan(10);
    expect(await idLists()).toHaveLength(1);
  });
});
