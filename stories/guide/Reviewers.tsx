import { useState, type ReactElement } from "react";
import { UserPicker, type UserRef } from "../../src/index.js";

/** A picker of many. The host keeps the people, in the order in which they were chosen. */
export function Reviewers(): ReactElement {
  const [reviewers, setReviewers] = useState<UserRef[]>([]);
  return <UserPicker multiple label="Reviewers" value={reviewers} onChange={setReviewers} />;
}
