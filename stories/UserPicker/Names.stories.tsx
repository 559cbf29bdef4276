import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { UserPicker, type User } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";
import { hostilePeople } from "../support/hostilePeople.js";
import { typeInPicker } from "../support/pickerPlay.js";
import { scripted } from "../support/scripted.js";

const meta = {
  title: "UserPicker/Names",
  component: UserPicker,
  args: { label: "Owner" },
} satisfies Meta<typeof UserPicker>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Each name reads in its own direction. Chinese, Japanese and Korean names start with the surname. */
export const ManyScripts: Story = {
  ...scripted({ people: makePeople(36).filter(isOfAnotherScript) }),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "example");
    const drawn = () => canvas.getAllByRole("option").map(({ textContent }) => textContent);
    await canvas.findAllByRole("option");
    const atStart = drawn();
    // To the last, and back to the first.
    await userEvent.keyboard("{ArrowUp}");
    const said = [...atStart, ...drawn()].join("\n");
    await userEvent.keyboard("{ArrowDown}");
    for (const name of ["王伟", "佐藤陽子", "김민준", "محمد العلي", "נועה כהן", "प्रिया शर्मा"]) {
      await expect(said).toContain(name);
    }
  },
};

function isOfAnotherScript({ surname = "" }: User): boolean {
  return /\P{Script=Latin}/u.test(surname);
}

/** Names are other people's text: markup, bidi controls, 10,000 characters. */
export const Hostile: Story = {
  ...scripted({ people: hostilePeople }),
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await typeInPicker(context, "hostile");
    const options = await canvas.findAllByRole("option");
    await expect(options).toHaveLength(hostilePeople.length);
    await expect(canvas.getByText("<b>Bold</b> <script>alert(1)</script>")).toBeVisible();
    await expect(canvasElement.querySelector("script, img, b")).toBeNull();
    await expect(canvasElement).not.toHaveTextContent("\u202E");
    for (const option of options) {
      await expect(option.scrollWidth).toBeLessThanOrEqual(option.clientWidth);
      await expect(option.textContent.length).toBeLessThan(1000);
    }
  },
};
