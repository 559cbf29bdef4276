import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { useUserPicker } from "../../../src/hooks/useUserPicker/useUserPicker.js";
import { renderWithUsers } from "../../support/renderWithUsers.js";
import { stubClient } from "../../support/stubClient.js";

test("every handler that a host gives to the input is called", async () => {
  const called = new Set<string>();
  const note = ({ type }: { type: string }) => void called.add(type);
  function Picker() {
    const picker = useUserPicker({});
    return (
      <div {...picker.getRootProps()}>
        <input
          {...picker.getInputProps({
            "aria-label": "Owner",
            onBlur: note,
            onChange: note,
            onClick: note,
            onFocus: note,
            onInput: note,
            onKeyDown: note,
            onKeyUp: note,
            onMouseDown: note,
            onPaste: note,
          })}
        />
      </div>
    );
  }
  renderWithUsers(<Picker />, { client: stubClient({}) });
  const user = userEvent.setup();
  await user.click(screen.getByRole("combobox", { name: "Owner" }));
  await user.keyboard("a");
  await user.paste("b");
  await user.tab();
  expect([...called].sort()).toEqual(
    ["blur", "change", "click", "focus", "input", "keydown", "keyup", "mousedown", "paste"].sort(),
  );
});
