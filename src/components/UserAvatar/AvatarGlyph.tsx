import type { ReactElement } from "react";

/** Drawings on a grid of 16 by 16: a person, a question mark, an exclamation mark, people, an envelope. */
const PATHS = {
  nobody:
    "M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm0 7.25c3.2 0 5.5 1.75 5.5 4.75h-11c0-3 2.3-4.75 5.5-4.75Z",
  unknown:
    "M4.6 5.6C4.7 3.5 6.1 2.2 8.1 2.2c2 0 3.4 1.2 3.4 3 0 1.3-.6 2.1-1.6 2.8-.9.6-1.1.9-1.1 1.6v.4H7.1v-.5c0-1.2.4-1.9 1.4-2.6.8-.6 1.1-.9 1.1-1.6 0-.8-.6-1.4-1.6-1.4s-1.6.6-1.7 1.7H4.6ZM8 11.4a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z",
  failed: "M6.9 2.2h2.2l-.3 7.4H7.2l-.3-7.4ZM8 11.2a1.25 1.25 0 1 1 0 2.5 1.25 1.25 0 0 1 0-2.5Z",
  group:
    "M5.6 3.2a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Zm5.6.9a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM5.6 9c2.6 0 4.4 1.4 4.4 3.8H1.2C1.2 10.4 3 9 5.6 9Zm5.7-.1c2.1 0 3.5 1.2 3.5 3.2h-3.7c-.1-1.2-.6-2.2-1.5-2.9.5-.2 1.1-.3 1.7-.3Z",
  email:
    "M2.5 4h11a.8.8 0 0 1 .8.8v.2L8 8.8 1.7 5v-.2a.8.8 0 0 1 .8-.8Zm-.8 2.4L8 10.2l6.3-3.8v4.8a.8.8 0 0 1-.8.8h-11a.8.8 0 0 1-.8-.8V6.4Z",
} as const;

/** A sign in an avatar, in the colour of its text. */
export function AvatarGlyph({ sign }: { sign: keyof typeof PATHS }): ReactElement {
  return (
    <svg className="ipp-avatar-glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[sign]} />
    </svg>
  );
}
