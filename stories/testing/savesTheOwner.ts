import { createUsersApiStandIn } from "itwin-people-picker/testing";
import type { Page } from "playwright";
import { routeUsersApi } from "./routeUsersApi.js";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@example.com" };

/** The body of a test: of the page at `url`, whose client has the default `baseUrl`. */
export async function savesTheOwner(page: Page, url: string): Promise<void> {
  await routeUsersApi(page, createUsersApiStandIn({ people: [anna] }));
  await page.goto(url);

  await page.getByRole("combobox", { name: "Owner" }).fill("anna");
  await page.getByRole("option", { name: /Anna Smith/ }).click();
  await page.getByRole("button", { name: "Save" }).click();

  await page.getByText("Saved with owner a1").waitFor();
}
