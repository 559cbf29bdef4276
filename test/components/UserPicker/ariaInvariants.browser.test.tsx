import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { User } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { renderPicker, smiths } from "./renderPicker.js";

const everybody = smiths(12);
const suggested = everybody.slice(0, 4);

/** Where the focus was when a command began. */
interface Start {
  /** An option was active, and the focus in the input. */
  hadActive: boolean;
  /** The focus was on a button, or on a tag. */
  wasOnControl: boolean;
}

/** What a person does, and whether it may change who is chosen. */
interface Command {
  name: string;
  mayChange: (start: Start) => boolean;
  run: (picker: Picker) => Promise<void>;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const never = () => false;
const always = () => true;

type Picker = Awaited<ReturnType<typeof renderPicker>>;

const key = (name: string, mayChange: Command["mayChange"] = never): Command => ({
  name,
  mayChange,
  run: ({ user }) => user.keyboard(name),
});

const commands: readonly Command[] = [
  ..."smithx".split("").map((letter) => key(letter)),
  ...["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"].map((name) =>
    key(`{${name}}`),
  ),
  ...["{PageUp}", "{PageDown}", "{Escape}", "{Tab}", "{Shift>}{Tab}{/Shift}"].map((name) =>
    key(name),
  ),
  key("{Alt>}{ArrowDown}{/Alt}"),
  key("{Alt>}{ArrowUp}{/Alt}"),
  key("{Backspace}", ({ wasOnControl }) => wasOnControl),
  key("{Delete}", ({ wasOnControl }) => wasOnControl),
  key("{Enter}", ({ hadActive, wasOnControl }) => hadActive || wasOnControl),
  {
    name: "type smith and wait",
    mayChange: never,
    async run({ user, input }) {
      await user.clear(input);
      await user.keyboard("smith");
      await screen.findAllByRole("option");
    },
  },
  { name: "click the field", mayChange: never, run: ({ user, input }) => user.click(input) },
  {
    name: "click an option",
    mayChange: always,
    async run({ user }) {
      const [, second] = screen.queryAllByRole("option");
      if (second) await user.click(second);
    },
  },
  {
    name: "click a button",
    mayChange: always,
    async run({ user, container }) {
      const buttons = container.querySelectorAll<HTMLElement>(".ipp-picker button");
      const last = buttons[buttons.length - 1];
      if (last) await user.click(last);
    },
  },
  {
    name: "click the first tag's cross",
    mayChange: always,
    async run({ user, container }) {
      const cross = container.querySelector("[role=row] button");
      if (cross) await user.click(cross);
    },
  },
  {
    name: "paste a name",
    mayChange: never,
    run: async ({ user, input }) => {
      if (document.activeElement === input) await user.paste("pat0007");
    },
  },
];

const ids = (element: Element, attribute: string) =>
  (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);

/** What must be true of a picker at any time. */
function expectInvariants(container: HTMLElement): void {
  const comboboxes = container.querySelectorAll("[role=combobox]");
  expect(comboboxes).toHaveLength(1);
  const [input] = comboboxes;
  if (input === undefined) return;
  const listbox = container.querySelector("[role=listbox]");
  const options = listbox?.querySelectorAll("[role=option]").length ?? 0;
  expect(input.getAttribute("aria-expanded"), "expanded").toBe(String(options > 0));
  expect(listbox === null, "an empty listbox").toBe(options === 0);
  expect(ids(input, "aria-controls")).toEqual(listbox === null ? [] : [listbox.id]);

  const [active] = ids(input, "aria-activedescendant");
  if (active !== undefined) {
    const option = document.getElementById(active);
    expect(option?.getAttribute("role"), "the active option").toBe("option");
    expect(listbox?.contains(option)).toBe(true);
    const box = option?.getBoundingClientRect();
    const edges = listbox?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual((edges?.top ?? NaN) - 1);
    expect(box?.bottom).toBeLessThanOrEqual((edges?.bottom ?? NaN) + 1);
  }

  const rows = [...container.querySelectorAll<HTMLElement>("[role=row]")];
  const stops = rows.filter(({ tabIndex }) => tabIndex === 0).length;
  expect(stops, "tab stops among the tags").toBe(rows.length > 0 ? 1 : 0);

  const all = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(all).size, "each id once").toBe(all.length);
  for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls"]) {
    for (const element of container.querySelectorAll(`[${attribute}]`)) {
      for (const id of ids(element, attribute)) {
        expect(document.getElementById(id), `${attribute} ${id}`).not.toBeNull();
      }
    }
  }
  for (const option of container.querySelectorAll("[role=option]")) {
    expect(option.querySelector("button, a, input, [tabindex]")).toBeNull();
  }
}

async function expectRight(multiple: boolean, script: readonly Command[]): Promise<void> {
  let chosen: readonly string[] = multiple ? ["s0001", "s0002"] : ["s0001"];
  const onChange = vi.fn((value: readonly User[] | User | null) => {
    chosen = (Array.isArray(value) ? value : [value]).flatMap((user: User | null) =>
      user ? [user.id] : [],
    );
  });
  const common = {
    label: "Team",
    debounceMs: 0,
    description: "They are told.",
    suggestions: suggested,
    recents: { load: () => everybody.slice(4, 7), save: () => undefined },
  };
  const picker = await renderPicker(
    <>
      <button type="button">Before</button>
      {multiple ? (
        <UserPicker
          {...common}
          multiple
          maxVisibleTags={3}
          defaultValue={everybody.slice(0, 2)}
          onChange={onChange}
        />
      ) : (
        <UserPicker {...common} allowUnassigned defaultValue={everybody[0]} onChange={onChange} />
      )}
      <button type="button">After</button>
    </>,
    { people: everybody },
  );
  picker.input.focus();
  for (const { run, mayChange } of script) {
    const before = chosen;
    const { activeElement } = document;
    const isInPicker = activeElement?.closest(".ipp-picker") !== null;
    const wasInInput = activeElement === picker.input;
    const start = {
      hadActive: wasInInput && picker.input.hasAttribute("aria-activedescendant"),
      wasOnControl: isInPicker && !wasInInput,
    };
    await run(picker);
    // A person sees what is drawn.
    for (let n = 0; n < 4; n++) await nextFrame();
    expectInvariants(picker.container);
    const isLost = isInPicker && document.activeElement === document.body;
    expect(isLost, "the focus is lost").toBe(false);
    expect(mayChange(start) ? before : chosen, "who is chosen").toEqual(before);
  }
  picker.unmount();
}

const scripts = fc.array(fc.constantFrom(...commands), { minLength: 30, maxLength: 40 });

test.each([
  { kind: "many", multiple: true },
  { kind: "one", multiple: false },
])("whatever is pressed, clicked and pasted, a picker of $kind stays right", async (given) => {
  await fc.assert(
    fc.asyncProperty(scripts, async (script) => {
      try {
        await expectRight(given.multiple, script);
      } catch (error) {
        const names = script.map(({ name }) => name).join(", ");
        throw new Error(`after ${names}: ${String(error)}`, { cause: error });
      } finally {
        cleanup();
      }
    }),
    { numRuns: 2, endOnFailure: true },
  );
});
