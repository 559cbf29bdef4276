import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect`, of which React 18 warns on a server, where there is no layout. */
export const useBrowserLayoutEffect =
  globalThis.document === undefined ? useEffect : useLayoutEffect;
