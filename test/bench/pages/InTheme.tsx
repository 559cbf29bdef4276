import { ThemeProvider } from "@itwin/itwinui-react";
import "@itwin/itwinui-react/styles.css";
import type { ReactElement, ReactNode } from "react";

/** What every iTwin app has around it. */
export function InTheme({ children }: { children: ReactNode }): ReactElement {
  return <ThemeProvider theme="light">{children}</ThemeProvider>;
}
