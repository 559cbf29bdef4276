import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { Group } from "../../../src/client/Group.js";
import type { Principal } from "../../../src/people/Principal.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import type {
  ManyPrincipalsOptions,
  PickerBehaviour,
} from "../../../src/hooks/useUserPicker/UserPickerOptions.js";
import { expectNoAxeViolations } from "../../support/expectNoAxeViolations.js";
import type { RemoteApiOptions } from "../../support/remoteApi.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { stubClient } from "../../support/stubClient.js";
import { anna, bob, button, option, people, queryButton, status, tag } from "./openPicker.js";
import { renderPicker } from "./renderPicker.js";

const smiths = { id: "g1", displayName: "Smithy" };
const goldsmiths = { id: "g2", displayName: "Goldsmiths" };

async function openMembers(
  props: Partial<ManyPrincipalsOptions & PickerBehaviour> = {},
  options: RemoteApiOptions = {},
) {
  const onChange = vi.fn<(members: Principal[], details: unknown) => void>();
  const page = await renderPicker(
    <UserPicker
      label="Members"
      debounceMs={0}
      multiple
      include={["groups", "emails"]}
      onChange={onChange}
      {...props}
    />,
    { people, groups: [smiths, goldsmiths], ...options },
  );
  return {
    ...page,
    onChange,
    operations: async () => (await page.api.requests()).map(({ operation }) => operation),
  };
}

const said = (text: string | RegExp) => screen.findByText(text, { selector: ".ipp-message *" });
const optionsIn = (section: string) =>
  within(screen.getByRole("group", { name: section })).getAllByRole("option");

describe("groups", () => {
  test("are found beside people, under their own title, and chosen as groups", async () => {
    const { user, input, onChange } = await openMembers({ include: ["groups"] });
    await user.type(input, "smi");
    expect(await option("Smithy")).toBeVisible();
    await waitFor(() => expect(optionsIn("People")).toHaveLength(4));
    await waitFor(() => expect(status()).toHaveTextContent(/groups? found\./));
    expect(optionsIn("Groups").map(({ textContent }) => textContent)).toEqual([
      "Smithy",
      "Goldsmiths",
    ]);
    await expectNoAxeViolations();
    await user.click(await option("Smithy"));
    expect(onChange.mock.calls).toEqual([
      [[{ kind: "group", id: "g1", displayName: "Smithy" }], { reason: "select" }],
    ]);
    expect(tag(/^Smithy/)).toHaveAttribute("data-kind", "group");
    expect(tag(/^Smithy/)).toHaveTextContent("Smithy Group");
    expect(tag(/^Smithy/).querySelector(".ipp-avatar")).toHaveAttribute(
      "data-ipp-content",
      "group",
    );
    expect(status()).toHaveTextContent("Smithy, Group chosen.");
    await expectNoAxeViolations();
  });

  test("stand before the people when they are fewer, and come with them", async () => {
    const { user, input, api } = await openMembers({ include: ["groups"] });
    await api.configure({ people, groups: [smiths, goldsmiths], latencyMs: 50 });
    await user.type(input, "smi");
    const [first] = await screen.findAllByRole("option");
    expect(first).toHaveTextContent("Smithy");
    expect(optionsIn("People")).toHaveLength(4);
  });

  test("that take long come below the people, where they move nobody", async () => {
    let answer: (groups: Group[]) => void = () => {};
    const client = stubClient({
      search: async () => people,
      searchGroups: () => new Promise((resolve) => (answer = resolve)),
    });
    renderWithUsers(<UserPicker multiple label="Members" debounceMs={0} include={["groups"]} />, {
      client,
    });
    await userEvent.type(screen.getByRole("combobox"), "smi");
    await waitFor(() => expect(optionsIn("People")).toHaveLength(4));
    answer([smiths]);
    expect(await option("Smithy")).toHaveAttribute("aria-posinset", "5");
  });

  test("excluded groups are not offered", async () => {
    const { user, input } = await openMembers({ include: ["groups"], excludedIds: ["g1"] });
    await user.type(input, "smi");
    expect(await option("Goldsmiths")).toBeVisible();
    expect(screen.queryByRole("option", { name: "Smithy" })).toBeNull();
  });

  test("are there when nobody is found", async () => {
    const { user, input } = await openMembers({ include: ["groups"] });
    await user.type(input, "smithy");
    expect(await option("Smithy")).toBeVisible();
    expect(await said("Nobody found for “smithy”.")).toBeVisible();
    expect(screen.queryByRole("group", { name: "People" })).toBeNull();
  });

  test("their failure is said, with a retry, and hides nobody", async () => {
    const { user, input, api, operations } = await openMembers({ include: ["groups"] });
    await api.fail({ status: 403, match: "groups", times: Infinity });
    await user.type(input, "smi");
    expect(await said("The groups could not be searched.")).toBeVisible();
    await waitFor(() => expect(status()).toHaveTextContent("The groups could not be searched."));
    expect(await screen.findAllByRole("option")).toHaveLength(4);
    await expectNoAxeViolations();
    await api.recover();
    await user.click(button("Try again"));
    expect(await option("Smithy")).toBeVisible();
    expect(await operations()).toEqual(expect.arrayContaining(["search", "groups", "groups"]));
    expect(await operations()).toHaveLength(3);
    expect(queryButton("Try again")).toBeNull();
    expect(input).toHaveFocus();
  });

  test("their failure and that nobody was found are both said", async () => {
    const { user, input, api } = await openMembers({ include: ["groups"] });
    await api.fail({ status: 403, match: "groups", times: Infinity });
    await user.type(input, "zzz");
    expect(await said("Nobody found for “zzz”. The groups could not be searched.")).toBeVisible();
  });

  test("what keeps both from being searched is said once, with its own reason", async () => {
    const { user, input, api } = await openMembers({ include: ["groups"] });
    await api.fail({ status: 403, times: Infinity });
    await user.type(input, "smi");
    expect(await said("You are not allowed to search for people.")).toBeVisible();
    expect(screen.queryByText(/groups could not/)).toBeNull();
  });

  test("a failure of the people hides no groups", async () => {
    const { user, input, api, onChange } = await openMembers({ include: ["groups"] });
    await api.fail({ status: 403, match: "search", times: Infinity });
    await user.type(input, "smi");
    await option("Smithy");
    expect(await said("You are not allowed to search for people.")).toBeVisible();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange.mock.lastCall?.[0]).toEqual([{ kind: "group", ...smiths }]);
  });

  test("without the option no group is asked for", async () => {
    const { user, input, operations } = await openMembers({ include: ["emails"] });
    await user.type(input, "smi");
    expect(await screen.findAllByRole("option")).toHaveLength(4);
    expect(await operations()).toEqual(["search"]);
  });
});

describe("addresses", () => {
  test("one that nobody has can be invited, and never looks like a person", async () => {
    const { user, input, onChange } = await openMembers();
    await user.type(input, "new@y.test");
    const invitation = await option("Invite new@y.test");
    expect(optionsIn("Not in the organization")).toEqual([invitation]);
    await expectNoAxeViolations();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onChange.mock.calls).toEqual([
      [[{ kind: "email", email: "new@y.test" }], { reason: "select" }],
    ]);
    expect(tag(/new@y.test/)).toHaveAttribute("data-kind", "email");
    expect(tag(/new@y.test/)).toHaveTextContent("To be invited");
    expect(screen.getByText("To be invited")).toBeVisible();
    expect(status()).toHaveTextContent("new@y.test, To be invited chosen.");
  });

  test.each(["bob@x.test", "BOB@X.test", " Bob@x.test "])(
    "“%s”, which somebody has, is not offered",
    async (text) => {
      const { user, input } = await openMembers();
      await user.type(input, text);
      expect(await option(/Bob Smithers/)).toBeVisible();
      expect(screen.queryByText(/Invite/)).toBeNull();
    },
  );

  test("that of somebody who is excluded is not offered", async () => {
    const { user, input, operations } = await openMembers({
      excludedIds: ["b1"],
      include: ["emails"],
    });
    await user.type(input, "bob@x.test");
    await expect.poll(operations).toContain("search");
    await waitFor(() => expect(screen.queryByText("Searching…")).toBeNull());
    expect(screen.queryByText(/Invite/)).toBeNull();
  });

  test("is not offered before the answer is there", async () => {
    const { user, input, api } = await openMembers({ include: ["emails"] });
    await api.fail({ hang: true, times: Infinity });
    await user.type(input, "new@y.test");
    await expect.poll(async () => (await api.requests()).length).toBeGreaterThan(0);
    expect(await said("Searching…")).toBeVisible();
    expect(screen.queryByText(/Invite/)).toBeNull();
  });

  test("is not offered when the search failed", async () => {
    const { user, input, api } = await openMembers({ include: ["emails"] });
    await api.fail({ status: 403, times: Infinity });
    await user.type(input, "new@y.test");
    expect(await said("You are not allowed to search for people.")).toBeVisible();
    expect(screen.queryByText(/Invite/)).toBeNull();
  });

  test("is not offered without the option, nor what is no address", async () => {
    const { user, input } = await openMembers({ include: ["groups"] });
    await user.type(input, "new@y.test");
    expect(await said("Nobody found for “new@y.test”.")).toBeVisible();
    expect(screen.queryByText(/Invite/)).toBeNull();
  });

  test("what is no address is not offered", async () => {
    const { user, input } = await openMembers();
    await user.type(input, "new@y");
    expect(await said("Nobody found for “new@y”.")).toBeVisible();
    expect(screen.queryByText(/Invite/)).toBeNull();
  });

  test("who is invited already can be taken back in the list, case aside", async () => {
    const { user, input, onChange } = await openMembers({
      defaultValue: [anna, { kind: "email", email: "new@y.test" }],
    });
    await user.type(input, "NEW@y.test");
    const invitation = await option(/Invite/);
    expect(invitation).toHaveAttribute("aria-selected", "true");
    await user.click(invitation);
    expect(onChange.mock.calls).toEqual([[[anna], { reason: "remove" }]]);
  });

  test("a picker of one takes an address, too", async () => {
    const onChange = vi.fn();
    const { user, input } = await renderPicker(
      <UserPicker label="Owner" debounceMs={0} include={["emails"]} onChange={onChange} />,
      { people: [bob] },
    );
    await user.type(input, "new@y.test");
    await user.click(await option("Invite new@y.test"));
    expect(onChange.mock.calls).toEqual([
      [{ kind: "email", email: "new@y.test" }, { reason: "select" }],
    ]);
    expect(input).toHaveAccessibleDescription("new@y.test To be invited");
  });
});
