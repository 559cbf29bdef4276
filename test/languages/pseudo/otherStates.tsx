import { screen } from "@testing-library/react";
import {
  CurrentUserBadge,
  UserAvatar,
  UserAvatarGroup,
  UserCard,
  UserName,
} from "../../../src/index.js";
import { pseudoLanguage as messages } from "../../../stories/support/pseudoLanguage.js";
import { forever, type PseudoState } from "./PseudoState.js";
import { pat, people } from "./pseudoPeople.js";

const gone = { id: "00000000" };

/** Every component but the picker. */
export const otherStates: readonly PseudoState[] = [
  {
    name: "an avatar that loads",
    ui: <UserAvatar userId={pat.id} label />,
    fail: { hang: true, ...forever },
    shows: [messages.loadingUser],
  },
  {
    name: "an avatar of nobody",
    ui: <UserAvatar user={gone} label />,
    shows: [messages.unknownUser],
  },
  {
    name: "an avatar that failed",
    ui: <UserAvatar userId={pat.id} label />,
    fail: { status: 403, ...forever },
    shows: [messages.userNotLoaded],
  },
  {
    name: "a name that loads",
    ui: <UserName userId={pat.id} />,
    fail: { hang: true, ...forever },
    shows: [messages.loadingUser],
  },
  { name: "a name of nobody", ui: <UserName userId={gone.id} />, shows: [messages.unknownUser] },
  {
    name: "a card",
    ui: <UserCard user={pat} />,
    act: (user) => user.click(screen.getByRole("button")),
    shows: ["Pat Doe", "pat@doe.test", "Doe Inc"],
  },
  {
    name: "a card that failed",
    ui: <UserCard userId={pat.id} />,
    fail: { status: 403, ...forever },
    act: (user) => user.click(screen.getByRole("button")),
    shows: [messages.userNotLoaded, messages.retry],
  },
  {
    name: "a group, opened",
    ui: <UserAvatarGroup users={[...people, gone]} maxVisible={2} />,
    act: (user) => user.click(screen.getByRole("button")),
    shows: [
      messages.avatarGroup,
      messages.more(people.length - 1),
      messages.showEverybody(people.length - 1, people.length + 1),
      messages.unknownUser,
    ],
  },
  { name: "a badge", ui: <CurrentUserBadge />, shows: ["Ada King"] },
  {
    name: "a badge that loads",
    ui: <CurrentUserBadge />,
    fail: { hang: true, ...forever },
    shows: [messages.loadingUser],
  },
  {
    name: "a badge of nobody",
    ui: <CurrentUserBadge />,
    fail: { status: 401, ...forever },
    shows: [messages.notSignedIn],
  },
  {
    name: "a badge that failed",
    ui: <CurrentUserBadge />,
    fail: { status: 403, ...forever },
    shows: [messages.userNotLoaded, messages.retry],
  },
];
