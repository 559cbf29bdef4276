import type { QueryClient } from "@tanstack/react-query";
import { UsersProvider } from "itwin-people-picker/headless";
import type { ReactElement, ReactNode } from "react";
import { benchClient } from "./benchClient.js";
import { HeadlessOwner } from "./HeadlessOwner.js";
import { openStage } from "./openStage.js";

function WithUsers(props: { queryClient: QueryClient; children: ReactNode }): ReactElement {
  return (
    <UsersProvider client={benchClient} queryClient={props.queryClient}>
      {props.children}
    </UsersProvider>
  );
}

openStage({ picker: (index) => <HeadlessOwner key={index} /> }, WithUsers);
