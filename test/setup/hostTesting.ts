import { configure } from "@testing-library/react";

/** `findBy` and `waitFor` give a slow machine this many milliseconds. */
configure({ asyncUtilTimeout: 10_000 });
