import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { activeOption, renderPicker, smiths } from "./renderPicker.js";

const everybody = smiths(3);
const common = { label: "Team", debounceMs: 10 };

test("the host draws options, with their roles, names and keys", async () => {
  const onChange = vi.fn();
  const { user, input } = await renderPicker(
    <UserPicker
      {...common}
      multiple
      onChange={onChange}
      slots={{
        option: ({ option, state, query }) => (
          <b>
            {option.key} for {query}
            {state.isActive && " now"}
          </b>
        ),
      }}
    />,
  );
  await user.type(input, "smith");
  const [first] = await screen.findAllByRole("option");
  expect(first).toHaveAccessibleName(/s0001 for smith/);
  await user.keyboard("{ArrowDown}");
  expect(activeOption(input)).toHaveTextContent(/now$/);
  await user.keyboard("{Enter}");
  expect(onChange).toHaveBeenCalledOnce();
});

test("a letter draws no option anew before its answer is there", async () => {
  const drawn = vi.fn<(query: string) => void>();
  const { user, input, api } = await renderPicker(
    <UserPicker
      {...common}
      narrowing="off"
      slots={{
        option: ({ query }) => {
          drawn(query);
          return <i>{query}</i>;
        },
      }}
    />,
  );
  await user.type(input, "smi");
  await screen.findAllByRole("option", { name: "smi" });
  await api.fail({ hang: true });
  drawn.mockClear();
  await user.type(input, "t");
  await waitFor(async () => expect(await api.requests()).toHaveLength(2));
  expect(screen.getAllByRole("option", { name: "smi" })).toHaveLength(5);
  expect(drawn).not.toHaveBeenCalled();
});

test("the host draws tags, and the button that removes them stays", async () => {
  const { user } = await renderPicker(
    <UserPicker
      {...common}
      multiple
      defaultValue={everybody}
      slots={{ tag: ({ tag }) => <i>@{tag.value.kind === "email" ? "" : tag.value.id}</i> }}
    />,
  );
  const row = screen.getByText("@s0002").closest<HTMLElement>("[role=row]");
  if (row === null) throw new Error("It is in no tag.");
  await user.click(within(row).getByRole("button"));
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(2));
  expect(screen.queryByText("@s0002")).toBeNull();
});

test("the host draws the one who is chosen, who still describes the input", async () => {
  const { input } = await renderPicker(
    <UserPicker
      {...common}
      defaultValue={everybody[0]}
      slots={{ tag: () => <i>The captain</i> }}
    />,
  );
  expect(input).toHaveAccessibleDescription(/The captain/);
});

test("the host draws titles, which still name their sections", async () => {
  const { user, input } = await renderPicker(
    <UserPicker
      {...common}
      suggestions={everybody}
      slots={{ section: ({ section }) => <u>— {section.title} —</u> }}
    />,
  );
  await user.click(input);
  const group = await screen.findByRole("group", { name: "— Suggestions —" });
  expect(within(group).getAllByRole("option")).toHaveLength(3);
  expect(screen.getByText("— Suggestions —")).toBeVisible();
});

test("the host says that nobody was found, and that the search failed, beside our button", async () => {
  const { user, input, api } = await renderPicker(
    <UserPicker
      {...common}
      slots={{
        empty: ({ text }) => <p>No {text} here</p>,
        error: ({ error, text }) => (
          <p>
            {error?.kind}: {text}
          </p>
        ),
      }}
    />,
  );
  await user.type(input, "zzz");
  expect(await screen.findByText("No zzz here")).toBeVisible();
  await user.clear(input);
  await api.fail({ status: 400, times: Infinity });
  await user.type(input, "smith");
  expect(await screen.findByText(/^invalid-request: ./)).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("buttons above and below the list are reached by Tab and pressed without closing it", async () => {
  const onInvite = vi.fn();
  const { user, input } = await renderPicker(
    <UserPicker
      {...common}
      slots={{
        header: ({ text }) => <button type="button">About {text}</button>,
        footer: ({ search }) => (
          <button type="button" onClick={onInvite}>
            Invite, {search.users.length} known
          </button>
        ),
      }}
    />,
  );
  await user.type(input, "smith");
  await screen.findAllByRole("option");
  const header = screen.getByRole("button", { name: "About smith" });
  const footer = screen.getByRole("button", { name: "Invite, 5 known" });
  const list = screen.getByRole("listbox").getBoundingClientRect();
  expect(header.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.top + 1);
  expect(footer.getBoundingClientRect().top).toBeGreaterThanOrEqual(list.bottom - 1);
  await user.tab();
  expect(header).toHaveFocus();
  await user.tab();
  expect(footer).toHaveFocus();
  await user.keyboard("{Enter}");
  await page.elementLocator(footer).click();
  expect(onInvite).toHaveBeenCalledTimes(2);
  expect(screen.getAllByRole("option")).toHaveLength(5);
  await expectNoAxeViolations();
});

test("Escape on a button of the list closes the list, not the dialog around, and goes back to the input", async () => {
  const onKey = vi.fn();
  const { user, input } = await renderPicker(
    <div role="presentation" onKeyDown={onKey} onKeyUp={onKey}>
      <UserPicker {...common} slots={{ footer: () => <button type="button">Invite</button> }} />
    </div>,
  );
  await user.type(input, "smith");
  await screen.findAllByRole("option");
  await user.tab();
  expect(screen.getByRole("button", { name: "Invite" })).toHaveFocus();
  onKey.mockClear();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(input).toHaveFocus();
  expect(input).toHaveValue("smith");
  expect(onKey).not.toHaveBeenCalled();
});
