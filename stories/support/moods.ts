import type { StoryUsersApi } from "./StoryUsersApi.js";

/** What the toolbar can make of the Users API, for stories that script nothing of their own. */
export const moods = {
  fast: { title: "Fast", api: {} },
  slow: { title: "Slow (2 to 4 s)", api: { latencyMs: [2000, 4000] } },
  throttled: {
    title: "Throttled (2 requests in 15 s)",
    api: { rateLimit: { requests: 2, perMs: 15_000 } },
  },
  failing: { title: "Failing (500)", api: { fail: [{ status: 500, times: Infinity }] } },
  offline: { title: "Offline", api: { isOffline: true } },
  empty: { title: "Empty (nobody in it)", api: { people: [] } },
} satisfies Record<string, { title: string; api: StoryUsersApi }>;

/** The name of a mood. */
export type Mood = keyof typeof moods;
