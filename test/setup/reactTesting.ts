import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

/**
 * Testing Library sets up neither by itself because Vitest's globals are off. It turns the act
 * environment on around its own calls; outside them updates run as they do in production, for
 * answers over HTTP and timers come when they come.
 */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

/** In StrictMode, as hosts develop; `findBy` and `waitFor` give a slow machine this many milliseconds. */
configure({ asyncUtilTimeout: 10_000, reactStrictMode: true });

afterEach(cleanup);
