import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import type { User, UserRef } from "../../src/client/User.js";
import { UserPicker } from "../../src/components/UserPicker/UserPicker.js";
import type { UserPickerLook } from "../../src/components/UserPicker/UserPickerProps.js";
import type {
  OneUserOptions,
  PickerBehaviour,
} from "../../src/hooks/useUserPicker/UserPickerOptions.js";
import { expectNoAxeViolations } from "../support/expectNoAxeViolations.js";
import { openRemoteApi, type RemoteApiOptions } from "../support/remoteApi.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { stubClient } from "../support/stubClient.js";

const anna: User = {
  id: "a1",
  givenName: "Anna",
  surname: "Smith",
  email: "anna.smith@example.com",
};
const otherAnna: User = {
  id: "a2",
  givenName: "Anna",
  surname: "Smith",
  email: "asmith@example.org",
};
const bob: User = {
  id: "b1",
  givenName: "Bob",
  surname: "Smithers",
  email: "bob@example.com",
  organizationName: "Example Ltd",
};
const people = [bob, otherAnna, anna];

type UserPickerProps = PickerBehaviour & OneUserOptions & UserPickerLook;

async function setUp(props: Partial<UserPickerProps> = {}, options: RemoteApiOptions = {}) {
  const api = await openRemoteApi({ people, ...options });
  const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
  const onChange = vi.fn<NonNullable<UserPickerProps["onChange"]>>();
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  const view = renderWithUsers(
    <form onSubmit={onSubmit}>
      <UserPicker label="Owner" debounceMs={10} onChange={onChange} {...props} />
      <button type="submit">Save</button>
    </form>,
    { client },
  );
  const input = screen.getByRole("combobox", { name: "Owner" });
  return { api, client, onChange, onSubmit, input, user: userEvent.setup(), ...view };
}

const optionNames = () => screen.getAllByRole("option").map((option) => option.textContent);

function activeOption(input: HTMLElement): HTMLElement | null {
  const id = input.getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id);
}

describe("finding", () => {
  test("three letters find people, best match first, told apart by e-mail", async () => {
    const { input, user, api } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    expect(optionNames()).toEqual([
      "ASAnna Smithanna.smith@example.com",
      "ASAnna Smithasmith@example.org",
      "BSBob Smithersbob@example.com · Example Ltd",
    ]);
    expect((await api.requests()).map(({ search }) => search)).toEqual(["smi"]);
    expect(input).toHaveAttribute("aria-expanded", "true");
    await expectNoAxeViolations();
  });

  test("what matches is marked in name and e-mail", async () => {
    const { input, user } = await setUp();
    await user.type(input, "smi");
    const [first] = await screen.findAllByRole("option");
    const marked = [...(first?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
    expect(marked).toEqual(["Smi", "smi"]);
  });

  test("the organisation is not searched, and not marked", async () => {
    const { input, user } = await setUp();
    await user.type(input, "example");
    const bobs = (await screen.findAllByRole("option")).at(-1);
    expect(bobs).toHaveTextContent("Example Ltd");
    const marked = [...(bobs?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
    expect(marked).toEqual(["example"]);
  });

  test("fewer than three letters say how many are missing, and send nothing", async () => {
    const { input, user, api } = await setUp();
    await user.click(input);
    expect(screen.getByText("Type at least 3 characters.")).toBeVisible();
    await user.type(input, " s");
    expect(screen.getByText("Type 2 more characters.")).toBeVisible();
    await user.type(input, "m");
    expect(input).toHaveAttribute("aria-expanded", "false");
    expect(await api.requests()).toEqual([]);
  });

  test("more than 200 characters are said, not sent", async () => {
    const { input, api } = await setUp();
    fireEvent.change(input, { target: { value: "a".repeat(201) } });
    expect(await screen.findByText("Use at most 200 characters.")).toBeVisible();
    expect(await api.requests()).toEqual([]);
  });

  test("nobody found is said with the text", async () => {
    const { input, user } = await setUp();
    await user.type(input, "zzz");
    expect(
      await screen.findByText("Nobody found for “zzz”.", { selector: ".ipp-message *" }),
    ).toBeVisible();
    expect(screen.queryByRole("option")).toBeNull();
    await expectNoAxeViolations();
  });

  test("the results stay while a newer text loads, and Enter chooses none of them", async () => {
    const { input, user, onChange, api } = await setUp({ narrowing: "off" });
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await api.fail({ hang: true });
    await user.type(input, "th");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(screen.getAllByRole("option")).toHaveLength(3);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("choosing", () => {
  test("nothing is active until an arrow key says so; Enter then chooses", async () => {
    const { input, user, onChange, onSubmit } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    expect(activeOption(input)).toBeNull();
    await user.keyboard("{Enter}");
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard("{ArrowDown}");
    expect(activeOption(input)).toHaveTextContent("anna.smith@example.com");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(activeOption(input)).toHaveTextContent("asmith@example.org");
    await user.keyboard("{Enter}");
    expect(onChange.mock.calls).toEqual([[otherAnna, { reason: "select" }]]);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(input).toHaveValue("");
    expect(input).toHaveFocus();
    expect(input).toHaveAccessibleDescription("Anna Smith asmith@example.org");
  });

  test("a click chooses", async () => {
    const { input, user, onChange } = await setUp();
    await user.type(input, "bob");
    await user.click(await screen.findByRole("option"));
    expect(onChange.mock.calls).toEqual([[bob, { reason: "select" }]]);
    expect(input).toHaveFocus();
    await expectNoAxeViolations();
  });

  test.each(["{Tab}", "{Escape}", "{Alt>}{ArrowUp}{/Alt}"])("%s chooses nobody", async (keys) => {
    const { input, user, onChange } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await user.keyboard(`{ArrowDown}${keys}`);
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveAttribute("aria-expanded", "false");
    expect(input).toHaveValue("smi");
  });

  test("a click elsewhere chooses nobody and keeps the text", async () => {
    const { input, user, onChange } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}");
    await user.click(document.body);
    expect(screen.queryByRole("option")).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("smi");
  });

  test("the chosen person can be removed, which is said, and the focus stays in the picker", async () => {
    const { input, user, onChange } = await setUp({ defaultValue: anna });
    await user.click(
      screen.getByRole("button", { name: "Remove Anna Smith, anna.smith@example.com" }),
    );
    expect(onChange.mock.calls).toEqual([[null, { reason: "clear" }]]);
    expect(input).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent(
      "Anna Smith, anna.smith@example.com removed.",
    );
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
  });

  test("the highlight follows the person into a new answer", async () => {
    const later: User = { ...anna, id: "a0", email: "aaa.smith@example.com" };
    const answers: Record<string, User[]> = { smi: [anna, otherAnna], smit: [later, anna] };
    let resolve = (_: User[]) => {};
    const client = stubClient({
      search: (text) =>
        text === "smi" ? Promise.resolve(answers["smi"] ?? []) : new Promise((r) => (resolve = r)),
    });
    renderWithUsers(<UserPicker label="Owner" debounceMs={0} narrowing="off" />, { client });
    const user = userEvent.setup();
    const input = screen.getByRole("combobox");
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await user.type(input, "t");
    await user.keyboard("{ArrowDown}");
    expect(activeOption(input)).toHaveTextContent("anna.smith@example.com");
    await waitFor(() => {
      resolve(answers["smit"] ?? []);
      expect(optionNames()[0]).toContain("aaa.smith@example.com");
    });
    expect(activeOption(input)).toHaveTextContent("anna.smith@example.com");
  });

  test("a press on the chosen person is one on the field: the input has the focus", async () => {
    const { input, user } = await setUp({ defaultValue: anna });
    await user.click(screen.getByText("Anna Smith"));
    expect(input).toHaveFocus();
  });

  test("a host that ignores onChange sees no change", async () => {
    const { input, user, onChange } = await setUp({ value: anna });
    await user.type(input, "bob");
    await user.click(await screen.findByRole("option"));
    expect(onChange).toHaveBeenCalledOnce();
    expect(input).toHaveAccessibleDescription("Anna Smith anna.smith@example.com");
  });
});

describe("keys", () => {
  test("Down opens and goes to the first, Up to the last, Alt+Down opens with nothing active", async () => {
    const { input, user } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await user.keyboard("{Escape}{ArrowDown}");
    expect(activeOption(input)).toHaveTextContent("anna.smith@example.com");
    await user.keyboard("{Escape}{ArrowUp}");
    expect(activeOption(input)).toHaveTextContent("Bob Smithers");
    await user.keyboard("{Escape}{Alt>}{ArrowDown}{/Alt}");
    expect(input).toHaveAttribute("aria-expanded", "true");
    expect(activeOption(input)).toBeNull();
  });

  test.each(["ArrowLeft", "ArrowRight", "Home", "End"])(
    "%s moves the caret and drops the active option",
    async (key) => {
      const { input, user } = await setUp();
      await user.type(input, "smi");
      await screen.findAllByRole("option");
      await user.keyboard("{ArrowDown}");
      expect(fireEvent.keyDown(input, { key })).toBe(true);
      expect(activeOption(input)).toBeNull();
      expect(input).toHaveAttribute("aria-expanded", "true");
    },
  );

  test("Escape closes, then clears the text, then belongs to the dialog around", async () => {
    const onKeyDown = vi.fn();
    const onKeyUp = vi.fn();
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
    renderWithUsers(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog that listens
      <div onKeyDown={onKeyDown} onKeyUp={onKeyUp}>
        <UserPicker label="Owner" debounceMs={0} defaultValue={anna} />
      </div>,
      { client },
    );
    const user = userEvent.setup();
    const input = screen.getByRole("combobox");
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    onKeyDown.mockClear();
    onKeyUp.mockClear();
    await user.keyboard("{Escape}");
    expect(input).toHaveValue("smi");
    expect(input).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Escape}");
    expect(input).toHaveValue("");
    expect(onKeyDown).not.toHaveBeenCalled();
    expect(onKeyUp).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onKeyDown).toHaveBeenCalledOnce();
    expect(onKeyUp).toHaveBeenCalledOnce();
    expect(input).toHaveAccessibleDescription("Anna Smith anna.smith@example.com");
  });

  test("Enter submits the form while the list is closed", async () => {
    const { input, user, onSubmit } = await setUp();
    await user.type(input, "smi");
    await screen.findAllByRole("option");
    await user.keyboard("{Escape}{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    "Enter of an input method chooses nobody: %o",
    async (composing) => {
      const { input, user, onChange } = await setUp();
      await user.type(input, "smi");
      await screen.findAllByRole("option");
      await user.keyboard("{ArrowDown}");
      fireEvent.keyDown(input, { key: "Enter", ...composing });
      expect(onChange).not.toHaveBeenCalled();
      expect(input).toHaveValue("smi");
    },
  );
});

describe("states", () => {
  test.each([
    [401, "You are not signed in. Sign in again to search for people."],
    [403, "You are not allowed to search for people."],
    [422, "The search failed."],
  ])("%i has its own text, and the retry button sends one request", async (status, text) => {
    const { input, user, api } = await setUp();
    await api.fail({ status, times: Infinity });
    await user.type(input, "smi");
    expect(await screen.findByText(text, { selector: ".ipp-message *" })).toBeVisible();
    await expectNoAxeViolations();
    const before = (await api.requests()).length;
    await api.recover();
    await user.tab();
    expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findAllByRole("option")).toHaveLength(3);
    expect(input).toHaveFocus();
    expect(input).toHaveValue("smi");
    expect(await api.requests()).toHaveLength(before + 1);
  });

  test("a broken answer has its own text", async () => {
    const { input, user, api } = await setUp();
    await api.fail({ status: 200, body: "<html>" });
    await user.type(input, "smi");
    expect(
      await screen.findByText("The people service gave an answer that can’t be read.", {
        selector: ".ipp-message *",
      }),
    ).toBeVisible();
  });

  test("asked to wait: counts down and goes on by itself", async () => {
    const { input, user, api } = await setUp();
    await api.fail({ status: 429, retryAfter: "1" });
    await user.type(input, "smi");
    expect(
      await screen.findByText(/Too many requests. The search goes on in \d seconds?\./, {
        selector: ".ipp-message *",
      }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(await screen.findAllByRole("option", {}, { timeout: 5000 })).toHaveLength(3);
    expect(await api.requests()).toHaveLength(2);
  });

  test("asked to wait for long: says until when, and offers no button yet", async () => {
    const { input, user, api } = await setUp();
    await api.fail({ status: 429, retryAfter: "3600", times: Infinity });
    await user.type(input, "smi");
    expect(
      await screen.findByText(/Too many requests. Try again after .+\./, {
        selector: ".ipp-message *",
      }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(await api.requests()).toHaveLength(1);
  });

  test("offline: nothing is sent, one request when the connection is back", async () => {
    const { input, user, api } = await setUp();
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await user.type(input, "smi");
    expect(
      await screen.findByText("You are offline. The search goes on when the connection is back.", {
        selector: ".ipp-message *",
      }),
    ).toBeVisible();
    expect(await api.requests()).toEqual([]);
    onLine.mockRestore();
    window.dispatchEvent(new Event("online"));
    expect(await screen.findAllByRole("option")).toHaveLength(3);
    expect(await api.requests()).toHaveLength(1);
  });
});

describe("said aloud", () => {
  test("outcomes are said once, in a region that was there before", async () => {
    const { input, user } = await setUp();
    const region = screen.getByRole("status");
    expect(region).toBeEmptyDOMElement();
    await user.type(input, "smi");
    await waitFor(() => expect(region).toHaveTextContent("3 people found."));
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await user.type(input, "t");
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]?.trim()).toBe("3 people found.");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(region).toHaveTextContent("Anna Smith, anna.smith@example.com chosen.");
    observer.disconnect();
  });
});

describe("values", () => {
  function Host({ start }: { start: UserRef | null }) {
    const [owner, setOwner] = useState(start);
    return <UserPicker label="Owner" value={owner} onChange={setOwner} name="owner" />;
  }

  test("a ref with only an id is looked up; the form gets the id", async () => {
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
    const { container } = renderWithUsers(
      <form>
        <Host start={{ id: "b1" }} />
      </form>,
      { client },
    );
    expect(await screen.findByText("Bob Smithers")).toBeVisible();
    expect((await api.requests()).map(({ ids }) => ids)).toEqual([["b1"]]);
    const form = container.querySelector("form");
    expect(form && Object.fromEntries(new FormData(form))).toEqual({ owner: "b1" });
  });

  test("an unknown person and one that could not be loaded stay, look different, and can be removed", async () => {
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
    const view = renderWithUsers(<Host start={{ id: "gone" }} />, { client });
    expect(await screen.findByText("Unknown person")).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove Unknown person" })).toBeVisible();
    view.unmount();
    await api.fail({ status: 403 });
    renderWithUsers(<Host start={{ id: "b1" }} />, { client });
    expect(await screen.findByText("Person could not be loaded")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /^Remove/ }));
    expect(within(document.body).queryByText("Person could not be loaded")).toBeNull();
  });

  test("disabled and read-only pickers offer no change", async () => {
    const { input, rerender, client } = await setUp({ defaultValue: anna, disabled: true });
    expect(input).toBeDisabled();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    rerender(<UserPicker label="Owner" defaultValue={anna} readOnly />);
    expect(client).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await userEvent.click(screen.getByRole("combobox"));
    expect(screen.queryByText("Type at least 3 characters.")).toBeNull();
  });
});
