import type { PickerPage } from "../benchPages.js";
import { TEN_LETTERS } from "../benchPeople.js";
import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchSite } from "../openBenchPage.js";

const KEY_MS = 400;

/** Types ten letters slowly, deletes all but three and types them again: how many requests each of it takes. */
export async function measureRequests(
  site: BenchSite,
  name: PickerPage,
  figures: Figures,
): Promise<void> {
  const { requests } = site.server.api;
  await withBenchPage(site, name, async ({ page }) => {
    await page.evaluate(() => window.probe.show("picker", 1, "[role=combobox]"));
    await page.locator("[role=combobox]").focus();

    async function countWhile(measure: string, act: () => Promise<void>): Promise<void> {
      const before = requests.length;
      await act();
      // The last letter's request is sent no sooner than the next letter would come.
      await page.waitForTimeout(KEY_MS);
      figures.add({ measure, page: name, speed: 1 }, requests.length - before);
    }

    await countWhile("requests of ten letters", () =>
      page.keyboard.type(TEN_LETTERS, { delay: KEY_MS }),
    );
    await countWhile("requests of the same again", async () => {
      for (let press = 0; press < 7; press++) {
        await page.keyboard.press("Backspace");
        await page.waitForTimeout(KEY_MS);
      }
      await page.keyboard.type(TEN_LETTERS.slice(3), { delay: KEY_MS });
    });
  });
}
