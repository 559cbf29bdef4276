import { expect, test } from "vitest";
import { routeOf } from "../../src/testing/routeOf.js";

test.each([
  ["GET", "/users", "search", ["GET", "POST"]],
  ["POST", "/users", "createUser", ["GET", "POST"]],
  ["GET", "/users/", "search", ["GET", "POST"]],
  ["GET", "/users/me", "me", ["GET", "POST"]],
  ["POST", "/users/me", "createMe", ["GET", "POST"]],
  ["PATCH", "/users/me", "me", ["GET", "POST"]],
  ["GET", "/users/groups", "groups", ["GET"]],
  ["POST", "/users/getbyidlist", "byIdList", ["POST"]],
  ["GET", "/users/getbyidlist", "byIdList", ["POST"]],
])("%s %s is %s", (method, path, operation, methods) => {
  expect(routeOf(path, method)).toEqual({ operation, methods });
  expect(routeOf(`/some/prefix${path}`, method)).toEqual({ operation, methods });
});

test.each([
  ["GET", "user"],
  ["PATCH", "updateUser"],
  ["DELETE", "deleteUser"],
])("%s of one user is %s", (method, operation) => {
  expect(routeOf("/users/abc", method)).toMatchObject({ operation, id: "abc" });
});

test.each([
  ["/users/abc", "abc"],
  ["/users/abc/", "abc"],
  ["/users/a%2Fb%20c", "a/b c"],
  ["/users/50%", "50%"],
  ["/users/users", "users"],
])("%s is one user", (path, id) => {
  expect(routeOf(path, "GET")).toMatchObject({ operation: "user", id });
});

test.each(["/", "/people", "/users/a/b", "/myusers", "/users/getbyidlist/more"])(
  "%s is nothing",
  (path) => {
    expect(routeOf(path, "GET")).toBeUndefined();
  },
);
