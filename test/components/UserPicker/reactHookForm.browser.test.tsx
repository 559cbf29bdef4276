import { screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { Controller, useForm } from "react-hook-form";
import { expect, test, vi } from "vitest";
import type { UserRef } from "../../../src/client/User.js";
import { UserPicker } from "../../../src/components/UserPicker/UserPicker.js";
import { renderPicker, smiths } from "./renderPicker.js";

const [pat1, pat2] = smiths(2) as [UserRef, UserRef];

interface Values {
  owner: UserRef | null;
  team: readonly UserRef[];
}

const NOBODY: Values = { owner: null, team: [] };

/** A host's form, as the documentation of react-hook-form has it. */
function HookForm({
  onValid,
  start = NOBODY,
}: {
  onValid: (values: Values) => void;
  start?: Values;
}): ReactElement {
  const { control, handleSubmit, reset, formState } = useForm<Values>({ defaultValues: start });
  const touched = Object.keys(formState.touchedFields).join();
  return (
    <form onSubmit={(event) => void handleSubmit(onValid)(event)} noValidate>
      <Controller
        control={control}
        name="owner"
        rules={{ required: "An owner is needed." }}
        render={({ field, fieldState }) => (
          <UserPicker
            {...field}
            label="Owner"
            debounceMs={10}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="team"
        rules={{ validate: (team) => team.length > 0 || "A team is needed." }}
        render={({ field, fieldState }) => (
          <UserPicker
            {...field}
            multiple
            label="Team"
            debounceMs={10}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      <button type="submit">Save</button>
      <button type="button" onClick={() => reset()}>
        Start again
      </button>
      <output aria-label="Touched">{touched}</output>
    </form>
  );
}

const save = () => screen.getByRole("button", { name: "Save" });
const field = (name: string) => screen.getByRole("combobox", { name });
const touched = () => screen.getByRole("status", { name: "Touched" });

test("missing people are told at their fields, and the first gets the focus", async () => {
  const onValid = vi.fn();
  const { user } = await renderPicker(<HookForm onValid={onValid} />);
  await user.click(save());
  expect(await screen.findByText("An owner is needed.")).toBeVisible();
  expect(screen.getByText("A team is needed.")).toBeVisible();
  expect(field("Owner")).toHaveFocus();
  expect(field("Owner")).toBeInvalid();
  expect(field("Owner")).toHaveAccessibleDescription("An owner is needed.");
  expect(onValid).not.toHaveBeenCalled();
});

test("whom a person chooses is what is submitted", async () => {
  const onValid = vi.fn();
  const { user } = await renderPicker(<HookForm onValid={onValid} />);
  await user.type(field("Owner"), "smith");
  await screen.findAllByRole("option");
  await user.keyboard("{ArrowDown}{Enter}");
  await user.type(field("Team"), "smith");
  await user.click(await screen.findByRole("option", { name: /Pat0002/ }));
  await user.type(field("Team"), "smith");
  await user.click(await screen.findByRole("option", { name: /Pat0001/ }));
  await user.click(save());
  await waitFor(() => expect(onValid).toHaveBeenCalledOnce());
  const [values] = onValid.mock.calls[0] as [Values];
  expect(values.owner?.id).toBe("s0001");
  expect(values.team.map(({ id }) => id)).toEqual(["s0002", "s0001"]);
});

test("a field is touched when the focus leaves the picker, not when it moves inside", async () => {
  const { user } = await renderPicker(
    <HookForm onValid={vi.fn()} start={{ owner: null, team: [pat1, pat2] }} />,
  );
  await user.click(field("Team"));
  await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowRight}{ArrowRight}");
  await user.tab();
  expect(screen.getByRole("button", { name: /^Remove all/ })).toHaveFocus();
  expect(touched()).toBeEmptyDOMElement();
  await user.tab();
  await waitFor(() => expect(touched()).toHaveTextContent("team"));
});

test("reset() goes back to the people at the start", async () => {
  const onValid = vi.fn();
  const { user } = await renderPicker(
    <HookForm onValid={onValid} start={{ owner: pat1, team: [pat1, pat2] }} />,
  );
  await user.click(screen.getByRole("button", { name: "Remove all people" }));
  await user.click(screen.getAllByRole("button", { name: /^Remove Pat0001/ })[0] as HTMLElement);
  await user.click(save());
  expect(await screen.findByText("An owner is needed.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Start again" }));
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(2));
  expect(screen.queryByText("An owner is needed.")).toBeNull();
  await user.click(save());
  await waitFor(() => expect(onValid).toHaveBeenCalledOnce());
  expect(onValid.mock.calls[0]?.[0]).toEqual({ owner: pat1, team: [pat1, pat2] });
});
