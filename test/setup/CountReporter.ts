import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends the output with `N passed, N failed`, alone on its line. A file that can't be loaded and an
 * error outside every test each count as one failure; skipped tests count as neither.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const { passed, failed } = countTests(modules);
    console.log(`${passed} passed, ${failed + unhandledErrors.length} failed`);
  }
}

function countTests(modules: readonly TestModule[]): { passed: number; failed: number } {
  const count = { passed: 0, failed: 0 };
  for (const testModule of modules) {
    let failedTests = 0;
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") count.passed += 1;
      if (state === "failed") failedTests += 1;
    }
    const brokenOutsideTests = failedTests === 0 && testModule.state() === "failed";
    count.failed += failedTests + (brokenOutsideTests ? 1 : 0);
  }
  return count;
}
