import { Profiler } from "react";
import { expect, test } from "vitest";
import { UserAvatar } from "../../src/components/UserAvatar/UserAvatar.js";
import { renderWithUsers } from "../support/renderWithUsers.js";
import { openUsers } from "./openUsers.js";

test("the answer for 200 avatars is one commit of the page, and not one for each", async () => {
  const people = Array.from({ length: 200 }, (_, n) => ({ id: `id-${n}`, givenName: `Name ${n}` }));
  const { client } = await openUsers({ people });
  let commits = 0;
  const { container } = renderWithUsers(
    <Profiler id="page" onRender={() => commits++}>
      {people.map(({ id }) => (
        <UserAvatar key={id} userId={id} label />
      ))}
    </Profiler>,
    { client },
  );
  commits = 0;
  const named = () => container.querySelectorAll('[aria-label^="Name "]').length;
  await expect.poll(named).toBe(200);
  expect(commits).toBe(1);
});
