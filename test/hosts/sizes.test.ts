import { expect, test } from "vitest";
import { pageSize, type Imports } from "./support/pageSize.js";

/** Of the budgets, in bytes. */
const KB = 1000;

const reactApp: Imports = {
  react: ["*"],
  "react-dom/client": ["createRoot"],
  "@tanstack/react-query": ["QueryClient", "QueryClientProvider", "useQuery"],
};
const itwinApp: Imports = {
  ...reactApp,
  "@itwin/itwinui-react": ["ThemeProvider", "Input", "Avatar", "List", "ListItem"],
  "@itwin/itwinui-react/styles.css": [],
};

/** What an app has already, what it takes of us, and by how many KB at most it may grow. */
const budgets: readonly [string, Imports, Imports, number][] = [
  [
    "UserPicker",
    itwinApp,
    { "itwin-people-picker": ["UserPicker"], "itwin-people-picker/styles.css": [] },
    33.1,
  ],
  [
    "UserAvatar",
    itwinApp,
    { "itwin-people-picker": ["UserAvatar"], "itwin-people-picker/avatar.css": [] },
    5,
  ],
  ["useUserSearch", reactApp, { "itwin-people-picker/headless": ["useUserSearch"] }, 6],
  ["all that is headless", reactApp, { "itwin-people-picker/headless": ["*"] }, 30],
];

/** Each is what some app starts from. */
const before = new Map<Imports, Promise<number>>();

test.each(budgets)("%s", async (_name, app, ours, budget) => {
  const start = before.get(app) ?? pageSize(app);
  before.set(app, start);
  const added = ((await pageSize({ ...app, ...ours })) - (await start)) / KB;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(budget);
});
