import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { User } from "../../../src/client/User.js";
import { useUserPicker } from "../../../src/hooks/useUserPicker/useUserPicker.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { stubClient } from "../../support/stubClient.js";

const people: User[] = Array.from({ length: 30 }, (_, n) => ({
  id: `p${n}`,
  givenName: "Anna",
  surname: `Smith ${String(n).padStart(2, "0")}`,
}));

/** A list of a host's own, of which three options show, above the end of a page that scrolls. */
function PlainPicker() {
  const picker = useUserPicker({ debounceMs: 0 });
  return (
    <div {...picker.getRootProps()}>
      <input {...picker.getInputProps({ "aria-label": "Owner" })} />
      <div {...picker.getListboxProps()} style={{ height: 72, overflow: "auto" }}>
        {picker.options.map((option) => (
          <div key={option.key} {...picker.getOptionProps({ option })} style={{ height: 24 }}>
            {option.key}
          </div>
        ))}
      </div>
      <div style={{ height: 3000 }} />
    </div>
  );
}

async function openList() {
  renderWithUsers(<PlainPicker />, { client: stubClient({ search: async () => people }) });
  const user = userEvent.setup();
  await user.type(screen.getByRole("combobox", { name: "Owner" }), "smi");
  await screen.findByRole("option", { name: /p29/ });
  const list = screen.getByRole("listbox");
  return { user, list };
}

function expectActiveInView(): void {
  const id = screen.getByRole("combobox").getAttribute("aria-activedescendant") ?? "";
  const option = document.getElementById(id)?.getBoundingClientRect();
  const list = screen.getByRole("listbox").getBoundingClientRect();
  expect(option?.top).toBeGreaterThanOrEqual(list.top);
  expect(option?.bottom).toBeLessThanOrEqual(list.bottom);
}

test("keys scroll a host's own list to the active option, and nothing else", async () => {
  const { user, list } = await openList();
  const page = document.documentElement.scrollTop;

  for (const key of ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}"]) await user.keyboard(key);
  expectActiveInView();
  expect(list.scrollTop).toBe(0);
  await user.keyboard("{ArrowDown}");
  expectActiveInView();
  expect(list.scrollTop).toBe(24);
  await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}");
  expectActiveInView();
  expect(list.scrollTop).toBe(30 * 24 - 72);
  await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
  expectActiveInView();
  expect(list.scrollTop).toBe(26 * 24);
  expect(document.documentElement.scrollTop).toBe(page);
});

test("the pointer scrolls no list: an option stays under it", async () => {
  const { user, list } = await openList();
  list.scrollTop = 12;
  const [first] = screen.getAllByRole("option");
  await user.hover(first ?? list);
  expect(screen.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(first?.id);
  expect(list.scrollTop).toBe(12);
});
