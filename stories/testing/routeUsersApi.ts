import type { UsersApiStandIn } from "itwin-people-picker/testing";
import type { Page } from "playwright";

/** Lets a stand-in answer what a page asks of the Users API. */
export async function routeUsersApi(page: Page, api: UsersApiStandIn): Promise<void> {
  await page.route("https://api.bentley.com/users/**", async (route) => {
    const request = route.request();
    try {
      const response = await api.fetch(request.url(), {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      });
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      });
    } catch {
      // As `api.fail({ network: true })` asks for.
      await route.abort();
    }
  });
}
