import { useId, type ReactNode } from 'react';
import { Button, Dialog, ErrorNote } from '@amtsweg/ui';

/** A dialog that asks for what an act needs and sends it. A refusal stands in it, and what was typed stays. */
export function ActDialog({
  title,
  submit,
  busy,
  error,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const form = useId();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Abbrechen</Button>
          <Button look="primary" type="submit" form={form} aria-disabled={busy}>
            {busy ? 'Wird gesendet …' : submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="aw-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {error === null ? null : <ErrorNote error={error} />}
        {children}
      </form>
    </Dialog>
  );
}
