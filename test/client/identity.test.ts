import { expect, test, vi } from "vitest";
import { createIdentity } from "../../src/client/identity.js";

test("the epoch rises with each change of the person, and with nothing else", () => {
  const identity = createIdentity();
  const epochs = [undefined, "anna", "anna", undefined, "bob", "bob", "anna"].map((subject) => {
    identity.saw(subject);
    return identity.getEpoch();
  });
  expect(epochs).toEqual([0, 0, 0, 0, 1, 1, 2]);
});

test("each change is told once, to all who listen, and to no one who left", () => {
  const identity = createIdentity();
  const [stays, leaves] = [vi.fn(), vi.fn()];
  identity.subscribe(stays);
  const leave = identity.subscribe(leaves);
  for (const subject of ["anna", "bob", "bob"]) identity.saw(subject);
  leave();
  identity.saw("anna");
  expect(stays).toHaveBeenCalledTimes(2);
  expect(leaves).toHaveBeenCalledTimes(1);
});

test("a listener that leaves while it is told keeps nobody else from hearing", () => {
  const identity = createIdentity();
  const heard: number[] = [];
  const leave = identity.subscribe(() => {
    heard.push(1);
    leave();
  });
  identity.subscribe(() => heard.push(2));
  for (const subject of ["anna", "bob", "anna"]) identity.saw(subject);
  expect(heard).toEqual([1, 2, 2]);
});
