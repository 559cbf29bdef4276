import react from "@vitejs/plugin-react";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildOptions, Plugin } from "vite";
import {
  type TestProjectInlineConfiguration,
  type ViteUserConfig,
  defineConfig,
} from "vitest/config";
import { CountReporter } from "./test/setup/CountReporter.js";
import { reactAlias } from "./test/setup/reactAlias.js";

const consoleGuard = "test/setup/failOnConsole.ts";
const globalSetup = "test/support/globalServer.ts";

/** Bundled before the first test: a dependency found while tests run would reload their page. */
const optimizeDeps = {
  include: [
    "@floating-ui/dom",
    "@itwin/itwinui-react",
    "@tanstack/react-query",
    "@tanstack/react-virtual",
    "@testing-library/react",
    "@testing-library/user-event",
    "axe-core",
    "downshift",
    "fast-check",
    "react",
    "react-dom",
    "react-dom/client",
    "react-dom/server",
    "react-hook-form",
    "react/jsx-dev-runtime",
    "react/jsx-runtime",
  ],
};

/** Tests that do nothing to a page but use it: one page serves many files, as a host's does. */
const userTests = [
  "test/components/**/*.browser.test.tsx",
  "test/languages/**/*.browser.test.tsx",
  "stories/testing/*.browser.test.tsx",
];

/** The same of what has no look. */
const hookTests = ["test/{admin,hooks,support}/**/*.browser.test.tsx"];

/** Tests that change what all of a page's modules share, its clocks, media, style sheets or first uses: a page for each file. */
const pageTests = [
  "test/hooks/{hostQueryClient,requestCounts,useCurrentUser,useSecondsUntil,useUser}.browser.test.tsx",
  "test/hooks/useUserPicker/firstUse.browser.test.tsx",
  "test/hooks/useUserSearch*.browser.test.tsx",
  "test/components/theming/*.browser.test.tsx",
];

/** What the older React does not have, and what takes long and hangs on layout or chance and not on React. */
const ofNewerReact = [
  "**/*.react19.browser.test.tsx",
  "**/{ariaInvariants,axeStates,pastedLists,windowing}.browser.test.tsx",
  "test/languages/**",
];

async function testProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { storybookTest } = await import("@storybook/addon-vitest/vitest-plugin");
  const { playwright } = await import("@vitest/browser-playwright");
  const { findChromium } = await import("./test/setup/findChromium.js");
  const browser = {
    enabled: true,
    headless: true,
    provider: playwright({ launchOptions: { executablePath: await findChromium() } }),
    viewport: { width: 1024, height: 768 },
    screenshotFailures: false,
  };
  // Pages of the browser at a time, also on two cores: a page waits a lot.
  const maxWorkers = 2;
  // Of those that wait most: for servers, and for answers that take their time.
  const waitingWorkers = 3;
  // For a slow machine: a test that waits this long has failed, however slow the machine is.
  const waits = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };
  /** What a person meets, in a browser, under one version of React. */
  const componentTests = (name: string, groupOrder: number) => ({
    name,
    maxWorkers,
    globalSetup,
    setupFiles: [consoleGuard, "test/setup/reactTesting.ts"],
    restoreMocks: true,
    sequence: { groupOrder },
    ...waits,
    browser: { ...browser, instances: [{ browser: "chromium" as const }] },
  });
  return [
    {
      test: {
        name: "node",
        isolate: false,
        include: ["test/**/*.test.ts"],
        exclude: ["test/hosts/**"],
        maxWorkers: waitingWorkers,
        globalSetup,
        restoreMocks: true,
        sequence: { groupOrder: 0 },
        ...waits,
      },
    },
    {
      test: {
        name: "hosts",
        include: ["test/hosts/**/*.test.ts"],
        globalSetup: "test/hosts/support/packLibrary.ts",
        maxWorkers: waitingWorkers,
        sequence: { groupOrder: 0 },
        ...waits,
        hookTimeout: 120_000,
      },
    },
    {
      // Pages without layout, in which many hosts test.
      plugins: [react()],
      resolve: { tsconfigPaths: true },
      test: {
        name: "jsdom",
        include: ["stories/testing/*.test.tsx", "test/**/*.jsdom.test.tsx"],
        exclude: ["**/*.browser.test.tsx"],
        // As most hosts have it: React then complains of what a test does not wait for.
        globals: true,
        setupFiles: [consoleGuard, "test/setup/hostTesting.ts"],
        maxWorkers: waitingWorkers,
        sequence: { groupOrder: 0 },
        ...waits,
      },
    },
    {
      plugins: [react()],
      optimizeDeps,
      resolve: { tsconfigPaths: true },
      test: {
        ...componentTests("react 19", 1),
        include: [...userTests, ...hookTests],
        exclude: pageTests,
        isolate: false,
      },
    },
    {
      plugins: [react()],
      optimizeDeps,
      resolve: { tsconfigPaths: true },
      test: { ...componentTests("react 19, a page each", 2), include: pageTests },
    },
    {
      plugins: [react()],
      optimizeDeps,
      resolve: { tsconfigPaths: true, alias: reactAlias(18) },
      test: {
        ...componentTests("react 18", 3),
        include: [...userTests, "test/hooks/hydration.browser.test.tsx"],
        exclude: ["test/components/theming/**", ...ofNewerReact],
        isolate: false,
      },
    },
    {
      plugins: [react(), storybookTest({ configDir: ".storybook" })],
      optimizeDeps,
      resolve: { tsconfigPaths: true },
      test: {
        name: "stories",
        setupFiles: [consoleGuard, "test/setup/storyTesting.ts"],
        // As in Storybook itself, where one page shows every story.
        isolate: false,
        maxWorkers: waitingWorkers,
        sequence: { groupOrder: 4 },
        ...waits,
        browser: { ...browser, instances: [{ browser: "chromium" }] },
      },
    },
  ];
}

/** For TypeScript, which sees no module behind `import "itwin-people-picker/styles.css"` without it. */
const declareStyles: Plugin = {
  name: "declare-styles",
  apply: (_config, { mode }) => mode === "package",
  generateBundle(_options, bundle) {
    for (const name of Object.keys(bundle).filter((file) => file.endsWith(".css"))) {
      this.emitFile({ type: "asset", fileName: `${name}.d.ts`, source: "export {};\n" });
    }
  },
};

/** What others wrote and is in our modules comes with the licence that it was given under. */
const declareLicences: Plugin = {
  name: "declare-licences",
  apply: (_config, { mode }) => mode === "package",
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === "chunk" ? file.moduleIds : [],
    );
    const folders = modules.flatMap(
      (id) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[0] ?? [],
    );
    const licences = [...new Set(folders)].sort().map(async (folder) => {
      const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
      return `${name} ${version}\n\n${await readFile(join(folder, "LICENSE"), "utf8")}`;
    });
    const source = (await Promise.all(licences)).join("\n\n");
    this.emitFile({ type: "asset", fileName: "licences.txt", source });
  },
};

/** Modules that downshift imports and that never run here: its checks are for development, and how to scroll it is told. */
const unusedByDownshift: Readonly<Record<string, string>> = {
  "prop-types": `const type = () => type;
    type.isRequired = type;
    export default /* @__PURE__ */ new Proxy({}, { get: () => type });`,
  "compute-scroll-into-view": "export const compute = () => [];",
};

const leaveOutUnused: Plugin = {
  name: "leave-out-unused",
  enforce: "pre",
  apply: (_config, { mode }) => mode === "package",
  resolveId: (id) => (id in unusedByDownshift ? `\0${id}` : undefined),
  load: (id) => unusedByDownshift[id.slice(1)],
};

/**
 * What `vite build --mode package` adds to the modules that tsc has written: the style sheets, and the one module that has a
 * dependency in it. Half of downshift is hooks that we don't use and that no bundler of a host can leave out, because
 * downshift assigns to properties of each.
 */
const packageBuild: BuildOptions = {
  emptyOutDir: false,
  // As they were written, only smaller: the bundlers of hosts know which browsers to write it down for.
  cssTarget: "esnext",
  target: "es2022",
  minify: false,
  cssMinify: true,
  sourcemap: true,
  modulePreload: false,
  rolldownOptions: {
    input: {
      avatar: "src/avatar.css",
      styles: "src/styles.css",
      "hooks/useUserPicker/useCombobox": "src/hooks/useUserPicker/useCombobox.ts",
    },
    external: /^react(-dom)?(\/|$)/,
    preserveEntrySignatures: "strict",
    treeshake: { propertyReadSideEffects: false, propertyWriteSideEffects: false },
    output: { assetFileNames: "[name][extname]", entryFileNames: "[name].js" },
  },
};

// Storybook and the build of the package read this file too, and need no test tools for it.
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  plugins: [react(), leaveOutUnused, declareStyles, declareLicences],
  // Stories import the library by its name where they are shown as a host's code.
  resolve: { tsconfigPaths: true },
  publicDir: false,
  ...(mode === "package" && {
    build: packageBuild,
    // Also where tests pack it.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  }),
  ...(process.env["VITEST"] && {
    test: { projects: await testProjects(), reporters: ["default", new CountReporter()] },
  }),
}));
