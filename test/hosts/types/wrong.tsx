// Each line below an expected error is one that a host may write by mistake, and of which TypeScript has to tell.
import {
  createUsersClient,
  UserAvatar,
  UserPicker,
  UsersProvider,
  useUser,
  useUserSearch,
  type User,
  type UserRef,
} from "itwin-people-picker";
import { createUsersApiStandIn } from "itwin-people-picker/testing";
// @ts-expect-error The parts of the library are its own.
import "itwin-people-picker/dist/client/gate.js";
// @ts-expect-error Nobody has written this language.
import "itwin-people-picker/languages/xx";

const anna = { id: "a1", givenName: "Anna" };
const people = [anna];
const toOne = (_user: UserRef | null): void => undefined;
const toMany = (_users: UserRef[]): void => undefined;

export const wrongValues = [
  // @ts-expect-error An id is no person.
  <UserPicker label="Owner" value="a1" key={1} />,
  // @ts-expect-error A person has an id.
  <UserPicker label="Owner" value={{ email: "anna@x.test" }} key={2} />,
  // @ts-expect-error Many need `multiple`.
  <UserPicker label="Owner" value={people} key={3} />,
  // @ts-expect-error One person is no list of people.
  <UserPicker multiple label="Owner" value={anna} key={4} />,
  // @ts-expect-error Nobody is an empty list.
  <UserPicker multiple label="Owner" value={null} key={5} />,
  // @ts-expect-error Takes one, and is given many.
  <UserPicker multiple label="Owner" value={people} onChange={toOne} key={6} />,
  // @ts-expect-error Takes many, and is given one or nobody.
  <UserPicker label="Owner" value={anna} onChange={toMany} key={7} />,
  // @ts-expect-error There is no such kind.
  <UserPicker label="Owner" include={["teams"]} key={8} />,
  // @ts-expect-error A group, where only people are offered.
  <UserPicker label="Owner" value={{ kind: "group", id: "g1" }} key={9} />,
];

export const wrongPeople = [
  // @ts-expect-error Both.
  <UserAvatar user={anna} userId="a1" key={1} />,
  // @ts-expect-error Neither.
  <UserAvatar key={2} />,
  // @ts-expect-error Only loaded people are `null` in the host's state.
  <UserAvatar user={null} key={3} />,
];

// @ts-expect-error No client.
export const withoutClient = <UsersProvider />;
// @ts-expect-error No token.
export const withoutToken = createUsersClient({});
// @ts-expect-error A token is a text.
export const wrongToken = createUsersClient({ getAccessToken: () => 42 });
// @ts-expect-error People have ids.
export const wrongPerson: User = { givenName: "Anna" };
// @ts-expect-error A text has no people.
export const wrongStandIn = createUsersApiStandIn({ people: "many" });

export function WrongHooks() {
  // @ts-expect-error Of whom?
  useUser();
  // @ts-expect-error There is no such way.
  useUserSearch("smi", { narrowing: "server" });
  const { status, users } = useUserSearch("smi");
  // @ts-expect-error The answer is kept, and not for the host to change.
  users.push(anna);
  // @ts-expect-error There is no such state.
  return status === "failed";
}
