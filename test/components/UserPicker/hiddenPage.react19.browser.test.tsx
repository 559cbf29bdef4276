import { Activity, useState } from "react";
import { expect, test, vi } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { button, option, people } from "./openPicker.js";
import { renderPicker } from "./renderPicker.js";

test("nobody is chosen again when a page that was hidden shows", async () => {
  const onChange = vi.fn();
  function Page({ isShown }: { isShown: boolean }) {
    const [value, setValue] = useState<UserRef[]>([]);
    const take = (next: UserRef[]) => {
      onChange(next);
      setValue(next);
    };
    return (
      <Activity mode={isShown ? "visible" : "hidden"}>
        <UserPicker multiple label="Team" suggestions={people} value={value} onChange={take} />
      </Activity>
    );
  }
  const { user, input, rerender } = await renderPicker(<Page isShown />);
  const bob = people.find(({ id }) => id === "b1");
  await user.click(input);
  await user.click(await option(/bob@/));
  await user.click(button(/^Remove Bob/));
  rerender(<Page isShown={false} />);
  rerender(<Page isShown />);
  expect(onChange.mock.calls).toEqual([[[bob]], [[]]]);
});
