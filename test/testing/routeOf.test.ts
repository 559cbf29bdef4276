import { expect, test } from "vitest";
import { routeOf } from "../../src/testing/routeOf.js";

test.each([
  ["/users", "search", "GET"],
  ["/users/", "search", "GET"],
  ["/users/me", "me", "GET"],
  ["/users/groups", "groups", "GET"],
  ["/users/getbyidlist", "byIdList", "POST"],
])("%s is %s", (path, operation, method) => {
  expect(routeOf(path)).toEqual({ operation, method });
  expect(routeOf(`/some/prefix${path}`)).toEqual({ operation, method });
});

test.each([
  ["/users/abc", "abc"],
  ["/users/abc/", "abc"],
  ["/users/a%2Fb%20c", "a/b c"],
  ["/users/50%", "50%"],
  ["/users/users", "users"],
])("%s is one user", (path, id) => {
  expect(routeOf(path)).toEqual({ operation: "user", method: "GET", id });
});

test.each(["/", "/people", "/users/a/b", "/myusers", "/users/getbyidlist/more"])(
  "%s is nothing",
  (path) => {
    expect(routeOf(path)).toBeUndefined();
  },
);
