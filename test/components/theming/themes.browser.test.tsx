import "@itwin/itwinui-react/styles.css";
import "../../../src/styles.css";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { emulateMedia } from "../../support/emulateMedia.js";
import { Themed, ThemedPicker } from "./ThemedUsers.js";

/** What a theme's colour is, where this stands. */
function Sample({ of, color }: { of: string; color: string }): ReactElement {
  return <i data-testid={of} style={{ backgroundColor: color }} />;
}

/** A picker, and the theme's colours beside it. */
function Place({ name }: { name: string }): ReactElement {
  return (
    <>
      <Sample of={`${name} background`} color="var(--iui-color-background, Canvas)" />
      <Sample of={`${name} text`} color="var(--iui-color-text, CanvasText)" />
      <Sample of={`${name} border`} color="var(--iui-color-border, CanvasText)" />
      <ThemedPicker label={name} />
    </>
  );
}

const sample = (of: string) => getComputedStyle(screen.getByTestId(of)).backgroundColor;
const themeColors = (name: string) => ({
  backgroundColor: sample(`${name} background`),
  color: sample(`${name} text`),
  borderTopColor: sample(`${name} border`),
});

/** The colours of the list's popup, which lies in the top layer. */
async function popupColors(name: string) {
  await userEvent.click(screen.getByRole("combobox", { name }));
  const popup = (await screen.findByRole("listbox")).closest("[popover]") as HTMLElement;
  expect(popup.matches(":popover-open")).toBe(true);
  const { backgroundColor, color, borderTopColor } = getComputedStyle(popup);
  await userEvent.keyboard("{Escape}");
  return { backgroundColor, color, borderTopColor };
}

async function expectTheme(name: string) {
  const colors = await popupColors(name);
  expect(colors, name).toEqual(themeColors(name));
  return colors;
}

describe("a popup has the colours of the theme that it stands in", () => {
  test("of two beside each other, and of one in another", async () => {
    render(
      <>
        <Themed theme="light">
          <Place name="Light" />
          <Themed theme="dark">
            <Place name="Dark in light" />
          </Themed>
        </Themed>
        <Themed theme="dark">
          <Place name="Dark" />
          <Themed theme="light">
            <Place name="Light in dark" />
          </Themed>
        </Themed>
      </>,
    );
    const light = await expectTheme("Light");
    const dark = await expectTheme("Dark");
    expect(light.backgroundColor).not.toBe(dark.backgroundColor);
    expect(light.color).not.toBe(dark.color);
    expect(await expectTheme("Dark in light")).toEqual(dark);
    expect(await expectTheme("Light in dark")).toEqual(light);
  });

  test("high contrast, and what a host inherits", async () => {
    render(
      <>
        <Themed theme="dark">
          <Place name="Dark" />
          <Themed theme="inherit">
            <Place name="Inherited" />
          </Themed>
        </Themed>
        <Themed theme="dark" themeOptions={{ highContrast: true }}>
          <Place name="High contrast" />
        </Themed>
      </>,
    );
    const dark = await expectTheme("Dark");
    expect(await expectTheme("Inherited")).toEqual(dark);
    expect(await expectTheme("High contrast")).not.toEqual(dark);
  });

  test.each(["light", "dark"])("os, where that is %s", async (scheme) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    render(
      <>
        <Themed theme="os">
          <Place name="System" />
        </Themed>
        <Themed theme={scheme as "light"}>
          <Place name="Told" />
        </Themed>
      </>,
    );
    expect(await expectTheme("System")).toEqual(await expectTheme("Told"));
  });
});

describe("the theme bridge", () => {
  /** Some of what StrataKit's root sets. */
  const strata = `.strata {
    --stratakit-color-bg-page-base: rgb(10, 20, 30);
    --stratakit-color-text-neutral-primary: rgb(210, 220, 230);
    --stratakit-color-border-neutral-base: rgb(110, 120, 130);
  }`;

  test("brings StrataKit's colours", async () => {
    render(
      <div className="strata">
        <style>{strata}</style>
        <Themed theme="dark" future={{ themeBridge: true }}>
          <Place name="Bridged" />
        </Themed>
      </div>,
    );
    expect(await expectTheme("Bridged")).toEqual({
      backgroundColor: "rgb(10, 20, 30)",
      color: "rgb(210, 220, 230)",
      borderTopColor: "rgb(110, 120, 130)",
    });
  });

  test("without StrataKit takes iTwinUI's colours away: the system's are left", async () => {
    render(
      <Themed theme="dark" future={{ themeBridge: true }}>
        <Place name="Bridged" />
        <Sample of="canvas" color="Canvas" />
      </Themed>,
    );
    const { backgroundColor, color } = await popupColors("Bridged");
    expect(backgroundColor).toBe(sample("canvas"));
    expect(color).not.toBe(backgroundColor);
  });
});
