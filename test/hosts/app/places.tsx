import { FocusTrap } from "focus-trap-react";
import type { ReactElement } from "react";
import { ClippingParent } from "./places/ClippingParent.js";
import { Iframe } from "./places/Iframe.js";
import { ModalDialog } from "./places/ModalDialog.js";
import { ShadowTree } from "./places/ShadowTree.js";

/** Where hosts put an app. */
export const places: Record<string, (app: ReactElement) => ReactElement> = {
  page: (app) => app,
  dialog: (app) => <ModalDialog>{app}</ModalDialog>,
  trap: (app) => (
    <FocusTrap focusTrapOptions={{ initialFocus: false }}>
      <div>{app}</div>
    </FocusTrap>
  ),
  clipped: (app) => <ClippingParent>{app}</ClippingParent>,
  shadow: (app) => <ShadowTree>{app}</ShadowTree>,
  iframe: (app) => <Iframe>{app}</Iframe>,
};
