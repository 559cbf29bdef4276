import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { createUsersClient } from "../../../src/client/createUsersClient.js";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import { openRemoteApi, type RemoteApiOptions } from "../../support/remoteApi.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { withoutBackoff } from "../../hooks/openUsers.js";
import { tokenOf } from "../../support/tokenOf.js";
import {
  bob,
  button,
  cleo,
  openPicker,
  openPickerOfOne,
  option,
  people,
  queryButton,
  status,
  tagNames,
  type ManyProps,
} from "./openPicker.js";
import { smiths } from "./renderPicker.js";

/** A picker of many, and how to paste into it. */
async function openForPaste(props: Partial<ManyProps> = {}, options: RemoteApiOptions = {}) {
  const page = await openPicker(props, options);
  const { api, input, user } = page;
  const spoken = vi.fn<(text: string) => void>();
  const region = status();
  new MutationObserver(() => spoken(region.textContent.trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return {
    ...page,
    /** Everything that was said, in order. */
    spoken,
    searches: async () => (await api.requests()).map(({ search }) => search),
    async paste(text: string) {
      await user.click(input);
      await user.paste(text);
    },
  };
}

/** What the popup says. */
const said = (text: string | RegExp) => screen.findByText(text, { selector: ".ipp-message *" });
const ids = (refs: readonly UserRef[] | undefined) => refs?.map(({ id }) => id);

describe("what is pasted", () => {
  test.each([
    ["semicolons", "bob@x.test; cleo@x.test"],
    ["commas", "bob@x.test,cleo@x.test"],
    ["a tab", "bob@x.test\tcleo@x.test"],
    ["lines", "bob@x.test\r\ncleo@x.test\n"],
    ["names", "Bob Smithers; cleo smiths"],
    ["addresses with names", 'Bobby <bob@x.test>, "Smiths, Cleo" <CLEO@X.TEST>'],
    ["a mix", "Bob Smithers\n<cleo@x.test>; bob@x.test, bob@x.test"],
  ])("%s: whoever is found for certain is added, in one change", async (_, text) => {
    const { onChange, input, paste } = await openForPaste();
    await paste(text);
    await waitFor(() => expect(tagNames()).toEqual(["Bob Smithers", "Cleo Smiths"]));
    expect(onChange.mock.calls).toEqual([[[bob, cleo], { reason: "paste" }]]);
    expect(input).toHaveValue("");
    expect(input).toHaveFocus();
    expect(status()).toHaveTextContent("2 people added.");
  });

  test("the order is that of the list, and who is chosen already stays where they are", async () => {
    const { onChange, paste } = await openForPaste({ defaultValue: [bob] });
    await paste("cleo@x.test; bob@x.test; anna@x.test");
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(ids(onChange.mock.lastCall?.[0])).toEqual(["b1", "c1", "a1"]);
    expect(status()).toHaveTextContent("2 people added.");
  });

  test("a list of those who are chosen already is no change, and said", async () => {
    const { onChange, input, paste } = await openForPaste({ defaultValue: [bob, cleo] });
    await paste("cleo@x.test; bob@x.test");
    await waitFor(() => expect(status()).toHaveTextContent("0 people added."));
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("");
  });

  test("a single e-mail is a text to search for", async () => {
    const { input, paste, onChange } = await openForPaste();
    await paste("bob@x.test");
    expect(input).toHaveValue("bob@x.test");
    expect(await option(/Bob/)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("one address with its name is a list of one", async () => {
    const { onChange, paste } = await openForPaste();
    await paste("Robert <bob@x.test>");
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["b1"]));
  });

  test("what is in the box already is part of the list, and what is selected is replaced", async () => {
    const { user, input, paste, onChange } = await openForPaste();
    await user.type(input, "Cleo Smiths");
    await paste("bob@x.test; nobody@x.test");
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["c1", "b1"]));
    expect(input).toHaveValue("nobody@x.test");
    await user.tripleClick(input);
    await user.paste("anna@x.test; bob@x.test");
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["c1", "b1", "a1"]));
    expect(input).toHaveValue("");
  });

  test("somebody typed as “Surname, Given” stays one person beside a pasted list", async () => {
    const { user, input, paste, onChange } = await openForPaste();
    await user.type(input, "Smiths, Cleo");
    await paste("bob@x.test; anna@x.test");
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["c1", "b1", "a1"]));
  });

  test("a picker of one takes the address of an address with a name, and searches for it", async () => {
    const { user, input, onChange } = await openPickerOfOne();
    await user.tab();
    await user.tab();
    expect(input).toHaveFocus();
    await user.paste("Bobby <bob@x.test>");
    expect(input).toHaveValue("bob@x.test");
    expect(await option(/Bob Smithers/)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([{ disabled: true }, { readOnly: true }])("%o: a paste does nothing", async (props) => {
    const { input, api, onChange } = await openForPaste(props);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "bob@x.test; cleo@x.test");
    fireEvent.paste(input, { clipboardData });
    expect(input).toHaveValue("");
    expect(onChange).not.toHaveBeenCalled();
    expect(await api.requests()).toEqual([]);
  });

  test("the host's own paste handling wins", async () => {
    const { input, api } = await openForPaste();
    input.addEventListener("paste", (event) => event.preventDefault(), { capture: true });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "bob@x.test; cleo@x.test");
    fireEvent.paste(input, { clipboardData });
    expect(await api.requests()).toEqual([]);
  });
});

describe("what is left", () => {
  test("who is not found stays as text, with a report that is said once", async () => {
    const { input, paste, onChange, spoken } = await openForPaste();
    await paste("bob@x.test; nobody@x.test; No Body");
    const report = "1 person added. Not found: nobody@x.test and No Body.";
    expect(await said(report)).toBeVisible();
    expect(input).toHaveValue("nobody@x.test; No Body");
    expect(onChange).toHaveBeenCalledOnce();
    expect(spoken.mock.calls.filter(([text]) => text === report)).toHaveLength(1);
    await expectNoAxeViolations();
  });

  test("namesakes are told apart by e-mail; the choice takes the entry out of text and report", async () => {
    const { user, input, paste, onChange } = await openForPaste();
    await paste("Anna Smith\nnobody@x.test\nbob@x.test");
    const group = await screen.findByRole("group", { name: "Who is “Anna Smith”?" });
    const names = within(group).getAllByRole("option");
    expect(names.map(({ textContent }) => textContent)).toEqual([
      "ASAnna Smithanna@x.test",
      "ASAnna Smithasmith@y.test",
    ]);
    expect(input).toHaveValue("Anna Smith; nobody@x.test");
    await expectNoAxeViolations();
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(ids(onChange.mock.lastCall?.[0])).toEqual(["b1", "a2"]);
    expect(onChange.mock.lastCall?.[1]).toEqual({ reason: "select" });
    expect(input).toHaveValue("nobody@x.test");
    expect(screen.queryByRole("option")).toBeNull();
    expect(await said(/Not found: nobody@x.test\./)).toBeVisible();
    expect(status()).toHaveTextContent("Anna Smith, asmith@y.test chosen.");
  });

  test("the last choice ends the report and clears the text", async () => {
    const { user, input, paste } = await openForPaste();
    await paste("Anna Smith\nbob@x.test");
    await user.click(await option(/anna@x.test/));
    expect(tagNames()).toEqual(["Bob Smithers", "Anna Smith"]);
    expect(input).toHaveValue("");
    expect(screen.queryByText(/Who is/)).toBeNull();
    expect(input).toHaveFocus();
  });

  test("one person may be meant by two entries", async () => {
    const { user, input, paste, onChange } = await openForPaste();
    await paste("Anna Smith; Smith, Anna");
    const groups = await screen.findAllByRole("group");
    expect(groups).toHaveLength(3);
    expect(new Set(screen.getAllByRole("option").map(({ id }) => id)).size).toBe(
      screen.getAllByRole("option").length,
    );
    await user.click(await screen.findAllByRole("option").then(([first]) => first ?? input));
    expect(ids(onChange.mock.lastCall?.[0])).toEqual(["a1"]);
    expect(input).toHaveValue("Smith; Anna");
  });

  test("excluded people are not found; disabled ones and those over the limit can't be chosen", async () => {
    const { input, paste, onChange } = await openForPaste({
      excludedIds: ["a1"],
      isUserDisabled: ({ id }) => id === "b1" && "On leave",
      maxSelected: 1,
    });
    await paste("anna@x.test; bob@x.test; cleo@x.test; asmith@y.test");
    expect(
      await said(
        "1 person added. Not found: anna@x.test. Can’t be chosen: bob@x.test and asmith@y.test.",
      ),
    ).toBeVisible();
    expect(ids(onChange.mock.lastCall?.[0])).toEqual(["c1"]);
    expect(input).toHaveValue("anna@x.test; bob@x.test; asmith@y.test");
  });

  test.each(["at once", "later"])(
    "a host that refuses %s leaves everything as text",
    async (when) => {
      const refuse = () => "Ask Zoe first.";
      const onBeforeChange = when === "later" ? () => Promise.resolve(refuse()) : refuse;
      const { input, paste, onChange } = await openForPaste({ onBeforeChange });
      await paste("bob@x.test; nobody@x.test");
      expect(await said("Ask Zoe first.")).toBeVisible();
      expect(onChange).not.toHaveBeenCalled();
      expect(input).toHaveValue("bob@x.test; nobody@x.test");
      expect(status()).toHaveTextContent("Ask Zoe first.");
    },
  );

  test("what is typed while the host thinks about a list is not overwritten", async () => {
    let allow = (_: boolean) => {};
    const onBeforeChange = () => new Promise<boolean>((resolve) => (allow = resolve));
    const { user, input, paste, onChange } = await openForPaste({ onBeforeChange });
    await paste("bob@x.test; nobody@x.test");
    expect(await said("Checking…")).toBeVisible();
    await user.type(input, "; cleo");
    await act(async () => allow(true));
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["b1"]));
    expect(input).toHaveValue("bob@x.test; nobody@x.test; cleo");
  });

  test("a long entry is cut for display, and of many some are named, in a popup that scrolls", async () => {
    const long = "x".repeat(150);
    const nobodies = Array.from({ length: 60 }, (_, n) => `nobody${n}@${long}.test`);
    const { input, paste } = await openForPaste();
    await paste(["bob@x.test", ...nobodies].join("\n"));
    const report = await said(/1 person added\. Not found: nobody0@x+…,.+, and 40 others\.$/u);
    expect(report.textContent).not.toContain(long);
    expect(input).toHaveValue(nobodies.join("; "));
    const box = report.closest(".ipp-message");
    expect(box?.clientHeight).toBeLessThanOrEqual(200);
    expect(box?.scrollHeight).toBeGreaterThan(box?.clientHeight ?? 0);
    await expectNoAxeViolations();
  });

  test("Escape closes and keeps text and report, then clears the text", async () => {
    const { user, input, paste } = await openForPaste();
    await paste("nobody@x.test; bob@x.test");
    await said(/Not found/);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/Not found/, { selector: ".ipp-message *" })).toBeNull();
    expect(input).toHaveValue("nobody@x.test");
    await user.click(input);
    expect(await said(/Not found/)).toBeVisible();
    await user.keyboard("{Escape}{Escape}");
    expect(input).toHaveValue("");
    expect(tagNames()).toEqual(["Bob Smithers"]);
  });

  test("who changes what is left searches for it", async () => {
    const { user, input, paste } = await openForPaste();
    await paste("nobody@x.test; cleo@x.test");
    await said(/Not found/);
    await user.clear(input);
    await user.type(input, "bob");
    expect(await option(/Bob/)).toBeVisible();
    expect(screen.queryByText(/Not found/, { selector: ".ipp-message *" })).toBeNull();
  });

  test("an address that nobody has can be invited, where the host takes addresses", async () => {
    const api = await openRemoteApi({ people });
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => "token" });
    const onChange = vi.fn();
    renderWithUsers(
      <UserPicker
        aria-label="Members"
        multiple
        include={["emails"]}
        debounceMs={0}
        onChange={onChange}
      />,
      { client },
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("combobox"));
    await user.paste("bob@x.test; New One <new@y.test>");
    await user.click(await option("Invite new@y.test"));
    expect(onChange).toHaveBeenLastCalledWith([bob, { kind: "email", email: "new@y.test" }], {
      reason: "select",
    });
    expect(screen.getByRole("combobox")).toHaveValue("");
  });
});

describe("while it is looked up", () => {
  test("says how far it is, shows a bar after a second, and Stop leaves text and nobody else", async () => {
    const { api, input, paste, onChange, user, onCommit } = await openForPaste();
    await api.fail({ hang: true, times: Infinity });
    await paste("bob@x.test; cleo@x.test; anna@x.test");
    expect(await said("Looking up people: 0 of 3")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    const bar = await screen.findByRole("progressbar", {}, { timeout: 5000 });
    expect(bar).toHaveAccessibleName("Looking up people: 0 of 3");
    await waitFor(() => expect(status()).toHaveTextContent("Looking up people: 0 of 3"));
    await expectNoAxeViolations();
    await user.click(button("Stop"));
    expect(input).toHaveFocus();
    expect(input).toHaveValue("bob@x.test; cleo@x.test; anna@x.test");
    expect(await said("A list of 3 people.")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
    await expect
      .poll(async () => (await api.requests()).map(({ outcome }) => outcome))
      .toEqual(["aborted", "aborted", "aborted"]);
    expect(onChange).not.toHaveBeenCalled();
    expect(onCommit.mock.calls.length).toBeLessThan(60);
  });

  test("the bar counts those who are done", async () => {
    const { api, paste } = await openForPaste();
    await paste("bob@x.test; cleo@x.test; nobody@x.test; nobody2@x.test");
    await said(/Not found/);
    await api.fail({ hang: true, times: Infinity });
    await paste("bob@x.test; anna@x.test");
    expect(await said("Looking up people: 3 of 4")).toBeVisible();
  });

  test("a change of the text ends it, and adds nobody", async () => {
    const { api, user, input, paste, onChange } = await openForPaste();
    await api.fail({ hang: true, times: Infinity });
    await paste("bob@x.test; cleo@x.test");
    await said(/Looking up/);
    await expect.poll(async () => (await api.requests()).length).toBe(2);
    await user.type(input, "x");
    expect(screen.queryByText(/Looking up/)).toBeNull();
    await expect
      .poll(async () => (await api.requests()).map(({ outcome }) => outcome))
      .toEqual(["aborted", "aborted"]);
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("bob@x.test; cleo@x.testx");
  });

  test("unmounting ends it", async () => {
    const { api, paste, unmount } = await openForPaste();
    await api.fail({ hang: true, times: Infinity });
    await paste("bob@x.test; cleo@x.test");
    await expect.poll(async () => (await api.requests()).length).toBe(2);
    unmount();
    await expect
      .poll(async () => (await api.requests()).map(({ outcome }) => outcome))
      .toEqual(["aborted", "aborted"]);
  });

  test("a picker that is disabled meanwhile adds nobody", async () => {
    const { api, paste, setProps, onChange, input, searches } = await openForPaste(
      {},
      { latencyMs: 300 },
    );
    await paste("bob@x.test; cleo@x.test");
    await expect.poll(searches).toHaveLength(2);
    setProps({ disabled: true });
    await expect
      .poll(async () => (await api.requests()).map(({ outcome }) => outcome))
      .toEqual(["answered", "answered"]);
    await waitFor(() => expect(screen.queryByText(/Looking up/)).toBeNull());
    expect(onChange).not.toHaveBeenCalled();
    expect(input).toHaveValue("bob@x.test; cleo@x.test");
  });

  test("who signs in meanwhile gets nobody, and no frame of it", async () => {
    const api = await openRemoteApi({ people });
    let token = tokenOf("anna");
    const client = createUsersClient({ baseUrl: api.baseUrl, getAccessToken: () => token });
    await client.getMe();
    const onChange = vi.fn();
    renderWithUsers(<UserPicker aria-label="P" multiple onChange={onChange} />, { client });
    const user = userEvent.setup();
    const input = screen.getByRole("combobox");
    const signIn = async (subject: string) => {
      token = tokenOf(subject);
      const before = client.identity.getEpoch();
      document.dispatchEvent(new Event("visibilitychange"));
      await expect.poll(() => client.identity.getEpoch()).toBe(before + 1);
    };
    await user.click(input);
    await user.paste("Anna Smith; nobody@x.test");
    await screen.findAllByRole("option");
    await signIn("bob");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    await api.fail({ hang: true, times: Infinity });
    await user.clear(input);
    await user.paste("bob@x.test; cleo@x.test");
    await said(/Looking up/);
    await signIn("cleo");
    expect(await said("A list of 2 people.")).toBeVisible();
    await api.recover();
    expect(onChange).not.toHaveBeenCalled();
    await user.click(button("Look up"));
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["b1", "c1"]));
  });

  test("500 lines: four requests at once, one change", async () => {
    const everybody = smiths(500);
    const api = await openRemoteApi({ people: everybody });
    let atOnce = 0;
    let most = 0;
    const client = createUsersClient({
      baseUrl: api.baseUrl,
      getAccessToken: () => "token",
      fetch: async (input, init) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        try {
          return await fetch(input, init);
        } finally {
          atOnce -= 1;
        }
      },
    });
    const onChange = vi.fn();
    renderWithUsers(<UserPicker aria-label="P" multiple onChange={onChange} />, { client });
    const user = userEvent.setup();
    await user.click(screen.getByRole("combobox"));
    await user.paste(everybody.map(({ email }) => email).join("\n"));
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce(), { timeout: 25_000 });
    expect(ids(onChange.mock.lastCall?.[0])).toEqual(everybody.map(({ id }) => id));
    expect(onChange.mock.lastCall?.[1]).toEqual({ reason: "paste" });
    expect(most).toBe(4);
  });
});

describe("failures", () => {
  test("who could not be asked for stays, with the reason, and the button asks for them alone", async () => {
    withoutBackoff();
    const { api, user, input, paste, onChange, searches } = await openForPaste();
    await paste("cleo@x.test; nobody@x.test");
    await said(/Not found/);
    await api.fail({ status: 500, times: Infinity });
    await paste("Bob Smithers; bob@x.test");
    expect(
      await said(
        "Not found: nobody@x.test. Could not be looked up: Bob Smithers and bob@x.test. The search failed.",
      ),
    ).toBeVisible();
    expect(input).toHaveValue("nobody@x.test; Bob Smithers; bob@x.test");
    const before = (await searches()).length;
    await api.recover();
    await user.click(button("Try again"));
    await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toEqual(["c1", "b1"]));
    expect((await searches()).slice(before).sort()).toEqual(["Bob Smithers", "bob@x.test"]);
    expect(input).toHaveValue("nobody@x.test");
    expect(queryButton("Try again")).toBeNull();
    expect(input).toHaveFocus();
  });

  test.each([
    [{ status: 401 }, "You are not signed in. Sign in again to search for people."],
    [{ status: 403 }, "You are not allowed to search for people."],
    [{ status: 429, retryAfter: 3600 }, /Too many requests\. Try again after .+\./],
  ])("%o is said, and ends the sending", async (failure, reason) => {
    const { api, input, paste, onChange } = await openForPaste();
    await api.fail({ ...failure, times: Infinity });
    const list = Array.from({ length: 20 }, (_, n) => `person${n}@x.test`).join("; ");
    await paste(list);
    const report = await said(/Could not be looked up/);
    expect(report).toHaveTextContent(reason);
    expect(input).toHaveValue(list);
    expect(button("Try again")).toBeVisible();
    expect((await api.requests()).length).toBeLessThan(20);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("a typed list", () => {
  test.each(["bob@x.test; cleo", "bob@x.test, cleo@x.test"])(
    "“%s” is not searched for, but offered to be looked up",
    async (text) => {
      const { user, input, onChange, searches } = await openForPaste();
      await user.type(input, text);
      expect(await said("A list of 2 people.")).toBeVisible();
      await waitFor(() => expect(status()).toHaveTextContent("A list of 2 people."));
      expect(await searches()).not.toContain(text);
      await user.tab();
      expect(button("Look up")).toHaveFocus();
      await user.keyboard("{Enter}");
      await waitFor(() => expect(ids(onChange.mock.lastCall?.[0])).toContain("b1"));
      expect(input).toHaveFocus();
    },
  );

  test("“Smith, Anna” is one person", async () => {
    const { user, input, searches } = await openForPaste({ debounceMs: 200 });
    await user.click(input);
    await user.keyboard("Smith, Anna");
    expect(await said("Nobody found for “Smith, Anna”.")).toBeVisible();
    expect(await searches()).not.toEqual([]);
    expect(screen.queryByText(/A list of/)).toBeNull();
  });

  test("a picker of one knows no lists", async () => {
    const { user, input } = await openPickerOfOne();
    await user.type(input, "bob@x.test; cleo@x.test");
    expect(screen.queryByText(/A list of/)).toBeNull();
  });
});
