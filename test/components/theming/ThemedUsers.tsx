import { ThemeProvider } from "@itwin/itwinui-react";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import {
  CurrentUserBadge,
  UserAvatar,
  UserAvatarGroup,
  UserCard,
  UserName,
  UserPicker,
  UsersProvider,
  type User,
} from "../../../src/index.js";
import { stubClient } from "../../support/stubClient.js";

export const people: User[] = ["Ada Lovelace", "Bob Smith", "Cleo Jones", "Dan Brown"].map(
  (name, n) => {
    const [givenName = "", surname = ""] = name.split(" ");
    return { id: `p${n}`, givenName, surname, email: `${surname}@x.test`.toLowerCase() };
  },
);
const [ada = { id: "p0" }, bob = { id: "p1" }] = people;

const client = stubClient({
  getMe: () => Promise.resolve(ada),
  search: () => Promise.resolve([bob]),
});

/** A picker whose list opens at a click, without a request. */
export function ThemedPicker({ label }: { label: string }): ReactElement {
  return (
    <UserPicker
      multiple
      label={label}
      suggestions={people}
      defaultValue={[ada, bob]}
      maxVisibleTags={1}
    />
  );
}

/** One of each of our components, with who loads beside who is there. */
export function EachComponent(): ReactElement {
  return (
    <>
      <UserPicker
        label="Owner"
        defaultValue={ada}
        description="Answers for it."
        errorMessage="No."
      />
      <ThemedPicker label="Reviewers" />
      <UserAvatar user={ada} label />
      <UserAvatar userId="loads" label />
      <UserName user={ada} />
      <UserName userId="loads" />
      <UserCard user={ada} />
      <UserAvatarGroup users={people} maxVisible={2} />
      <CurrentUserBadge />
    </>
  );
}

/** A host's theme, and our provider in it. */
export function Themed({
  children,
  ...theme
}: Omit<ComponentProps<typeof ThemeProvider>, "as" | "ref"> & {
  children: ReactNode;
}): ReactElement {
  return (
    <ThemeProvider includeCss={false} {...theme}>
      <UsersProvider client={client}>{children}</UsersProvider>
    </ThemeProvider>
  );
}
