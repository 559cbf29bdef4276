import type { QueryClient } from "@tanstack/react-query";
import { UserAvatar, UserPicker, UsersProvider } from "itwin-people-picker";
import "itwin-people-picker/styles.css";
import type { ReactElement, ReactNode } from "react";
import { benchClient } from "./benchClient.js";
import { idOf } from "./idOf.js";
import { InTheme } from "./InTheme.js";
import { openStage } from "./openStage.js";

function WithUsers(props: { queryClient: QueryClient; children: ReactNode }): ReactElement {
  return (
    <InTheme>
      <UsersProvider client={benchClient} queryClient={props.queryClient}>
        {props.children}
      </UsersProvider>
    </InTheme>
  );
}

openStage(
  {
    picker: (index) => <UserPicker key={index} label="Owner" />,
    eager: (index) => <UserPicker key={index} label="Owner" debounceMs={0} />,
    avatar: (index) => (
      <span key={index} className="bench-avatar">
        <UserAvatar userId={idOf(index)} size="medium" />
      </span>
    ),
  },
  WithUsers,
);
