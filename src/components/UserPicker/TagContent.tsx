import { memo } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { ChosenPrincipal } from "../../hooks/useUserPicker/choice/useChosen.js";
import { ChosenFace, type ChosenFaceProps } from "./ChosenFace.js";
import { chosenText } from "./chosenText.js";

/** Props of `TagContent`. */
export type TagContentProps = ChosenFaceProps & Pick<ChosenPrincipal, "hasNamesake">;

/**
 * What a tag shows of one who is chosen: avatar and name, with the e-mail beside it where another of the chosen has the
 * same name. Drawn anew only when it changes: with 500 tags, each step of an arrow key would draw them all.
 */
export const TagContent = memo(function TagContent(props: TagContentProps) {
  const { known, status, retry, hasNamesake } = props;
  const messages = useMessages();
  const { name, detail } = chosenText(props, messages);
  return (
    <>
      <ChosenFace known={known} status={status} retry={retry} />
      <span className="ipp-tag-text">
        <bdi className="ipp-chosen-name">{name}</bdi>
        {detail !== "" && (
          <>
            {" "}
            {hasNamesake || known.kind === "email" ? (
              <bdi className="ipp-chosen-detail">{detail}</bdi>
            ) : (
              <span className="ipp-visually-hidden">{detail}</span>
            )}
          </>
        )}
      </span>
    </>
  );
});
