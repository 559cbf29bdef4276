import react from "@vitejs/plugin-react";
import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, createLogger, type Alias, type InlineConfig } from "vite";
import { reactAlias, type ReactVersion } from "../../setup/reactAlias.js";
import { HOSTS } from "./packLibrary.js";

/** A host to build. */
export interface HostOptions {
  /** Folder of the app. */
  app: string;
  /**
   * The folder that the app's is in.
   * @default "test/hosts"
   */
  from?: string;
  /**
   * The folder that the app is built in. It or one above it holds the packed library.
   * @default HOSTS
   */
  into?: string;
  /**
   * What imports stand for, beside those of React.
   * @default nothing else
   */
  alias?: readonly Alias[];
  react: ReactVersion;
  /** Files of the app to start from: HTML pages, or modules for a server. */
  entries: readonly string[];
  /**
   * For Node, with every package in it, so that all of them get the one React.
   * @default false
   */
  isServer?: boolean;
  /**
   * With React's development build, which warns.
   * @default "production"
   */
  mode?: "production" | "development";
}

/**
 * Copies an app to an empty folder and builds it with Vite. A warning of the bundler is a failure.
 *
 * @returns the folder with what was built
 */
export async function buildHost({
  app,
  from = "test/hosts",
  into = HOSTS,
  alias = [],
  react: version,
  entries,
  isServer = false,
  mode = "production",
}: HostOptions): Promise<string> {
  const root = join(into, `${app}-${version}-${mode}-${isServer ? "server" : "browser"}`);
  await cp(resolve(from, app), root, { recursive: true });
  const outDir = join(root, "dist");
  const warnings: string[] = [];
  const logger = createLogger("warn");
  logger.warn = (text) => void warnings.push(text);
  const config: InlineConfig = {
    configFile: false,
    root,
    mode,
    customLogger: logger,
    plugins: [react()],
    resolve: { alias: [...reactAlias(version), ...alias] },
    build: {
      outDir,
      ssr: isServer,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: entries.map((entry) => join(root, entry)),
        // How long it took on a busy machine is no fault of the app.
        checks: { pluginTimings: false },
      },
    },
    ...(isServer && { ssr: { noExternal: true } }),
  };
  // Vitest sets it, and Vite goes by it rather than by the mode.
  process.env["NODE_ENV"] = mode;
  await build(config);
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  return outDir;
}
