import type { ReactElement } from "react";
import { UserAvatarGroup, UserCard, UserName } from "../../src/index.js";

/** An issue as the host's service has it. */
export interface Issue {
  title: string;
  authorId: string;
  ownerId: string;
  reviewerIds: readonly string[];
}

/** People by id, in a table. All of them together are one request. */
export function IssueTable({ issues }: { issues: readonly Issue[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Issue</th>
          <th>Author</th>
          <th>Owner</th>
          <th>Reviewers</th>
        </tr>
      </thead>
      <tbody>
        {issues.map(({ title, authorId, ownerId, reviewerIds }) => (
          <tr key={title}>
            <td>{title}</td>
            <td>
              <UserName userId={authorId} />
            </td>
            <td>
              <UserCard userId={ownerId} />
            </td>
            <td>
              <UserAvatarGroup
                users={reviewerIds.map((id) => ({ id }))}
                maxVisible={3}
                label={`Reviewers of ${title}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
