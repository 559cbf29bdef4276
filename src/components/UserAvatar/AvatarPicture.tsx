import { useCallback, useState, type ReactElement, type ReactNode } from "react";

interface AvatarPictureProps {
  src: string;
  /** Shown until the picture is there, and instead of one that can't be loaded. */
  fallback: ReactNode;
}

/** A person's picture. Give it its `src` as `key`, so that a new picture starts anew. */
export function AvatarPicture({ src, fallback }: AvatarPictureProps): ReactElement {
  const [status, setStatus] = useState<"loading" | "loaded" | "failed">("loading");
  // On a page from a server the picture can be there before React listens.
  const check = useCallback((img: HTMLImageElement | null) => {
    if (img?.complete && img.naturalWidth > 0) setStatus("loaded");
  }, []);
  return (
    <>
      {status !== "loaded" && fallback}
      {status !== "failed" && (
        <img
          ref={check}
          className="ipp-avatar-picture"
          data-ipp-loading={status === "loading" || undefined}
          src={src}
          alt=""
          onLoad={() => setStatus("loaded")}
          onError={() => setStatus("failed")}
        />
      )}
    </>
  );
}
