import type { FrameLocator, Page } from "playwright";
import { expect } from "vitest";

/** Uses each component of the app as a person does, wherever the app is. Each target has to be in view and on top. */
export async function expectAppToWork(page: Page, app: Page | FrameLocator = page): Promise<void> {
  const keys = page.keyboard;
  const owner = app.getByRole("combobox", { name: "Owner" });
  const reviewers = app.getByRole("combobox", { name: "Reviewers" });
  const options = app.getByRole("option");

  await app.getByText("Anna Smith").first().waitFor();
  await app.getByText("Bob Smithers").first().waitFor();
  await app.getByRole("row", { name: /Anna Smith/ }).waitFor();
  await app.getByRole("row", { name: /Unknown person/ }).waitFor();

  // By keys: found, walked to the end of the list and to its beginning, chosen.
  await owner.click();
  await keys.type("smi");
  await options.first().waitFor();
  await keys.press("ArrowUp");
  await app.getByRole("option", { name: /pat59@/ }).click({ trial: true });
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await app
    .getByRole("button", { name: /^Remove Anna Smith/ })
    .first()
    .waitFor();

  // By the pointer, among many, with a tag removed by keys, and a list pasted.
  await reviewers.click();
  await keys.type("bob");
  await options.first().click();
  await app.getByRole("row", { name: /Bob Smithers/ }).waitFor();
  await reviewers.press("Backspace");
  await keys.press("Backspace");
  await app.getByRole("row", { name: /Bob Smithers/ }).waitFor({ state: "detached" });
  await reviewers.fill("pat1@x.test; nobody@x.test");
  await app.getByRole("button", { name: "Look up" }).click();
  await app.getByRole("row", { name: /Smithson 1\b/ }).waitFor();
  await app
    .getByText(/Not found/)
    .first()
    .waitFor();
  await keys.press("Escape");

  // What opens beside names and avatars.
  await app.getByRole("button", { name: "Jo Adams" }).hover();
  await app.getByRole("link", { name: /adams@example\.com/i }).click({ trial: true });
  await keys.press("Escape");
  await app.getByRole("button", { name: /show all 7 people/ }).click();
  await app.getByText("Jo Ghosh").click({ trial: true });
  await keys.press("Escape");
  await app.getByText("Jo Ghosh").waitFor({ state: "hidden" });

  const names = await app.getByRole("form").evaluate((form) => {
    const data = new FormData(form as HTMLFormElement);
    return { owner: data.getAll("owner"), reviewers: data.getAll("reviewer") };
  });
  expect(names).toEqual({ owner: ["a1"], reviewers: ["a1", "lost", "s1"] });
}
