import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { stubClient } from "../../support/stubClient.js";

/** Notes what is made of the platform's languages, until the end of the test. */
function watchIntl(): string[] {
  const made: string[] = [];
  for (const name of ["Collator", "NumberFormat"] as const) {
    const original = Intl[name];
    const construct = (target: typeof original, args: unknown[]) => {
      made.push(name);
      return Reflect.construct(target, args);
    };
    Object.defineProperty(Intl, name, { value: new Proxy(original, { construct }) });
    onTestFinished(() => void Object.defineProperty(Intl, name, { value: original }));
  }
  return made;
}

// What is made is kept for the life of the page: one test, on a page of its own.
test("how to sort and to write numbers is loaded when a picker gets the focus: not to show it, and not to answer", async () => {
  const made = watchIntl();
  const people = Array.from({ length: 1000 }, (_, n) => ({ id: `p${n}`, givenName: "Anna" }));
  renderWithUsers(<UserPicker label="Owner" debounceMs={0} />, {
    client: stubClient({ search: async () => people }),
  });
  expect(made).toEqual([]);

  const user = userEvent.setup();
  await user.tab();
  await expect.poll(() => made).toEqual(["Collator", "NumberFormat"]);

  await user.keyboard("ann");
  await screen.findByText(/1,000/);
  expect(made).toEqual(["Collator", "NumberFormat"]);
});
