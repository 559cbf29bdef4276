import { Avatar } from "@itwin/itwinui-react";
import { forwardRef, type CSSProperties, type ReactElement } from "react";
import { initials } from "../../people/initials.js";
import { userColor } from "../../people/userColor.js";
import { joinClassNames } from "../joinClassNames.js";
import type { AvatarContent, AvatarSign } from "./AvatarContent.js";
import { AvatarGlyph } from "./AvatarGlyph.js";
import { AvatarPicture } from "./AvatarPicture.js";

/** As iTwinUI's `Avatar`: 24, 32, 48 and 64 px. */
export type UserAvatarSize = "small" | "medium" | "large" | "x-large";

/** What an avatar looks like, whomever it shows. */
export interface AvatarLook {
  /**
   * 24, 32, 48 or 64 px wide and high.
   * @default "small"
   */
  size?: UserAvatarSize | undefined;
  /**
   * URL of a picture to show instead of the initials. They show until it is there, and when it can't be loaded.
   * Never sent to the Users API, which has no pictures; the page's own rules (`img-src`) hold for it.
   */
  image?: string | undefined;
  /** Of the root element. */
  className?: string | undefined;
  /** Of the root element. */
  style?: CSSProperties | undefined;
}

/** Props of `AvatarFace`. */
export interface AvatarFaceProps extends AvatarLook {
  content: AvatarContent | AvatarSign;
  /** Accessible name. Without one the avatar is decorative. */
  name?: string | undefined;
}

/**
 * Draws an avatar from what is already known, without a hook: a list of 1000 can afford it. Its colour is an attribute,
 * for a page from a server may hold no style under `style-src 'self'`.
 */
export const AvatarFace = forwardRef<HTMLSpanElement, AvatarFaceProps>(function AvatarFace(
  { content, name, size, image, className, style },
  ref,
) {
  const isPerson = typeof content !== "string";
  return (
    <Avatar
      {...(name ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
      {...(size && { size })}
      ref={ref}
      className={joinClassNames("ipp-avatar", content === "loading" && "ipp-skeleton", className)}
      data-ipp-content={isPerson ? "person" : content}
      data-ipp-color={isPerson ? userColor(content.id) : undefined}
      style={style}
      image={drawing(content, image)}
    />
  );
});

function drawing(content: AvatarContent | AvatarSign, image: string | undefined): ReactElement {
  switch (content) {
    case "loading":
      return <></>;
    case "unknown":
      return <AvatarGlyph shape="question" />;
    case "failed":
      return <AvatarGlyph shape="exclamation" />;
    case "group":
      return <AvatarGlyph shape="people" />;
    case "email":
      return <AvatarGlyph shape="envelope" />;
    case "signed-out":
    case "nobody":
      return <AvatarGlyph shape="person" />;
  }
  const text = initials(content);
  // In the image slot, because the slot for an abbreviation cuts at two UTF-16 units.
  const face =
    text === "" ? (
      <AvatarGlyph shape="person" />
    ) : (
      <span
        className={joinClassNames(
          "ipp-avatar-initials",
          text.length > 1 && "ipp-avatar-initials-wide",
        )}
      >
        {text}
      </span>
    );
  return image ? <AvatarPicture key={image} src={image} fallback={face} /> : face;
}
