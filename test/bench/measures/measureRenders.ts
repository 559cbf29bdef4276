import { SEARCHES } from "../benchPeople.js";
import type { Figures } from "../Figures.js";
import { withBenchPage, type BenchSite } from "../openBenchPage.js";
import type { Renders } from "../pages/renders.js";

const PRESSES = 10;

/** Counts what React renders while nothing changes but the text, and while an arrow key goes through the list. */
export async function measureRenders(site: BenchSite, figures: Figures): Promise<void> {
  await withBenchPage(site, "renders", async ({ page }) => {
    const { text, longer } = SEARCHES.truncated;
    const input = page.getByRole("combobox", { name: "Owner" });

    async function rendersOf(what: string, times: number, act: () => Promise<void>) {
      await page.evaluate(() => Object.assign(window.renders, { outside: 0, picker: 0, rows: 0 }));
      await act();
      const renders: Renders = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return window.renders;
      });
      for (const [part, count] of Object.entries(renders)) {
        figures.add({ measure: `${what}: ${part}`, page: "picker", speed: 1 }, count / times);
      }
    }

    await input.focus();
    await page.keyboard.type(text);
    await page.getByRole("option").first().waitFor();
    await rendersOf("renders of a letter", 1, () => page.keyboard.type(longer.slice(text.length)));
    await page.keyboard.press("Backspace");
    await rendersOf("renders of an arrow key", PRESSES, async () => {
      for (let press = 0; press < PRESSES; press++) await page.keyboard.press("ArrowDown");
    });
  });
}
