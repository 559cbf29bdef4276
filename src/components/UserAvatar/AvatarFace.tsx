import { forwardRef, type CSSProperties, type ReactElement, type ReactNode } from "react";
import { initials } from "../../people/initials.js";
import { userColor } from "../../people/userColor.js";
import { joinClassNames } from "../joinClassNames.js";
import type { AvatarContent, AvatarPlaceholder, AvatarSign } from "./AvatarContent.js";
import { AvatarGlyph } from "./AvatarGlyph.js";
import { AvatarPicture } from "./AvatarPicture.js";

/** Those of iTwinUI's avatars: 24, 32, 48 and 64 px. */
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
 * for a page from a server may hold no style under `style-src 'self'`. iTwinUI's `Avatar` always gives itself a style, of
 * which React 18 tells in hydration.
 */
export const AvatarFace = forwardRef<HTMLSpanElement, AvatarFaceProps>(function AvatarFace(
  { content, name, size = "small", image, className, style },
  ref,
) {
  const isPerson = typeof content !== "string";
  const text = isPerson ? initials(content) : "";
  return (
    <span
      {...(name ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
      ref={ref}
      className={joinClassNames(
        "ipp-avatar",
        content === "loading" && "ipp-skeleton",
        text.length > 1 && "ipp-avatar-wide",
        className,
      )}
      data-ipp-size={size}
      data-ipp-content={isPerson ? "person" : content}
      data-ipp-color={isPerson ? userColor(content.id) : undefined}
      style={style}
    >
      {isPerson ? drawPerson(text, image) : content !== "loading" && drawSign(content)}
    </span>
  );
});

function drawPerson(text: string, image: string | undefined): ReactNode {
  const face = text || drawSign("nobody");
  return image ? <AvatarPicture key={image} src={image} fallback={face} /> : face;
}

function drawSign(sign: Exclude<AvatarPlaceholder, "loading"> | AvatarSign): ReactElement {
  return <AvatarGlyph sign={sign === "signed-out" ? "nobody" : sign} />;
}
