import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Dialog, ErrorNote } from '@amtsweg/ui';

/**
 * A dialog that asks for something and sends it. Its first field has the focus, or without fields its button; a refusal
 * stands above the buttons, and what was typed stays.
 */
export function DialogForm({
  title,
  submit,
  isReady = true,
  isBusy = false,
  error = null,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly submit: string;
  readonly isReady?: boolean;
  readonly isBusy?: boolean;
  readonly error?: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The dialog gives its first button the focus when it opens, which is after this.
    const opened = requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>('input, select, textarea');
      (first ?? form.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
    });
    return () => cancelAnimationFrame(opened);
  }, []);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        className="aw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSubmit();
        }}
      >
        {children}
        {error === null ? null : <ErrorNote error={error} />}
        <div className="aw-dialog__actions">
          <Button onClick={onClose}>Abbrechen</Button>
          <Button type="submit" look="primary" disabled={!isReady || isBusy}>
            {isBusy ? 'Wird gesendet …' : submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
