import type { Ref, RefCallback, RefObject } from "react";

/** One ref that fills ours and the host's. */
export function mergeRefs<T>(own: RefObject<T | null>, host: Ref<T> | undefined): RefCallback<T> {
  return (element) => {
    own.current = element;
    if (typeof host === "function") host(element);
    else if (host) host.current = element;
  };
}
