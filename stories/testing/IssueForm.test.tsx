// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createUsersApiStandIn } from "itwin-people-picker/testing";
import { afterEach, expect, test, vi } from "vitest";
import { renderForm } from "./renderForm.js";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@example.com" };

// Testing Library does so by itself with Vitest's `globals`.
afterEach(cleanup);

test("saves the owner", async () => {
  const onSave = vi.fn();
  renderForm(createUsersApiStandIn({ people: [anna] }), onSave);

  await userEvent.type(screen.getByRole("combobox", { name: "Owner" }), "anna");
  await userEvent.click(await screen.findByRole("option", { name: /Anna Smith/ }));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(onSave).toHaveBeenCalledWith("a1");
});

test("lets people try again when they may not search", async () => {
  const api = createUsersApiStandIn({ people: [anna] });
  api.fail({ match: "search", status: 403 });
  renderForm(api, vi.fn());

  await userEvent.type(screen.getByRole("combobox"), "anna");
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));

  expect(await screen.findByRole("option", { name: /Anna Smith/ })).toBeTruthy();
  expect(api.requests.map(({ status }) => status)).toEqual([403, 200]);
});

test("goes on by itself when it was asked to wait", async () => {
  const api = createUsersApiStandIn({ people: [anna] });
  api.fail({ match: "search", status: 429, retryAfter: 1 });
  renderForm(api, vi.fn());

  await userEvent.type(screen.getByRole("combobox"), "anna");

  const option = { name: /Anna Smith/ };
  expect(await screen.findByRole("option", option, { timeout: 5000 })).toBeTruthy();
  expect(api.requests.map(({ status }) => status)).toEqual([429, 200]);
});
