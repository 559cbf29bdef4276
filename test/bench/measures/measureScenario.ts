import type { PickerPage, Speed } from "../benchPages.js";
import { SEARCHES } from "../benchPeople.js";
import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchPage, type BenchSite } from "../openBenchPage.js";

const PRESSES = 40;
/** Between two keys of a text, in ms. */
const KEY_MS = 60;
/** Between two presses of an arrow, as a key that is held down repeats, in ms. */
const ARROW_MS = 33;
/** After which all that a key has set going is done, in ms at full speed. */
const SETTLE_MS = 150;

/** What Chromium counts of a press: name of the measure, and name of the counter. */
const COUNTERS = [
  ["arrow task", "TaskDuration"],
  ["arrow script", "ScriptDuration"],
  ["arrow style", "RecalcStyleDuration"],
  ["arrow layout", "LayoutDuration"],
] as const;

/** Types, goes through 1000 people, types on, searches again and chooses. */
export async function measureScenario(
  site: BenchSite,
  name: PickerPage,
  speed: Speed,
  figures: Figures,
): Promise<void> {
  const add = (measure: string, value: number) =>
    figures.add({ measure, page: name, speed }, value);
  await withBenchPage(site, name, async (opened) => {
    const { page, slowDown } = opened;
    await page.evaluate(() => window.probe.show("picker", 1, "[role=combobox]"));
    await page.locator("[role=combobox]").focus();
    await slowDown(speed);
    await settle(opened, speed);
    await page.evaluate(() => void (window.probe.longTasks = []));

    const { truncated, whole } = SEARCHES;
    const before = await opened.counters();
    const answer = await typeUntilShown(opened, truncated.text, truncated.text);
    add("answer", answer.shownAt - answer.answeredAt);
    await settle(opened, speed);
    const after = await opened.counters();
    add("typing and answer task", 1000 * (taskTime(after) - taskTime(before)));
    await measureArrows(opened, speed, add);
    add("letter", await oneMoreLetter(site, opened, truncated, add, "letter requests"));

    await page.keyboard.press("Control+A");
    await typeUntilShown(opened, whole.text, whole.text);
    await settle(opened, speed);
    add("narrowed", await oneMoreLetter(site, opened, whole, add, "narrowed requests"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator("[role=option]").first().waitFor({ state: "hidden" });
    await settle(opened, speed);

    const longTasks = await page.evaluate(() => window.probe.longTasks);
    add("long tasks", longTasks.length);
    add(
      "long task time",
      longTasks.reduce((sum, ms) => sum + ms, 0),
    );
  });
}

async function typeUntilShown({ page }: BenchPage, keys: string, text: string) {
  // Before the keys, which overtake what the page is told at the same time.
  await page.evaluate((wanted) => window.probe.watchRows(wanted), text);
  await page.keyboard.type(keys, { delay: KEY_MS });
  const shownAt = await page.evaluate(() => window.probe.rowsShown);
  return {
    shownAt,
    keyAt: await page.evaluate(() => window.probe.keyAt),
    ...(await page.evaluate(() => window.probe.lastRequest())),
  };
}

async function oneMoreLetter(
  { server }: BenchSite,
  opened: BenchPage,
  { text, longer }: { text: string; longer: string },
  add: (measure: string, value: number) => void,
  requests: string,
): Promise<number> {
  const before = server.api.requests.length;
  const { shownAt, keyAt } = await typeUntilShown(opened, longer.slice(text.length), longer);
  add(requests, server.api.requests.length - before);
  return shownAt - keyAt;
}

async function measureArrows(
  opened: BenchPage,
  speed: Speed,
  add: (measure: string, value: number) => void,
): Promise<void> {
  const { page, counters } = opened;
  await page.evaluate(() => window.probe.watchArrows());
  await settle(opened, speed);
  const before = await counters();
  for (let press = 0; press < PRESSES; press++) {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(ARROW_MS);
  }
  await settle(opened, speed);
  const after = await counters();
  const times = await page.evaluate(() => window.probe.arrowTimes);
  if (times.length !== PRESSES) throw new Error(`${times.length} of ${PRESSES} presses were seen.`);
  for (const time of times) add("arrow", time);
  for (const [measure, counter] of COUNTERS) {
    const seconds = (after.get(counter) ?? NaN) - (before.get(counter) ?? NaN);
    add(measure, (seconds * 1000) / PRESSES);
  }
}

async function settle({ page }: BenchPage, speed: Speed): Promise<void> {
  await page.waitForTimeout(SETTLE_MS * Math.sqrt(speed));
}

function taskTime(counters: ReadonlyMap<string, number>): number {
  return counters.get("TaskDuration") ?? NaN;
}
