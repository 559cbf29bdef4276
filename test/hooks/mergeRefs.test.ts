import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { mergeRefs } from "../../src/hooks/mergeRefs.js";

const element = { tagName: "INPUT" } as HTMLInputElement;

test("fills ours and a host's object, and empties them again", () => {
  const [own, host] = [createRef<HTMLInputElement>(), createRef<HTMLInputElement>()];
  const ref = mergeRefs(own, host);
  ref(element);
  expect([own.current, host.current]).toEqual([element, element]);
  ref(null);
  expect([own.current, host.current]).toEqual([null, null]);
});

test("calls a host's function", () => {
  const host = vi.fn<(value: HTMLInputElement | null) => void>();
  const ref = mergeRefs(createRef<HTMLInputElement>(), host);
  ref(element);
  expect(host.mock.calls).toEqual([[element]]);
});

test.each([undefined, null])("fills ours when the host gives %j", (host) => {
  const own = createRef<HTMLInputElement>();
  mergeRefs(own, host)(element);
  expect(own.current).toBe(element);
});
