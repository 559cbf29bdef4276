import type { UsersApiStandIn } from "../../src/testing/index.js";

const standIns = new WeakMap<HTMLElement, UsersApiStandIn>();

/** Says which stand-in the story in an element talks to. */
export function keepStandIn(canvasElement: HTMLElement, standIn: UsersApiStandIn): void {
  standIns.set(canvasElement, standIn);
}

/** The stand-in of the story that is shown in an element, for its play function. */
export function standInOf(canvasElement: HTMLElement): UsersApiStandIn {
  const standIn = standIns.get(canvasElement);
  if (standIn === undefined) throw new Error("No story with a stand-in is shown in this element.");
  return standIn;
}
