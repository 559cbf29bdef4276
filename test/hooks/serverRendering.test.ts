import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createUsersClient } from "../../src/client/createUsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { EveryHook } from "./everyHook.js";
import { HeadlessPicker } from "./HeadlessPicker.js";

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

describe("on a server", () => {
  test("there is no page", () => {
    expect(globalThis).not.toHaveProperty("window");
    expect(globalThis).not.toHaveProperty("document");
  });

  test.each([
    ["every hook is loading", EveryHook, "loading loading loading loading loading"],
    ["a picker has its label and its person", HeadlessPicker, "Owner"],
  ])("%s, and nothing is asked for", async (_, page, text) => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const getAccessToken = vi.fn(() => "token");
    const client = createUsersClient({ getAccessToken, fetch });
    const html = renderToString(createElement(UsersProvider, { client }, createElement(page)));
    expect(html).toContain(text);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fetch).not.toHaveBeenCalled();
    expect(getAccessToken).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
