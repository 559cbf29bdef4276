import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState, type ReactElement } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { makePeople } from "../../src/testing/index.js";
import { HookForm } from "../UserPicker/HookForm.js";
import { hostSource } from "../support/hostSource.js";
import { anna, unknownId } from "../support/people.js";
import { findSaid, typeInPicker } from "../support/pickerPlay.js";
import { standInOf } from "../support/standInOf.js";
import { whenFast } from "../support/whenFast.js";
import { account } from "./account.js";
import { Approvers } from "./Approvers.js";
import { CaptainPicker } from "./CaptainPicker.js";
import { IssueForm } from "./IssueForm.js";
import { IssueTable } from "./IssueTable.js";
import { LikelyOwner } from "./LikelyOwner.js";
import { MeasuredOwner } from "./MeasuredOwner.js";
import { MovedOwner } from "./MovedOwner.js";
import { OwnerAtWork } from "./OwnerAtWork.js";
import { RecentOwner } from "./RecentOwner.js";
import { Reviewers } from "./Reviewers.js";
import { SavedReviewers } from "./SavedReviewers.js";
import { ShareWith } from "./ShareWith.js";

const team = makePeople(8);
const [emma = anna, , john = anna] = team;

const sources = import.meta.glob<string>(["./*.tsx", "../UserPicker/HookForm.tsx"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The story shows the file of this name. */
function codeOf(name: string, folder = ".") {
  return { parameters: { docs: hostSource(sources[`${folder}/${name}.tsx`] ?? "", "") } };
}

/** The code of the guide, at work. The pages of the guide show it; the list of stories does not. */
const meta = { title: "Guide/Code", tags: ["!dev"] } satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

export const Many: Story = { ...codeOf("Reviewers"), render: () => <Reviewers /> };

const save = fn();

export const ById: Story = {
  ...codeOf("SavedReviewers"),
  render: () => <SavedReviewers savedIds={[anna.id, unknownId, john.id]} onSave={save} />,
  play: whenFast(async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText("Unknown person");
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
    await userEvent.click(canvas.getByRole("button", { name: "Remove Unknown person" }));
    await expect(save).toHaveBeenLastCalledWith([anna.id, john.id]);
  }),
};

export const Others: Story = {
  ...codeOf("ShareWith"),
  render: () => <ShareWith />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "partner@elsewhere.example", "Share with");
    await userEvent.click(await canvas.findByRole("option"));
    await expect(canvas.getByText('[{"invite":"partner@elsewhere.example"}]')).toBeVisible();
  }),
};

export const Suggested: Story = {
  ...codeOf("LikelyOwner"),
  render: () => <LikelyOwner loadTeam={async () => team.slice(1)} />,
  play: whenFast(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await canvas.findByRole("option", { name: /\(you\)/ });
    await expect(canvas.getByRole("option", { name: /John Smith/ })).toBeVisible();
  }),
};

const recentKey = `recent-owners/${account.id}`;

export const Recent: Story = {
  ...codeOf("RecentOwner"),
  beforeEach: () => sessionStorage.removeItem(recentKey),
  render: () => <RecentOwner />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "anna.smith@example.com");
    await userEvent.click(await canvas.findByRole("option"));
    const kept = JSON.stringify([{ id: anna.id }]);
    await waitFor(() => expect(sessionStorage.getItem(recentKey)).toBe(kept));
  }),
};

export const Ruled: Story = {
  ...codeOf("Approvers"),
  render: () => <Approvers author={john} lead={emma} team={team} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await canvas.findByRole("option", { name: /Emma Lindqvist/ });
    await expect(canvas.queryByRole("option", { name: /John Smith/ })).toBeNull();
  },
};

export const AskedBefore: Story = {
  ...codeOf("OwnerAtWork"),
  render: () => <OwnerAtWork isOnLeave={async (id) => id === anna.id} />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "anna.smith@example.com");
    await userEvent.click(await canvas.findByRole("option"));
    await expect(await findSaid(context, "On leave until Monday.")).toBeVisible();
  }),
};

export const PlainForm: Story = {
  ...codeOf("IssueForm"),
  render: () => <FormAtWork />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Save" }));
    const sent = `ownerId=${anna.id} reviewerId=${emma.id} reviewerId=${john.id}`;
    await expect(canvas.getByRole("status", { name: "Sent" })).toHaveTextContent(sent);
  },
};

function FormAtWork(): ReactElement {
  const [sent, setSent] = useState("");
  return (
    <>
      <IssueForm
        owner={anna}
        reviewers={[emma, john]}
        onSave={(fields) =>
          setSent([...fields].map(([name, value]) => `${name}=${String(value)}`).join(" "))
        }
      />
      <output aria-label="Sent">{sent}</output>
    </>
  );
}

export const ReactHookForm: Story = {
  ...codeOf("HookForm", "../UserPicker"),
  render: () => <HookForm />,
};

export const Slots: Story = {
  ...codeOf("CaptainPicker"),
  render: () => <CaptainPicker crew={team} onInvite={fn()} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getByRole("option", { name: /Lindqvist, Emma/ })).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Invite somebody…" })).toBeVisible();
  },
};

const issues = [
  ["Bolt is loose", 0, 2, [1, 3, 4, 5, 6]],
  ["Paint comes off", 4, 2, [0, 1]],
] as const;

export const Around: Story = {
  ...codeOf("IssueTable"),
  render: () => (
    <IssueTable
      issues={issues.map(([title, author, owner, reviewers]) => ({
        title,
        authorId: idOf(author),
        ownerId: idOf(owner),
        reviewerIds: reviewers.map(idOf),
      }))}
    />
  ),
  play: whenFast(async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText("Emma Lindqvist")).toBeVisible();
    await expect(standInOf(canvasElement).requests).toHaveLength(1);
  }),
};

function idOf(row: number): string {
  return team[row]?.id ?? unknownId;
}

const track = fn();

export const Measured: Story = {
  ...codeOf("MeasuredOwner"),
  render: () => <MeasuredOwner track={track} />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await typeInPicker(context, "anna smi");
    await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(track).toHaveBeenLastCalledWith(
      "people-select",
      expect.objectContaining({ source: "search", position: 1 }),
    );
  }),
};

export const Moved: Story = {
  ...codeOf("MovedOwner"),
  render: () => <OwnerOfAnIssue />,
  play: whenFast(async (context) => {
    const { canvas, userEvent } = context;
    await expect(await canvas.findByText("Anna Smith")).toBeVisible();
    await typeInPicker(context, "emma.lindqvist");
    await userEvent.click(await canvas.findByRole("option"));
    await expect(canvas.getByRole("status", { name: "Saved" })).toHaveTextContent(emma.id);
  }),
};

function OwnerOfAnIssue(): ReactElement {
  const [ownerId, setOwnerId] = useState<string | null>(anna.id);
  return (
    <>
      <MovedOwner ownerId={ownerId} onChange={setOwnerId} />
      <output aria-label="Saved">{ownerId}</output>
    </>
  );
}
