import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  Fragment,
  useSyncExternalStore,
  type ComponentType,
  type ReactElement,
  type ReactNode,
} from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "./Bench.js";

interface Shown {
  thing: string;
  count: number;
  /** Of this showing: what is shown anew is mounted anew. */
  number: number;
}

const NOTHING: Shown = { thing: "", count: 0, number: 0 };

/**
 * Renders an app that shows nothing yet, and lets `window.bench` show things in it.
 *
 * @param things by name; each is given its number, from 0 on
 * @param Surroundings what an app has around them all
 */
export function openStage(
  things: Record<string, (index: number) => ReactElement>,
  Surroundings: ComponentType<{ queryClient: QueryClient; children: ReactNode }>,
): void {
  const queryClient = new QueryClient();
  let shown = NOTHING;
  let tell: () => void = () => undefined;

  function Stage() {
    const { thing, count, number } = useSyncExternalStore(subscribe, () => shown);
    const draw = things[thing];
    return (
      <Fragment key={number}>
        {draw && Array.from({ length: count }, (_, index) => draw(index))}
      </Fragment>
    );
  }

  function subscribe(listener: () => void): () => void {
    tell = listener;
    return () => undefined;
  }

  const root = document.querySelector("#root");
  if (root === null) throw new Error("The page has no root.");
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <Surroundings queryClient={queryClient}>
        <Stage />
      </Surroundings>
    </QueryClientProvider>,
  );
  window.bench = {
    show(thing, count) {
      shown = { thing, count, number: shown.number + 1 };
      flushSync(tell);
    },
    answersKept: () => queryClient.getQueryCache().getAll().length,
  };
}
