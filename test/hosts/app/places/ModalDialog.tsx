import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

/** A native modal dialog, open. */
export function ModalDialog({ children }: { children: ReactNode }): ReactElement {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} aria-label="Issue">
      {children}
    </dialog>
  );
}
