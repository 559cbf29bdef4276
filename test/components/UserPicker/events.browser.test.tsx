import { screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import type { PickerEvents } from "../../../src/hooks/useUserPicker/PickerEvents.js";
import type {
  ManyPrincipalsOptions,
  PickerBehaviour,
} from "../../../src/hooks/useUserPicker/UserPickerOptions.js";
import type { RemoteApiOptions } from "../../support/remoteApi.js";
import { anna, bob, button, cleo, option, people } from "./openPicker.js";
import { renderPicker } from "./renderPicker.js";

/** A picker of everything, in StrictMode, and every event in order. */
async function openMeasured(
  props: Partial<PickerBehaviour & ManyPrincipalsOptions> = {},
  options: RemoteApiOptions = {},
) {
  const log: [string, ...unknown[]][] = [];
  const listen =
    (name: string) =>
    (...event: unknown[]) =>
      void log.push([name, ...event]);
  const names = ["onSearch", "onSelect", "onRemove", "onListLookup", "onOpenChange", "onBlur"];
  const handlers: PickerEvents = Object.fromEntries(names.map((name) => [name, listen(name)]));
  const page = await renderPicker(
    <StrictMode>
      <button type="button">Before</button>
      <UserPicker
        label="Members"
        debounceMs={0}
        multiple
        include={["groups", "emails"]}
        {...handlers}
        {...props}
      />
      <button type="button">After</button>
    </StrictMode>,
    { people, groups: [{ id: "g1", displayName: "Smithy" }], me: anna, ...options },
  );
  return {
    ...page,
    log,
    of: (name: keyof PickerEvents) => log.filter(([each]) => each === name).map(([, e]) => e),
  };
}

const aTime = expect.any(Number) as number;

describe("onSearch", () => {
  test("tells once how many were found for how long a text, and how long it took", async () => {
    const { user, input, of } = await openMeasured({ debounceMs: 50 });
    await user.type(input, "smi ");
    await option(/Cleo/);
    expect(of("onSearch")).toEqual([
      { status: "success", errorKind: undefined, count: 4, textLength: 3, durationMs: aTime },
    ]);
    const [event] = of("onSearch") as [{ durationMs: number }];
    expect(event.durationMs).toBeGreaterThanOrEqual(40);
    expect(event.durationMs).toBeLessThan(10_000);
    await user.type(input, " ");
    expect(of("onSearch")).toHaveLength(1);
  });

  test("tells of none and of failures", async () => {
    const { user, input, of, api } = await openMeasured({ debounceMs: 50, include: [] });
    await user.type(input, "zzz");
    await waitFor(() => expect(of("onSearch")).toHaveLength(1));
    await api.fail({ status: 403 });
    await user.clear(input);
    await user.type(input, "yyyy");
    await waitFor(() => expect(of("onSearch")).toHaveLength(2));
    expect(of("onSearch")).toEqual([
      { status: "empty", errorKind: undefined, count: 0, textLength: 3, durationMs: aTime },
      { status: "error", errorKind: "forbidden", count: 0, textLength: 4, durationMs: aTime },
    ]);
  });

  test("tells once of a wait, however often the picker counts down, and once of its end", async () => {
    const { user, input, of, api } = await openMeasured({ debounceMs: 50, include: [] });
    await api.fail({ status: 429, retryAfter: 2 });
    await user.type(input, "smi");
    expect(await screen.findAllByRole("option", {}, { timeout: 8000 })).toHaveLength(4);
    expect(of("onSearch")).toEqual([
      {
        status: "rate-limited",
        errorKind: "rate-limited",
        count: 0,
        textLength: 3,
        durationMs: aTime,
      },
      { status: "success", errorKind: undefined, count: 4, textLength: 3, durationMs: aTime },
    ]);
  });

  test("tells nothing of a text that is too short, nor of one that was left", async () => {
    const { user, input, of, api } = await openMeasured({ include: [] });
    await user.type(input, "sm");
    await api.fail({ hang: true });
    await user.type(input, "i");
    await user.type(input, "{Backspace}");
    expect(of("onSearch")).toEqual([]);
  });
});

describe("onSelect and onRemove", () => {
  test("tell who and where from, by id", async () => {
    const { user, input, of } = await openMeasured({
      suggestions: [bob],
      suggestCurrentUser: true,
    });
    await user.click(input);
    await option(/you/);
    await user.keyboard("{ArrowDown}{Enter}{ArrowDown}{Enter}");
    await user.type(input, "smithy");
    await user.click(await option("Smithy"));
    await user.type(input, "new@y.test");
    await user.click(await option(/Invite/));
    const common = { durationMs: aTime };
    expect(of("onSelect")).toEqual([
      { kind: "user", id: "a1", source: "current-user", position: 1, count: 2, ...common },
      { kind: "user", id: "b1", source: "suggestions", position: 2, count: 2, ...common },
      { kind: "group", id: "g1", source: "groups", position: 1, count: 1, ...common },
      { kind: "email", id: undefined, source: "invitation", position: 1, count: 1, ...common },
    ]);
    await user.click(button(/^Remove new@y.test/));
    await user.click(button(/^Remove Bob/));
    await user.click(button("Remove all people"));
    expect(of("onRemove")).toEqual([
      { ids: [], count: 1 },
      { ids: ["b1"], count: 1 },
      { ids: ["a1", "g1"], count: 2 },
    ]);
  });

  test("a refused choice is none", async () => {
    const { user, input, of } = await openMeasured({
      suggestions: [bob],
      isUserDisabled: () => true,
    });
    await user.click(input);
    await user.click(await option(/Bob/));
    expect(of("onSelect")).toEqual([]);
  });
});

test("onListLookup tells counts, once", async () => {
  const { user, input, of } = await openMeasured();
  await user.click(input);
  await user.paste("bob@x.test; cleo@x.test; Anna Smith; nobody@x.test");
  await option(/asmith/);
  await user.click(await option(/asmith/));
  expect(of("onListLookup")).toEqual([
    { found: 2, notFound: 1, ambiguous: 1, failed: 0, durationMs: aTime },
  ]);
  expect(of("onSelect")).toEqual([
    { kind: "user", id: "a2", source: "list", position: 2, count: 3, durationMs: aTime },
  ]);
  expect(of("onSearch")).toEqual([]);
});

describe("onOpenChange and onBlur", () => {
  test("tell each change once, and nothing for a focus that stays inside", async () => {
    const { user, input, log, api } = await openMeasured({ include: [] });
    await api.fail({ status: 403, times: Infinity });
    await user.click(input);
    await user.type(input, "smi");
    await screen.findByRole("button", { name: "Try again" });
    await user.tab();
    expect(button("Try again")).toHaveFocus();
    const changes = () => log.filter(([name]) => name !== "onSearch");
    expect(changes()).toEqual([["onOpenChange", true]]);
    await user.tab({ shift: true });
    expect(input).toHaveFocus();
    expect(changes()).toEqual([["onOpenChange", true]]);
    await user.click(button("After"));
    expect(changes()).toEqual([["onOpenChange", true], ["onOpenChange", false], ["onBlur"]]);
    await user.click(input);
    await user.keyboard("{Escape}");
    expect(changes().slice(3)).toEqual([
      ["onOpenChange", true],
      ["onOpenChange", false],
    ]);
    await user.click(button("Before"));
    expect(changes().slice(5)).toEqual([["onBlur"]]);
  });

  test("Tab away closes, then blurs", async () => {
    const { user, input, log } = await openMeasured();
    await user.click(input);
    await user.tab();
    expect(log).toEqual([["onOpenChange", true], ["onOpenChange", false], ["onBlur"]]);
  });
});

test("a handler that throws is reported, and changes nothing for who picks", async () => {
  const reported: string[] = [];
  vi.spyOn(window, "reportError").mockImplementation((error: Error) => {
    reported.push(error.message);
  });
  const fail = (name: string) => () => {
    throw new Error(name);
  };
  const { user, input } = await openMeasured({
    onSearch: fail("onSearch"),
    onSelect: fail("onSelect"),
    onRemove: fail("onRemove"),
    onListLookup: fail("onListLookup"),
    onOpenChange: fail("onOpenChange"),
    onBlur: fail("onBlur"),
  });
  await user.type(input, "smi");
  await user.click(await option(/^Anna.*anna@/));
  expect(input).toHaveValue("");
  await user.paste("bob@x.test; cleo@x.test");
  await user.click(await screen.findByRole("button", { name: /^Remove Cleo/ }));
  await user.tab();
  await user.click(button("Before"));
  expect(screen.getAllByRole("row")).toHaveLength(2);
  expect(new Set(reported)).toEqual(
    new Set(["onOpenChange", "onSearch", "onSelect", "onListLookup", "onRemove", "onBlur"]),
  );
});

test("no event holds what was typed, a name or an e-mail", async () => {
  const { user, input, log, api } = await openMeasured({
    suggestions: [cleo],
    suggestCurrentUser: true,
  });
  await user.click(input);
  await user.click(await option(/Cleo/));
  await user.type(input, "smithers");
  await user.click(await option(/Bob/));
  await user.type(input, "new@y.test");
  await user.click(await option(/Invite/));
  await user.click(input);
  await user.paste("nobody@x.test\nAnna Smith\nThe <third@x.test>");
  await user.click(await option(/asmith/));
  await user.click(await option("Invite third@x.test"));
  await user.clear(input);
  await api.fail({ status: 422, times: Infinity });
  await user.type(input, "qwertz");
  await screen.findByText("The search failed.", { selector: ".ipp-message *" });
  await user.click(button("Remove all people"));
  await user.click(button("After"));
  const names = new Set(log.map(([name]) => name));
  expect(names).toEqual(
    new Set(["onSearch", "onSelect", "onRemove", "onListLookup", "onOpenChange", "onBlur"]),
  );
  const told = JSON.stringify(log);
  expect(told).not.toMatch(/@|smith|anna|bob|cleo|qwertz|nobody|third|test/i);
});
