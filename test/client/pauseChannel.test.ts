// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { openPauseChannel } from "../../src/client/pauseChannel.js";
import { UsersApiError } from "../../src/client/UsersApiError.js";

test("tells of pauses in jsdom, and keeps no process of Node alive", async () => {
  const ports = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort").length;
  const before = ports();
  const onPause = vi.fn();
  openPauseChannel("a limit", onPause);
  const tell = openPauseChannel("a limit", () => {});
  expect(ports()).toBe(before);

  const until = Date.now() + 60_000;
  tell({ until, status: "waiting", error: new UsersApiError({ kind: "service", message: "" }) });
  await vi.waitFor(() =>
    expect(onPause).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: "service" }),
      until,
    ),
  );
});
