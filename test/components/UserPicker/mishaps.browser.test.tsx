import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
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
  people,
  status,
  tag,
  tagNames,
} from "./openPicker.js";
import { renderPicker, TestForm } from "./renderPicker.js";

const never = () => new Promise<never>(() => {});

describe("nobody is chosen", () => {
  test.each([
    { typed: "smi", offered: "Smiling", more: "th{ArrowDown}{Enter}" },
    { typed: "anna@x.tes", offered: /^Invite/, more: "t{ArrowUp}{Enter}" },
  ])("of what was offered for an older text: $typed", async ({ typed, offered, more }) => {
    const onChange = vi.fn();
    let isSlow = false;
    const client = stubClient({
      search: async () => [...people, { ...anna, id: "a9", email: "anna@x.testing" }],
      searchGroups: (text) => (isSlow ? never() : Promise.resolve(groupsLike(text))),
    });
    renderWithUsers(
      <UserPicker
        multiple
        label="Members"
        debounceMs={0}
        include={["groups", "emails"]}
        onChange={onChange}
      />,
      { client },
    );
    const user = userEvent.setup();
    await user.type(screen.getByRole("combobox"), typed);
    await option(offered);
    isSlow = true;
    await user.keyboard(more);
    expect(onChange).not.toHaveBeenCalled();
  });

  test("again by a key that is held, which submits nothing either", async () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    const { user, input } = await renderPicker(
      <TestForm onSubmit={onSubmit}>
        <UserPicker multiple label="Team" suggestions={people} onChange={onChange} />
      </TestForm>,
    );
    await user.click(input);
    await user.keyboard("{ArrowDown}{Enter>4/}");
    expect(onChange.mock.calls).toEqual([[[anna], { reason: "select" }]]);
    await user.keyboard("{Escape}{Enter>4/}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test("by a late yes to a picker that is disabled by then", async () => {
    let allow: (verdict: boolean) => void = () => {};
    const onBeforeChange = () => new Promise<boolean>((resolve) => (allow = resolve));
    const { user, input, setProps, onChange } = await openPicker({ onBeforeChange });
    await user.type(input, "smi");
    await user.click(await option(/bob@/));
    setProps({ onBeforeChange, disabled: true });
    allow(true);
    await waitFor(() => expect(status()).toHaveTextContent("This change is not allowed."));
    expect(onChange).not.toHaveBeenCalled();
  });

  test("of those who are excluded, by an invitation", async () => {
    const { user, input } = await renderPicker(
      <UserPicker multiple label="Team" include={["emails"]} excludedIds={["b1"]} />,
      { people },
    );
    await user.click(input);
    await user.paste("bob@x.test; new@x.test");
    expect(await option("Invite new@x.test")).toBeVisible();
    expect(screen.getAllByRole("option")).toHaveLength(1);
  });
});

function groupsLike(text: string) {
  return ["Smithy", "Smiling"]
    .map((displayName) => ({ id: displayName, displayName }))
    .filter(({ displayName }) => displayName.toLowerCase().includes(text));
}

describe("Escape", () => {
  test("on a button of the field closes the list, and leaves the dialog around alone", async () => {
    const onKeyDown = vi.fn();
    const { user, input } = await renderPicker(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog
      <div onKeyDown={({ key }) => key === "Escape" && onKeyDown()}>
        <UserPicker label="Owner" defaultValue={anna} suggestions={people} />
      </div>,
    );
    await user.click(input);
    await option(/bob@/);
    await user.tab();
    expect(button(/^Remove Anna/)).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    expect(onKeyDown).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  test("clears the text of the input alone, and not while it can only be read", async () => {
    const onKey = vi.fn();
    const page = (readOnly: boolean) => (
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog
      <div onKeyDown={({ key }) => onKey(key)} onKeyUp={({ key }) => onKey(`${key} up`)}>
        <UserPicker label="Owner" defaultValue={anna} readOnly={readOnly} />
      </div>
    );
    const { user, input, rerender } = await renderPicker(page(false));
    await user.type(input, "sm{Escape}");
    await user.tab();
    expect(button(/^Remove Anna/)).toHaveFocus();
    onKey.mockClear();
    await user.keyboard("{Escape}");
    rerender(page(true));
    act(() => input.focus());
    await user.keyboard("{Escape}");
    expect(input).toHaveValue("sm");
    expect(onKey.mock.calls.flat()).toEqual(["Escape", "Escape up", "Escape", "Escape up"]);
    rerender(page(false));
    await user.keyboard("{Escape}");
    expect(input).toHaveValue("");
    expect(onKey).toHaveBeenCalledTimes(4);
  });

  test("is not needed for a list whose picker becomes read-only", async () => {
    const { user, input, setProps } = await openPicker({ suggestions: people });
    await user.click(input);
    await option(/bob@/);
    setProps({ suggestions: people, readOnly: true });
    expect(screen.queryByRole("option")).toBeNull();
    expect(input).toHaveAttribute("aria-expanded", "false");
  });
});

describe("the focus", () => {
  test("goes to the input when the field is pressed, whatever may be focused around it", async () => {
    const { user, input } = await renderPicker(
      <div tabIndex={-1}>
        <UserPicker label="Owner" defaultValue={anna} />
      </div>,
    );
    await user.click(screen.getByText("Anna Smith"));
    expect(input).toHaveFocus();
  });

  test("goes on to a tag that slides into view when the last one is removed", async () => {
    const { user } = await openPicker({ defaultValue: [anna, bob, cleo], maxVisibleTags: 2 });
    act(() => tag(/^Bob/).focus());
    await user.keyboard("{Delete}");
    expect(tag(/^Cleo/)).toHaveFocus();
  });
});

test("without a tag in view, the rest is behind the button, and described", async () => {
  const { input } = await openPicker({ value: [anna, bob], maxVisibleTags: 0 });
  expect(button("Show 2 more people")).toHaveTextContent("+2");
  expect(input).toHaveAccessibleDescription(/^2 people chosen/);
});

test("what can only be read can be marked", async () => {
  await openPickerOfOne({ value: anna, readOnly: true });
  const press = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
  screen.getByText("Anna Smith").dispatchEvent(press);
  expect(press.defaultPrevented).toBe(false);
});

test("a host that gives its value up leaves nobody of long ago", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { setProps } = await openPicker({ value: [anna] });
  setProps({ value: [bob] });
  setProps({ value: undefined });
  expect(tagNames()).toEqual([]);
  expect(warn).toHaveBeenCalledOnce();
});
