import itwinui from "@itwin/itwinui-react/styles.css?inline";
import ours from "itwin-people-picker/styles.css?inline";

/** A shadow root with the style sheets of the app in it, since those of the page do not reach it. */
export function openShadow(host: HTMLElement): ShadowRoot {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [ours, itwinui].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return shadow;
}
