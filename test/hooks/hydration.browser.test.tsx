import { render } from "@testing-library/react";
import { lazy, StrictMode, Suspense, type ComponentType, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { UsersClient } from "../../src/client/UsersClient.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { EveryHook } from "./everyHook.js";
import { HeadlessPicker } from "./HeadlessPicker.js";
import { openUsers } from "./openUsers.js";
import { setPageState } from "./setPageState.js";

/**
 * React 18 takes each layout effect for a mistake where it renders to a string. On a server ours are others, which tests
 * of servers prove; here there is a document.
 */
function withoutServerHints<Result>(renderOnce: () => Result): Result {
  const hints = vi.spyOn(console, "error").mockImplementation(() => {});
  const result = renderOnce();
  const texts = hints.mock.calls.map(([text]) => String(text));
  hints.mockRestore();
  expect(texts.filter((text) => !text.includes("useLayoutEffect does nothing"))).toEqual([]);
  return result;
}

/** Renders as a server does, then wakes it up, and tells of each thing that differed. */
function hydrate(
  client: UsersClient,
  beforeWaking = () => {},
): { container: HTMLElement; html: string; onError: unknown } {
  const page: ReactElement = (
    <StrictMode>
      <UsersProvider client={client}>
        <EveryHook />
        <HeadlessPicker />
      </UsersProvider>
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = withoutServerHints(() => renderToString(page));
  const html = container.innerHTML;
  const onError = vi.fn();
  beforeWaking();
  render(page, { container, hydrate: true, onRecoverableError: onError });
  return { container, html, onError };
}

test("a page that a server rendered wakes up as it was, then asks once", async () => {
  const { api, client } = await openUsers();
  const { container, html, onError } = hydrate(client);
  expect(html).toContain("loading loading loading loading loading");
  await expect
    .poll(() => container.textContent)
    .toContain("success success success success success");
  await expect.poll(() => container.textContent).toContain("OwnerAnna");
  expect(onError).not.toHaveBeenCalled();
  const ids = html.match(/id="[^"]+"/g);
  expect(container.innerHTML.match(/id="[^"]+"/g)).toEqual(ids);
  const sent = (await api.requests()).map(({ operation }) => operation).sort();
  expect(sent).toEqual(["byIdList", "groups", "me", "search"]);
});

test("a page that wakes up offline first is as the server rendered it", async () => {
  const { client, statuses } = await openUsers();
  const { container, onError } = hydrate(client, () => setPageState("offline"));
  await expect.poll(() => container.textContent).toContain("error error error error error");
  expect(onError).not.toHaveBeenCalled();
  expect(await statuses()).toEqual([]);
});

test("a part that wakes up late, when all is known already, is as the server rendered it", async () => {
  const { client, statuses } = await openUsers();
  const Part = () => (
    <section>
      <EveryHook />
      <HeadlessPicker />
    </section>
  );
  const page = (Late: ComponentType) => (
    <StrictMode>
      <UsersProvider client={client}>
        <EveryHook />
        <Suspense fallback="…">
          <Late />
        </Suspense>
      </UsersProvider>
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = withoutServerHints(() => renderToString(page(Part)));
  const part = container.querySelector("section");
  const onError = vi.fn();
  let wakeUp: (part: { default: ComponentType }) => void = () => {};
  const Late = lazy(() => new Promise<{ default: ComponentType }>((resolve) => (wakeUp = resolve)));
  render(page(Late), { container, hydrate: true, onRecoverableError: onError });
  const all = "success success success success success";
  await expect.poll(() => container.textContent).toContain(all);
  expect(part).toHaveTextContent("loading loading loading loading loading");
  const asked = (await statuses()).length;
  wakeUp({ default: Part });
  await expect.poll(() => part?.textContent).toContain(all);
  await expect.poll(() => part?.textContent).toContain("OwnerAnna");
  expect(onError).not.toHaveBeenCalled();
  expect(part).toBe(container.querySelector("section"));
  expect(await statuses()).toHaveLength(asked);
});
