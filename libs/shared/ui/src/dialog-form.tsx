import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { ErrorNote } from './error-note.js';

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
  const id = useId();
  useEffect(() => {
    // The dialog has given its focus already: to the first field, or to the button that closes it.
    const fields = [...(form.current?.elements ?? [])];
    if (fields.every((field) => field instanceof HTMLButtonElement))
      fields.find((field) => field.type === 'submit')?.focus();
  }, []);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Abbrechen</Button>
          <Button type="submit" look="primary" form={id} disabled={!isReady} aria-disabled={isBusy}>
            {isBusy ? 'Wird gesendet …' : submit}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        className="aw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSubmit();
        }}
      >
        {children}
        {error === null ? null : <ErrorNote error={error} />}
      </form>
    </Dialog>
  );
}
