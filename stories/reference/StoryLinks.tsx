import type { ReactElement } from "react";

/** Props of `StoryLinks`. */
export interface StoryLinksProps {
  /** Id of each story, and what it shows. */
  stories: readonly (readonly [id: string, text: string])[];
}

/** Stories that have to be played before they show anything. */
export function StoryLinks({ stories }: StoryLinksProps): ReactElement {
  return (
    <ul>
      {stories.map(([id, text]) => (
        <li key={id}>
          <a href={`?path=/story/${id}`} target="_top">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
