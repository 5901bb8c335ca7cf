import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.js';

/** A modal dialog of the browser itself: it holds the focus, gives it back, and closes with Escape. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  closable = true,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly closable?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    // Whoever opens a form goes on typing; the browser would begin at the button that closes it.
    shown?.querySelector<HTMLElement>('form :is(input, select, textarea):not([type=hidden])')?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="kern-dialog aw-dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) onClose();
      }}
    >
      <div className="aw-dialog__head">
        <h2 className="kern-title" id={name}>
          {title}
        </h2>
        {closable ? (
          <Button look="tertiary" icon="close" iconOnly onClick={onClose}>
            Schließen
          </Button>
        ) : null}
      </div>
      <div className="aw-dialog__body">{children}</div>
      {actions === undefined ? null : <div className="aw-dialog__actions">{actions}</div>}
    </dialog>
  );
}
