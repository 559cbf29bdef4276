"use client";

import { Button } from "@itwin/itwinui-react";
import { forwardRef, useRef, type CSSProperties, type ReactNode } from "react";
import { useCurrentUser, type CurrentUserResult } from "../../hooks/useCurrentUser.js";
import { useMessages } from "../../hooks/useMessages.js";
import { joinClassNames } from "../joinClassNames.js";
import type { AvatarContent } from "../UserAvatar/AvatarContent.js";
import { AvatarFace } from "../UserAvatar/AvatarFace.js";
import { BadgePerson } from "./BadgePerson.js";

/** Props of `CurrentUserBadge`. */
export interface CurrentUserBadgeProps {
  /**
   * The host's own parts, a menu button for one. They come after the person, in the same root element. A function gets
   * what `useCurrentUser` gives.
   */
  children?: ReactNode | ((result: CurrentUserResult) => ReactNode);
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/**
 * The signed-in person: avatar, name, and e-mail or organisation. Renders a `<div>`.
 *
 * Its person takes the same room in every state, 16rem by 2.5rem; the custom property `--ipp-badge-inline-size` sets
 * another width. After a sign-in that the page survives, call `retry` of the result that `children` gets.
 */
export const CurrentUserBadge = forwardRef<HTMLDivElement, CurrentUserBadgeProps>(
  function CurrentUserBadge({ children, className, style }, ref) {
    const messages = useMessages();
    const result = useCurrentUser();
    const person = useRef<HTMLDivElement>(null);
    const content = badgeContent(result);

    const retry = () => {
      // The button goes away while it loads: the focus must not go with it.
      person.current?.focus();
      result.retry();
    };

    return (
      <div ref={ref} className={joinClassNames("ipp-badge", className)} style={style}>
        <div ref={person} className="ipp-badge-person" tabIndex={-1}>
          <AvatarFace
            content={content}
            size="medium"
            name={content === "loading" ? messages.loadingUser : undefined}
          />
          <div className="ipp-badge-text">
            {content === "loading" && (
              <>
                <span className="ipp-badge-placeholder ipp-skeleton" />
                <span className="ipp-badge-placeholder ipp-skeleton" />
              </>
            )}
            {result.user !== undefined && <BadgePerson user={result.user} />}
            <span role="status" className="ipp-badge-message">
              {content === "signed-out" && messages.notSignedIn}
              {content === "failed" && messages.userNotLoaded}
            </span>
          </div>
          {content === "failed" && (
            <Button size="small" className="ipp-badge-retry" onClick={retry}>
              {messages.retry}
            </Button>
          )}
        </div>
        {typeof children === "function" ? children(result) : children}
      </div>
    );
  },
);

function badgeContent({ user, status, error }: CurrentUserResult): AvatarContent {
  if (user !== undefined) return user;
  if (status === "loading") return "loading";
  return error?.kind === "unauthenticated" ? "signed-out" : "failed";
}
