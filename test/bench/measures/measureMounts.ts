import type { Speed } from "../benchPages.js";
import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchSite } from "../openBenchPage.js";

/** What is mounted on which pages, and what is there when it is. */
export const MOUNTS = [
  {
    measure: "mount 1",
    pages: ["bare", "floor", "comboBox", "picker", "headless"],
    thing: "picker",
    count: 1,
    selector: "[role=combobox]",
  },
  {
    measure: "mount 100",
    pages: ["floor", "comboBox", "picker", "headless"],
    thing: "picker",
    count: 100,
    selector: "[role=combobox]",
  },
  {
    measure: "avatars",
    pages: ["avatars", "picker"],
    thing: "avatar",
    count: 1000,
    // While somebody is still loading, their avatar is empty.
    selector: ".bench-avatar > :not(:empty)",
  },
] as const;

/** Mounts things in a page that shows nothing yet, all at once. */
export async function measureMounts(
  site: BenchSite,
  mount: (typeof MOUNTS)[number],
  name: string,
  speed: Speed,
  figures: Figures,
): Promise<void> {
  const of = (measure: string) => ({ measure, page: name, speed });
  await withBenchPage(site, name, async ({ page, slowDown }) => {
    await slowDown(speed);
    const sentBefore = site.server.api.requests.length;
    const took = await page.evaluate((it) => window.probe.show(it.thing, it.count, it.selector), {
      thing: mount.thing,
      count: mount.count,
      selector: mount.selector,
    });
    const { sentAt, answeredAt } = await page.evaluate(() => window.probe.lastRequest());
    // Waiting for the API is no work.
    figures.add(of(mount.measure), took - (Number.isNaN(sentAt) ? 0 : answeredAt - sentAt));
    figures.add(of(`${mount.measure} requests`), site.server.api.requests.length - sentBefore);
  });
}
