import { render } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import avatarSheet from "../../../src/avatar.css?inline";
import { UserAvatar } from "../../../src/components/UserAvatar/UserAvatar.js";
import wholeSheet from "../../../src/styles.css?inline";
import { Themed } from "./ThemedUsers.js";

/** Avatars in a shadow tree with one style sheet of ours: each element's styles, as computed. */
function stylesWith(sheet: string): Record<string, string>[] {
  const outside = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => outside.remove());
  const root = outside.attachShadow({ mode: "open" });
  root.appendChild(document.createElement("style")).textContent = sheet;
  const container = root.appendChild(document.createElement("div"));
  const page = (
    <Themed theme="light">
      <UserAvatar user={{ id: "a", givenName: "Anna", surname: "Smith" }} size="large" />
      <UserAvatar user={{ id: "b" }} />
      <UserAvatar user={{ id: "c", organizationName: "Example" }} />
      <UserAvatar userId="nobody" label />
    </Themed>
  );
  render(page, { container, baseElement: container });
  const elements = [...container.querySelectorAll(".ipp-avatar, .ipp-avatar *")];
  return elements.flatMap((element) =>
    [undefined, "::before"].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
    }),
  );
}

test("avatars look the same with the style sheet that has nothing else", () => {
  const alone = stylesWith(avatarSheet);
  expect(alone.length).toBeGreaterThan(6);
  expect(alone[0]?.["border-top-left-radius"]).toBe("50%");
  expect(alone).toEqual(stylesWith(wholeSheet));
});
