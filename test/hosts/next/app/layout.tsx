import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import type { ReactElement, ReactNode } from "react";

export const metadata = { title: "People of an issue", icons: { icon: "data:," } };

export default function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
