import { QueryClient } from "@tanstack/react-query";
import { render, renderHook } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { useCurrentUser } from "../../src/hooks/useCurrentUser.js";
import { useMessages } from "../../src/hooks/useMessages.js";
import { UsersProvider } from "../../src/hooks/UsersProvider.js";
import { useUser } from "../../src/hooks/useUser.js";
import { useUserPicker } from "../../src/hooks/useUserPicker/useUserPicker.js";
import { useUsers } from "../../src/hooks/useUsers.js";
import { useUserSearch } from "../../src/hooks/useUserSearch.js";
import { english } from "../../src/messages/english.js";
import type { Messages } from "../../src/messages/Messages.js";
import { stubClient } from "../support/stubClient.js";
import { openUsers } from "./openUsers.js";
import { recordHook } from "./recordHook.js";

describe("without a provider", () => {
  test.each<[name: string, hook: () => unknown]>([
    ["useUserSearch", () => useUserSearch("smi")],
    ["useUser", () => useUser("a1")],
    ["useUsers", () => useUsers(["a1"])],
    ["useCurrentUser", () => useCurrentUser()],
    ["useUserPicker", () => useUserPicker()],
    ["useMessages", () => useMessages()],
  ])("%s says what to wrap the app in", (_, hook) => {
    // React writes of an error that it rethrows.
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => renderHook(hook)).toThrow(
      "itwin-people-picker: no UsersProvider above this component. Wrap your app in <UsersProvider client={createUsersClient({ getAccessToken })}>.",
    );
  });
});

describe("messages", () => {
  function messagesWith(messages: Partial<Messages> | undefined): Messages {
    const { result } = recordHook(() => useMessages(), {
      client: stubClient({}),
      messages,
      initialProps: undefined,
    });
    return result.current;
  }

  test("are English", () => {
    expect(messagesWith(undefined)).toEqual(english);
  });

  test("are the host's where it has any", () => {
    expect(messagesWith({ retry: "Nochmal", typeMore: (n) => `Noch ${n}` })).toMatchObject({
      ...english,
      retry: "Nochmal",
      typeMore: expect.any(Function),
    });
    expect(messagesWith({ typeMore: (n) => `Noch ${n}` }).typeMore(2)).toBe("Noch 2");
  });

  test("are English where a host has `undefined`, as a missing translation is", () => {
    const missing = { retry: undefined, found: undefined } as unknown as Partial<Messages>;
    expect(messagesWith(missing)).toEqual(english);
  });
});

describe("rendering the provider again", () => {
  test("with inline messages costs no request", async () => {
    const { client, searches } = await openUsers();
    function Probe({ text }: { text: string }) {
      return `${useMessages().retry} ${useUserSearch(text, { debounceMs: 0 }).status}`;
    }
    const page = (retry: string, text = "smi") => (
      <UsersProvider client={client} messages={{ retry }}>
        <Probe text={text} />
      </UsersProvider>
    );
    const { container, rerender } = render(page("1"));
    await expect.poll(() => container.textContent).toBe("1 success");
    for (const retry of ["2", "3", "4"]) {
      rerender(page(retry));
      expect(container.textContent).toBe(`${retry} success`);
    }
    rerender(page("5", "anna"));
    await expect.poll(() => container.textContent).toBe("5 success");
    expect(await searches()).toEqual(["smi", "anna"]);
  });
});

describe("the answers of one client", () => {
  test("are shared by providers that share a QueryClient", async () => {
    const { client, searches } = await openUsers();
    const queryClient = new QueryClient();
    const search = () =>
      recordHook(() => useUserSearch("smi"), { client, queryClient, initialProps: undefined });
    await search().shows({ status: "success" });
    expect(search().seen.map(({ status }) => status)).toEqual(["success"]);
    expect(await searches()).toEqual(["smi"]);
  });

  test("go with the provider that keeps them itself", async () => {
    const { client, searches } = await openUsers();
    const search = () =>
      recordHook(() => useUserSearch("smi"), { client, initialProps: undefined });
    await search().shows({ status: "success" });
    await search().shows({ status: "success" });
    expect(await searches()).toEqual(["smi", "smi"]);
  });
});
