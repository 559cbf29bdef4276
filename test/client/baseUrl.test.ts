import { describe, expect, test } from "vitest";
import { parseBaseUrl } from "../../src/client/baseUrl.js";

describe("parseBaseUrl", () => {
  test.each([
    ["https://api.bentley.com/users", "https://api.bentley.com/users"],
    ["https://api.bentley.com/users/", "https://api.bentley.com/users"],
    ["https://api.bentley.com/users///", "https://api.bentley.com/users"],
    ["https://api.bentley.com", "https://api.bentley.com"],
    ["HTTPS://API.Bentley.com:443/users", "https://api.bentley.com/users"],
    ["  https://api.bentley.com/users  ", "https://api.bentley.com/users"],
    ["https://proxy.example:8443/a/b/users", "https://proxy.example:8443/a/b/users"],
    ["https://proxy.example/a/../users", "https://proxy.example/users"],
    ["http://localhost:3000/users", "http://localhost:3000/users"],
    ["http://api.localhost/users", "http://api.localhost/users"],
    ["http://127.0.0.1:8080/users", "http://127.0.0.1:8080/users"],
    ["http://127.8.9.10/users", "http://127.8.9.10/users"],
    ["http://127.1/users", "http://127.0.0.1/users"],
    ["http://[::1]:8080/users", "http://[::1]:8080/users"],
  ])("%s is the root %s", (given, root) => {
    expect(parseBaseUrl(given)).toBe(root);
  });

  test.each([
    ["http", "http://api.bentley.com/users", /https/],
    ["a host that only begins like loopback", "http://localhost.example.com/users", /https/],
    ["a host that only ends like loopback", "http://notlocalhost/users", /https/],
    ["a name that begins like a loopback address", "http://127.0.0.1.example.com/", /https/],
    ["an address of the local network", "http://192.168.0.1/users", /https/],
    ["every address of the machine", "http://0.0.0.0/users", /https/],
    ["ftp", "ftp://localhost/users", /https/],
    ["ws", "ws://localhost/users", /https/],
    ["a script", "javascript:alert(1)", /https/],
    ["a data URL", "data:text/plain,users", /https/],
    ["a user name", "https://me@api.bentley.com/users", /user name/],
    ["a password", "https://me:secret@api.bentley.com/users", /password/],
    ["only a password", "https://:secret@api.bentley.com/users", /password/],
    ["a query", "https://api.bentley.com/users?a=b", /query/],
    ["an empty query", "https://api.bentley.com/users?", /query/],
    ["a fragment", "https://api.bentley.com/users#top", /fragment/],
    ["an empty fragment", "https://api.bentley.com/users#", /fragment/],
    ["a path", "/users", /absolute/],
    ["an address without its scheme", "//api.bentley.com/users", /absolute/],
    ["an empty text", "", /absolute/],
    ["a word", "users", /absolute/],
  ])("refuses %s", (_, given, reason) => {
    expect(() => parseBaseUrl(given)).toThrow(TypeError);
    expect(() => parseBaseUrl(given)).toThrow(reason);
  });

  test.each([undefined, null, 42, {}])("refuses %j, which no TypeScript would pass", (given) => {
    expect(() => parseBaseUrl(given as unknown as string)).toThrow(TypeError);
  });

  test("never quotes a password", () => {
    expect(() => parseBaseUrl("http://me:hunter2@api.bentley.com/?x#y")).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("hunter2") }),
    );
  });
});
