import { configure } from "storybook/test";

/** `findBy` and `waitFor` give a slow machine this many milliseconds. */
configure({ asyncUtilTimeout: 10_000 });
