import { Avatar, ComboBox, InputGrid, Label, type SelectOption } from "@itwin/itwinui-react";
import { useEffect, useState, type ReactElement } from "react";
import { initialsOf, nameOf, searchPeople } from "./searchPeople.js";
import { useDebounced } from "./useDebounced.js";

/** What an iTwin app has without a library for it. */
export function ComboBoxOwner({ isVirtual }: { isVirtual: boolean }): ReactElement {
  const [text, setText] = useState("");
  const [options, setOptions] = useState<SelectOption<string>[]>([]);
  const [chosen, setChosen] = useState<string>();
  const wanted = useDebounced(text);

  useEffect(() => {
    if (wanted.length < 3) return;
    const request = new AbortController();
    void searchPeople(wanted, request.signal).then(
      (people) =>
        setOptions(
          people.map((person) => ({
            value: person.id,
            label: nameOf(person),
            sublabel: person.email,
            startIcon: <Avatar size="small" abbreviation={initialsOf(person)} />,
          })),
        ),
      () => undefined,
    );
    return () => request.abort();
  }, [wanted]);

  return (
    <InputGrid>
      <Label>Owner</Label>
      <ComboBox
        options={options}
        value={chosen}
        onChange={setChosen}
        // The API has filtered them already, by the e-mail as well.
        filterFunction={showAll}
        inputProps={{ onChange: (event) => setText(event.target.value) }}
        enableVirtualization={isVirtual}
      />
    </InputGrid>
  );
}

function showAll(options: SelectOption<string>[]): SelectOption<string>[] {
  return options;
}
