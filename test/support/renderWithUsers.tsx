import "@itwin/itwinui-react/styles.css";
import "../../src/styles.css";
import { ThemeProvider } from "@itwin/itwinui-react";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { UsersProvider, type UsersProviderProps } from "../../src/hooks/UsersProvider.js";

/** What a test renders in. */
export interface RenderWithUsersOptions extends Omit<UsersProviderProps, "children"> {
  /** @default "light" */
  theme?: "light" | "dark";
  /**
   * Off where commits are counted: StrictMode runs each first effect twice.
   * @default true
   */
  reactStrictMode?: boolean;
}

/** Renders as a host does: under iTwinUI's theme and our provider. */
export function renderWithUsers(
  ui: ReactNode,
  { reactStrictMode = true, ...options }: RenderWithUsersOptions,
): RenderResult {
  return render(ui, { wrapper: usersWrapper(options), reactStrictMode });
}

/** The same surroundings for `renderHook`. */
export function usersWrapper({ theme = "light", ...provider }: RenderWithUsersOptions) {
  return function Wrapper({ children }: { children: ReactNode }): ReactElement {
    return (
      <ThemeProvider theme={theme} includeCss={false}>
        <UsersProvider {...provider}>
          <main>{children}</main>
        </UsersProvider>
      </ThemeProvider>
    );
  };
}
