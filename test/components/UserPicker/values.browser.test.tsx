import { screen, waitFor } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import type { User } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { stubClient } from "../../support/stubClient.js";
import {
  anna,
  bob,
  button,
  cleo,
  openPicker,
  openPickerOfOne,
  option,
  otherAnna,
  people,
  tag,
  tagNames,
  tags,
} from "./openPicker.js";

const ids = (...of: { id: string }[]) => of.map(({ id }) => ({ id }));
const heights = () => new Set(tags().map((one) => one.offsetHeight));

describe("people by id", () => {
  test("they are looked up with one request, and stand in the host's order", async () => {
    const { idLists } = await openPicker({ value: [...ids(cleo), bob, ...ids(otherAnna, anna)] });
    await screen.findByText("Cleo Smiths");
    expect(tagNames()).toEqual(["Cleo Smiths", "Bob Smithers", "Anna Smith", "Anna Smith"]);
    expect(await idLists()).toEqual([["c1", "a2", "a1"]]);
    expect(screen.getByText("asmith@y.test")).toBeVisible();
  });

  test("what the host gets stays as it held it, with the new one at the end", async () => {
    const { input, user, onChange } = await openPicker({ defaultValue: ids(cleo, anna) });
    await screen.findByText("Cleo Smiths");
    await user.type(input, "smithers");
    await user.click(await option(/bob@/));
    expect(onChange).toHaveBeenCalledWith([{ id: "c1" }, { id: "a1" }, bob], { reason: "select" });
  });

  test("loading, unknown, not loaded and known: each its own text, all of one height, all kept", async () => {
    const { api, user, onChange, setProps, idLists } = await openPicker({ value: [bob] });
    await api.fail({ status: 403 });
    setProps({ value: [bob, { id: "a1" }, { id: "c1" }] });
    await waitFor(() => expect(screen.getAllByText("Person could not be loaded")).toHaveLength(2));
    setProps({ value: [bob, { id: "a1" }, { id: "c1" }, { id: "gone" }] });
    await screen.findByText("Unknown person");
    await api.fail({ hang: true });
    setProps({ value: [bob, { id: "a1" }, { id: "c1" }, { id: "gone" }, { id: "a2" }] });
    expect(tagNames()).toEqual([
      "Bob Smithers",
      "Person could not be loaded",
      "Person could not be loaded",
      "Unknown person",
      "Loading person…",
    ]);
    expect(tags().map((one) => one.dataset["status"])).toEqual([
      "success",
      "error",
      "error",
      "unknown",
      "loading",
    ]);
    const contents = tags().map((one) => one.querySelector("[data-ipp-content]"));
    expect(contents.map((face) => face?.getAttribute("data-ipp-content"))).toEqual([
      "person",
      "failed",
      "failed",
      "unknown",
      "loading",
    ]);
    expect(heights().size).toBe(1);
    await expectNoAxeViolations();

    await user.click(button("Remove Unknown person"));
    expect(onChange).toHaveBeenLastCalledWith([bob, ...ids(anna, cleo, otherAnna)], {
      reason: "remove",
    });
    await user.click(screen.getAllByRole("button", { name: "Try again" })[0] as HTMLElement);
    expect(await screen.findByText("Anna Smith")).toBeVisible();
    expect(screen.getByText("Cleo Smiths")).toBeVisible();
    expect((await idLists()).slice(1)).toEqual([["gone"], ["a2"], ["a1", "c1"]]);
    expect(heights().size).toBe(1);
    // The button went away with the failure; the focus did not.
    expect(tag(/Anna/)).toHaveFocus();
  });

  test("Enter on a tag that could not be loaded asks again, for all that could not", async () => {
    const { api, input, user, setProps, idLists } = await openPicker({ value: [] });
    await api.fail({ status: 403 });
    setProps({ value: ids(anna, cleo) });
    await waitFor(() => expect(screen.getAllByText("Person could not be loaded")).toHaveLength(2));
    await user.click(input);
    await user.keyboard("{ArrowLeft}{Enter}");
    expect(await screen.findByText("Anna Smith")).toBeVisible();
    expect(tag(/Cleo/)).toHaveFocus();
    expect(await idLists()).toEqual([
      ["a1", "c1"],
      ["a1", "c1"],
    ]);
  });

  test("one alone that could not be loaded: the same, and the focus goes to the input", async () => {
    const { api, input, user, setProps } = await openPickerOfOne({ value: null });
    await api.fail({ status: 403 });
    setProps({ value: { id: "a1" } });
    expect(await screen.findByText("Person could not be loaded")).toBeVisible();
    await user.click(button("Try again"));
    expect(input).toHaveFocus();
    expect(await screen.findByText("Anna Smith")).toBeVisible();
  });

  test("those of whom nothing is known are no namesakes of each other", async () => {
    const { user, setProps } = await openPicker({ value: [] });
    const slot = vi.fn(({ tag: { hasNamesake } }) => String(hasNamesake));
    setProps({ value: [{ id: "gone" }, { id: "lost" }], slots: { tag: slot } });
    await waitFor(() =>
      expect(tags().map((one) => one.dataset["status"])).toEqual(["unknown", "unknown"]),
    );
    expect(tags().map((one) => one.textContent)).toEqual(["false", "false"]);
    await user.click(tags()[0] as HTMLElement);
    expect(tags()[0]).toHaveFocus();
  });
});

describe("the shape of a value", () => {
  test("whoever is in it twice shows once", async () => {
    const { api, user, onChange } = await openPicker({ value: [anna, bob, { id: "a1" }] });
    expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers"]);
    await user.click(button(/^Remove Bob/));
    expect(onChange).toHaveBeenCalledWith([anna], { reason: "remove" });
    expect(await api.requests()).toEqual([]);
  });

  test("[] clears, and is the host's: nobody is added without it", async () => {
    const { input, user, setProps } = await openPicker({ value: [anna] });
    expect(tags()).toHaveLength(1);
    setProps({ value: [] });
    expect(tags()).toEqual([]);
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(tags()).toEqual([]);
  });

  test("null clears one, and is the host's", async () => {
    const { input, user, setProps } = await openPickerOfOne({ value: anna });
    expect(screen.getByText("Anna Smith")).toBeVisible();
    setProps({ value: null });
    expect(screen.queryByText("Anna Smith")).toBeNull();
    await user.type(input, "bob");
    await user.click(await option(/bob@/));
    expect(screen.queryByText("Bob Smithers", { selector: ".ipp-chosen-name" })).toBeNull();
  });

  test("undefined leaves the choice to the picker", async () => {
    const { input, user } = await openPicker({ value: undefined });
    await user.type(input, "smi");
    await user.click(await option(/anna@/));
    expect(tagNames()).toEqual(["Anna Smith"]);
  });

  /** Shows what a host's error boundary would. */
  class Boundary extends Component<{ children: ReactNode }> {
    override state: { error?: unknown } = {};
    static getDerivedStateFromError(error: unknown) {
      return { error };
    }
    override render() {
      return this.state.error === undefined ? this.props.children : String(this.state.error);
    }
  }

  test.each([
    ["an array without multiple", false, [anna], "without `multiple` is an array"],
    ["one person with multiple", true, anna, "with `multiple` is no array"],
    ["a text", false, "a1", 'holds "a1"'],
    ["a text with multiple", true, "a1", "with `multiple` is no array"],
    ["texts", true, ["a1"], 'holds "a1"'],
    ["nobody's id", true, [{ email: "anna@x.test" }], 'holds {"email":"anna@x.test"}'],
    ["a hole", true, [null], "holds null"],
    ["no kind that there is", true, [{ kind: "team", id: "t" }], 'holds {"kind":"team"'],
  ])("%s throws a TypeError that says what to pass", (_, multiple, value, said) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const props = { multiple, value, label: "Owner" } as object;
    const { container } = renderWithUsers(
      <Boundary>
        <UserPicker {...props} />
      </Boundary>,
      { client: stubClient({}) },
    );
    expect(container).toHaveTextContent("TypeError: itwin-people-picker: the value of a picker");
    expect(container).toHaveTextContent(said);
    expect(container).toHaveTextContent("Pass ");
  });
});

describe("the host's renders", () => {
  test("new callbacks and arrays at each of them cost no request", async () => {
    const props = () => ({
      value: ids(anna, cleo),
      excludedIds: ["x"],
      lockedIds: ["a1"],
      suggestions: [...people],
      filterUsers: (users: readonly User[]) => users,
      isUserDisabled: () => false,
      onBeforeChange: () => true,
      onChange: () => {},
    });
    const { api, idLists, setProps } = await openPicker(props());
    await screen.findByText("Anna Smith");
    for (let render = 0; render < 5; render++) setProps(props());
    expect(await idLists()).toEqual([["a1", "c1"]]);
    expect(await api.requests()).toHaveLength(1);
  });

  test("defaultValue is the choice at first, and the picker's own from then on", async () => {
    const { input, user, setProps } = await openPicker({ defaultValue: [anna] });
    await user.type(input, "smithers");
    await user.click(await option(/bob@/));
    setProps({ defaultValue: [cleo] });
    expect(tagNames()).toEqual(["Anna Smith", "Bob Smithers"]);
  });
});
