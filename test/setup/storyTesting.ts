import { configure } from "storybook/test";
import { beforeAll } from "vitest";
import { checkInEachTheme } from "./checkInEachTheme.js";

/** `findBy` and `waitFor` give a slow machine this many milliseconds. */
configure({ asyncUtilTimeout: 10_000 });

// Storybook's own set-up, which comes later, makes them anew for each file.
beforeAll(() => {
  globalThis.globalProjectAnnotations = checkInEachTheme(globalThis.globalProjectAnnotations);
});
