import { Button } from "@itwin/itwinui-react";
import type { ReactElement } from "react";
import { UserAvatar, UserPicker, type UserPickerSlots, type UserRef } from "../../src/index.js";

/** What the host draws. */
function captainSlots(onInvite: () => void): UserPickerSlots {
  return {
    option: ({ option: { value }, state }) =>
      // Groups, addresses and nobody are not offered here.
      value !== null &&
      value.kind === undefined && (
        <>
          <UserAvatar user={value} size="medium" />
          <bdi>
            {value.surname}, {value.givenName}
          </bdi>
          <bdi>{value.email}</bdi>
          {state.disabledReason}
        </>
      ),
    section: ({ section }) => `${section.title} (${section.options.length})`,
    empty: ({ text }) => <>No “{text}” on board.</>,
    footer: () => (
      <p className="story-slot">
        <Button size="small" onClick={onInvite}>
          Invite somebody…
        </Button>
      </p>
    ),
  };
}

/** Props of `CaptainPicker`. */
export interface CaptainPickerProps {
  crew: readonly UserRef[];
  onInvite: () => void;
}

/** Options, titles and the foot of the list in the host's way. */
export function CaptainPicker({ crew, onInvite }: CaptainPickerProps): ReactElement {
  return <UserPicker label="Captain" suggestions={crew} slots={captainSlots(onInvite)} />;
}
