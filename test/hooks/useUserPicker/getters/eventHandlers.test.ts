import type { SyntheticEvent } from "react";
import { expect, test, vi } from "vitest";
import { hostFirst } from "../../../../src/hooks/useUserPicker/getters/eventHandlers.js";

/** As much of a React event as the handlers need. */
function makeEvent() {
  const event = {
    defaultPrevented: false,
    nativeEvent: {} as { preventDownshiftDefault?: boolean },
    preventDefault: () => void (event.defaultPrevented = true),
  };
  return event as typeof event & SyntheticEvent;
}

test("the host's handler runs before ours, with the same event", () => {
  const order: unknown[] = [];
  const event = makeEvent();
  hostFirst(
    (given) => order.push("host", given),
    (given) => order.push("ours", given),
  )(event);
  expect(order).toEqual(["host", event, "ours", event]);
  expect(event.nativeEvent.preventDownshiftDefault).toBeUndefined();
});

test("a host that prevents the default stops ours, and downshift's", () => {
  const ours = vi.fn();
  const event = makeEvent();
  hostFirst(() => event.preventDefault(), ours)(event);
  expect(ours).not.toHaveBeenCalled();
  expect(event.nativeEvent.preventDownshiftDefault).toBe(true);
});

test("ours runs without a host's", () => {
  const ours = vi.fn();
  hostFirst(undefined, ours)(makeEvent());
  expect(ours).toHaveBeenCalledTimes(1);
});
