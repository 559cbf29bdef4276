import type { BenchOptions } from "./benchOptions.js";
import { PICKER_PAGES, SPEEDS, type Speed } from "./benchPages.js";
import { createFigures, type Figures } from "./Figures.js";
import { measureCycles } from "./measures/measureCycles.js";
import { measureMounts, MOUNTS } from "./measures/measureMounts.js";
import { measureRenders } from "./measures/measureRenders.js";
import { measureRequests } from "./measures/measureRequests.js";
import { measureScenario } from "./measures/measureScenario.js";
import { measureSearches } from "./measures/measureSearches.js";
import type { BenchSite } from "./openBenchPage.js";

/** Something that is done on one page. */
interface Step {
  measure: string;
  page: string;
  speed: Speed;
  run: (figures: Figures) => Promise<void>;
}

/** Runs all steps, those whose time is measured in rounds: each page in turn, so that none has the machine at its best. */
export async function measureAll(
  site: BenchSite,
  { rounds, only }: BenchOptions,
  tell: (text: string) => void,
): Promise<Figures> {
  const figures = createFigures();
  const isWanted = ({ measure, page }: Step) => [undefined, measure, page].includes(only);

  async function runAll(steps: readonly Step[], into: Figures, round: string): Promise<void> {
    for (const { measure, page, speed, run } of steps.filter(isWanted)) {
      tell(`${round}: ${measure}, ${page}, ${speed}x`);
      await run(into);
    }
  }

  await runAll(countedSteps(site), figures, "once");
  const atFullSpeed = timedSteps(site).filter(({ speed }) => speed === 1);
  await runAll(atFullSpeed, createFigures(), "warm-up");
  for (let round = 1; round <= rounds; round++) {
    await runAll(timedSteps(site), figures, `round ${round} of ${rounds}`);
  }
  return figures;
}

function timedSteps(site: BenchSite): Step[] {
  const scenarios = PICKER_PAGES.flatMap((page) =>
    // Nothing is measured against these on a slow machine, where 1000 rows in the document take minutes.
    (["bare", "comboBox"].includes(page) ? ([1] as const) : SPEEDS).map((speed) => ({
      measure: "scenario",
      page,
      speed,
      run: (figures: Figures) => measureScenario(site, page, speed, figures),
    })),
  );
  const mounts = MOUNTS.flatMap((mount) =>
    mount.pages.flatMap((page) =>
      SPEEDS.map((speed) => ({
        measure: mount.measure,
        page,
        speed,
        run: (figures: Figures) => measureMounts(site, mount, page, speed, figures),
      })),
    ),
  );
  return [...scenarios, ...mounts];
}

function countedSteps(site: BenchSite): Step[] {
  const at = { page: "picker", speed: 1 } as const;
  const requests = (["comboBoxVirtual", "picker"] as const).map((page) => ({
    measure: "requests",
    page,
    speed: 1 as const,
    run: (figures: Figures) => measureRequests(site, page, figures),
  }));
  return [
    ...requests,
    { ...at, measure: "renders", run: (figures) => measureRenders(site, figures) },
    { ...at, measure: "cycles", run: (figures) => measureCycles(site, figures) },
    { ...at, measure: "searches", run: (figures) => measureSearches(site, figures) },
  ];
}
