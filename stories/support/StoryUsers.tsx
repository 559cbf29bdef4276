import { useLayoutEffect, useMemo, type ReactElement, type ReactNode } from "react";
import { createUsersClient, UsersProvider, type Messages } from "../../src/index.js";
import { createUsersApiStandIn } from "../../src/testing/index.js";
import { moods, type Mood } from "./moods.js";
import { keepStandIn } from "./standInOf.js";
import { simulateOffline } from "./simulateOffline.js";
import type { StoryUsersApi } from "./StoryUsersApi.js";

/** Props of `StoryUsers`. */
export interface StoryUsersProps {
  /** What the story says of its API. */
  api: StoryUsersApi | undefined;
  mood: Mood;
  messages: Messages;
  /** The story's element, by which its play function finds the stand-in. */
  canvasElement: HTMLElement;
  children: ReactNode;
}

/** In ms: an answer at once looks like no request at all. */
const USUAL_LATENCY_MS = [30, 120] as const;

/** Gives a story a Users API of its own, so that nothing one story did shows in another. */
export function StoryUsers(props: StoryUsersProps): ReactElement {
  const { api, mood, messages, canvasElement, children } = props;
  const { standIn, client, isOffline } = useMemo(() => makeUsers(api, mood), [api, mood]);
  useLayoutEffect(() => {
    keepStandIn(canvasElement, standIn);
  }, [canvasElement, standIn]);
  useLayoutEffect(() => (isOffline ? simulateOffline() : undefined), [isOffline]);
  return (
    <UsersProvider client={client} messages={messages}>
      {children}
    </UsersProvider>
  );
}

function makeUsers(api: StoryUsersApi | undefined, mood: Mood) {
  const { fail, timeoutMs, isOffline, ...options }: StoryUsersApi = {
    latencyMs: USUAL_LATENCY_MS,
    ...api,
    ...moods[mood].api,
  };
  const standIn = createUsersApiStandIn(options);
  for (const failure of fail ?? []) standIn.fail(failure);
  const client = createUsersClient({
    // Its own, because all who ask the same address wait together, in other tabs too.
    baseUrl: `https://stand-in.localhost/${Math.random().toString(36).slice(2)}/users`,
    getAccessToken: () => "stand-in",
    fetch: standIn.fetch,
    timeoutMs,
  });
  return { standIn, client, isOffline };
}
