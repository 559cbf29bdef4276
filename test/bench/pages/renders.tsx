import { QueryClient } from "@tanstack/react-query";
import {
  UserAvatar,
  UserName,
  UserPicker,
  UsersProvider,
  type UserPickerSlots,
} from "itwin-people-picker";
import "itwin-people-picker/styles.css";
import { Profiler } from "react";
import { createRoot } from "react-dom/client";
import { benchClient } from "./benchClient.js";
import { idOf } from "./idOf.js";
import { InTheme } from "./InTheme.js";

/** How often something was rendered. */
export interface Renders {
  /** Commits with changes among what stands beside the picker. */
  outside: number;
  /** Commits with changes in the picker. */
  picker: number;
  /** Rows of the list that were drawn again. */
  rows: number;
}

declare global {
  interface Window {
    renders: Renders;
  }
}

window.renders = { outside: 0, picker: 0, rows: 0 };

const drawn = new WeakSet<object>();

const slots: UserPickerSlots = {
  option: ({ option }) => {
    if (drawn.has(option)) window.renders.rows += 1;
    drawn.add(option);
    return option.value !== null && "email" in option.value ? option.value.email : option.key;
  },
};

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no root.");
createRoot(root).render(
  <InTheme>
    <UsersProvider client={benchClient} queryClient={new QueryClient()}>
      <Profiler id="picker" onRender={() => (window.renders.picker += 1)}>
        {/* Waits for so long that all that is looked at has happened before anything is sent. */}
        <UserPicker label="Owner" debounceMs={1500} slots={slots} />
      </Profiler>
      <Profiler id="outside" onRender={() => (window.renders.outside += 1)}>
        <UserPicker label="Reviewer" />
        <UserAvatar userId={idOf(1)} />
        <UserName userId={idOf(2)} />
      </Profiler>
    </UsersProvider>
  </InTheme>,
);
