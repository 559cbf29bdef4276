import "@itwin/itwinui-react/styles.css";
import "itwin-people-picker/styles.css";
import { createUsersApiStandIn } from "itwin-people-picker/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderForm } from "./renderForm.js";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@example.com" };

test("saves the owner", async () => {
  const onSave = vi.fn();
  renderForm(createUsersApiStandIn({ people: [anna] }), onSave);

  await page.getByRole("combobox", { name: "Owner" }).fill("anna");
  await page.getByRole("option", { name: /Anna Smith/ }).click();
  await page.getByRole("button", { name: "Save" }).click();

  expect(onSave).toHaveBeenCalledWith("a1");
});
