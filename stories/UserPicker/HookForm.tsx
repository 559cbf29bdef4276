import { Button } from "@itwin/itwinui-react";
import { useState, type ReactElement } from "react";
import { Controller, useForm } from "react-hook-form";
import { UserPicker, type UserRef } from "../../src/index.js";
import { makePeople } from "../../src/testing/index.js";

interface Fields {
  owner: UserRef | null;
  reviewers: UserRef[];
}

const team = makePeople(5);

/** A form of react-hook-form with a picker of one and a picker of many. */
export function HookForm(): ReactElement {
  const { control, handleSubmit, reset } = useForm<Fields>({
    defaultValues: { owner: null, reviewers: [] },
  });
  const [saved, setSaved] = useState<Fields>();
  return (
    <form className="story-form" noValidate onSubmit={handleSubmit(setSaved)}>
      <Controller
        name="owner"
        control={control}
        rules={{ required: "Choose who answers for it." }}
        render={({ field, fieldState }) => (
          <UserPicker
            {...field}
            label="Owner"
            required
            suggestions={team}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="reviewers"
        control={control}
        render={({ field }) => <UserPicker {...field} multiple label="Reviewers" />}
      />
      <div>
        <Button type="submit" styleType="high-visibility">
          Save
        </Button>{" "}
        <Button onClick={() => reset()}>Reset</Button>
      </div>
      <output>
        {saved && `Saved: ${saved.owner?.id} and ${saved.reviewers.length} reviewers`}
      </output>
    </form>
  );
}
