import { ComboBox } from "@itwin/itwinui-react";
import { useEffect, useState, type ReactElement } from "react";

interface Person {
  id: string;
  email: string;
  givenName: string;
  surname: string;
}

/** Props of `HandWrittenOwner`. */
export interface HandWrittenOwnerProps {
  getAccessToken: () => Promise<string>;
  onChange: (id: string) => void;
}

/** What apps write by hand. */
export function HandWrittenOwner({
  getAccessToken,
  onChange,
}: HandWrittenOwnerProps): ReactElement {
  const [text, setText] = useState("");
  const [people, setPeople] = useState<Person[]>([]);
  const [message, setMessage] = useState("Type a name");

  useEffect(() => {
    if (text.length < 3) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setMessage("Searching…");
        const url = `https://api.bentley.com/users/?$search=${encodeURIComponent(text)}`;
        const headers = { Authorization: await getAccessToken() };
        const response = await fetch(url, { headers, signal: abort.signal });
        if (!response.ok) throw new Error(response.statusText);
        const answer = (await response.json()) as { users: Person[] };
        setPeople(answer.users);
        setMessage("Nobody found");
      } catch (error) {
        if (!abort.signal.aborted) setMessage(String(error));
      }
    }, 300);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, getAccessToken]);

  return (
    <ComboBox
      options={people.map(({ id, givenName, surname, email }) => ({
        value: id,
        label: `${givenName} ${surname}`,
        sublabel: email,
      }))}
      filterFunction={(options) => options}
      inputProps={{ "aria-label": "Owner", onChange: (event) => setText(event.target.value) }}
      emptyStateMessage={message}
      onChange={onChange}
    />
  );
}
