import { Button } from "@itwin/itwinui-react";
import { useRef, type ReactElement, type RefObject } from "react";
import { isFailed } from "../../hooks/isFailed.js";
import { useMessages } from "../../hooks/useMessages.js";
import { userPlaceholder } from "../../hooks/userPlaceholder.js";
import type { UserRefResult } from "../../hooks/useUserRef.js";
import { displayName } from "../../people/displayName.js";
import { Popover } from "../popover/Popover.js";
import { avatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { TextSkeleton } from "../TextSkeleton.js";
import { CardPerson } from "./CardPerson.js";

/** In px. */
const INLINE_SIZE = 320;
const MAX_BLOCK_SIZE = 320;

/** Props of `CardBox`. */
export interface CardBoxProps {
  id: string;
  person: UserRefResult;
  /** What it stands beside. */
  anchorRef: RefObject<HTMLElement | null>;
  onPointerDown: () => void;
}

/** The card. As high while it loads as with name, e-mail and organisation. */
export function CardBox({ id, person, anchorRef, onPointerDown }: CardBoxProps): ReactElement {
  const messages = useMessages();
  const ref = useRef<HTMLSpanElement>(null);
  const { user, status } = person;
  const name = (user && displayName(user)) || userPlaceholder(status, messages);

  const retry = () => {
    // The button goes away while it loads: the focus must not go with it.
    ref.current?.focus();
    person.retry();
  };

  return (
    <Popover
      ref={ref}
      anchorRef={anchorRef}
      inlineSize={INLINE_SIZE}
      maxBlockSize={MAX_BLOCK_SIZE}
      id={id}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className="ipp-card"
      onPointerDown={onPointerDown}
    >
      <AvatarFace content={avatarContent(person)} size="x-large" />
      <span className="ipp-card-text">
        {user !== undefined && <CardPerson user={user} />}
        {status === "loading" && (
          <>
            <span className="ipp-card-name">
              <TextSkeleton />
            </span>
            <span className="ipp-card-line">
              <TextSkeleton />
            </span>
          </>
        )}
        <span role="status" className="ipp-card-message" data-ipp-content={status}>
          {status === "loading" && <span className="ipp-visually-hidden">{name}</span>}
          {user === undefined && status !== "loading" && name}
        </span>
        {isFailed(person) && (
          <Button size="small" className="ipp-retry ipp-card-retry" onClick={retry}>
            {messages.retry}
          </Button>
        )}
      </span>
    </Popover>
  );
}
