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
}

/** Renders as a host does: under iTwinUI's theme and our provider. */
export function renderWithUsers(ui: ReactNode, options: RenderWithUsersOptions): RenderResult {
  return render(ui, { wrapper: usersWrapper(options) });
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
