/** A person, of whom the stand-in of the bench knows everything. */
export interface Person {
  id: string;
  givenName: string;
  surname: string;
  email: string;
}

/** Asks the Users API, as an app does without a library for it. */
export async function searchPeople(text: string, signal: AbortSignal): Promise<Person[]> {
  const response = await fetch(`/users/?$search=${encodeURIComponent(text)}`, {
    headers: {
      Authorization: "Bearer bench",
      Accept: "application/vnd.bentley.itwin-platform.v1+json",
    },
    signal,
  });
  if (!response.ok) throw new Error(`The search failed with status ${response.status}.`);
  const answer: { users: Person[] } = await response.json();
  return answer.users;
}

/** "Anna Smith" */
export function nameOf({ givenName, surname }: Person): string {
  return `${givenName} ${surname}`;
}

/** "AS" */
export function initialsOf({ givenName, surname }: Person): string {
  return `${givenName.charAt(0)}${surname.charAt(0)}`;
}
