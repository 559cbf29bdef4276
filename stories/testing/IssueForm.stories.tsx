import type { Meta, StoryObj } from "@storybook/react-vite";
import { createUsersClient, UsersProvider } from "itwin-people-picker";
import { createUsersApiStandIn } from "itwin-people-picker/testing";
import { expect, fn } from "storybook/test";
import { IssueForm } from "./IssueForm.js";

const anna = { id: "a1", givenName: "Anna", surname: "Smith", email: "anna@example.com" };
const api = createUsersApiStandIn({ people: [anna], latencyMs: 100 });
const client = createUsersClient({ fetch: api.fetch, getAccessToken: () => "any" });

const meta = {
  title: "Guide/Issue form",
  component: IssueForm,
  tags: ["!dev"],
  args: { onSave: fn() },
  decorators: [
    (Story) => (
      <UsersProvider client={client}>
        <Story />
      </UsersProvider>
    ),
  ],
} satisfies Meta<typeof IssueForm>;

export default meta;

export const OwnerSaved: StoryObj<typeof meta> = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("combobox", { name: "Owner" }), "anna");
    await userEvent.click(await canvas.findByRole("option", { name: /Anna Smith/ }));
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    await expect(args.onSave).toHaveBeenCalledWith("a1");
  },
};
