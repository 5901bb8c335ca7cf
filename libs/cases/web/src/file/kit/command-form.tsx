import { useEffect, useRef, type ReactNode } from 'react';
import { Button, ErrorNote } from '@amtsweg/ui';

/** A form that sends one command. A refusal stands above its button, and what was typed stays. */
export function CommandForm({
  title,
  submit,
  busy,
  error,
  check,
  onSubmit,
  onCancel,
  focus = false,
  children,
}: {
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly check: () => boolean;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  /** Whether the first field takes the focus when the form appears. */
  readonly focus?: boolean;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => keepFocusNear(form.current), []);
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [focus]);
  return (
    <form
      ref={form}
      className="aw-file-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (check()) onSubmit();
        else
          requestAnimationFrame(() =>
            form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
          );
      }}
    >
      <h3 className="kern-title kern-title--small">{title}</h3>
      {children}
      {error === null ? null : <ErrorNote error={error} />}
      <div className="aw-toolbar">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? 'Wird gesendet …' : submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button look="tertiary" onClick={onCancel}>
            Abbrechen
          </Button>
        )}
      </div>
    </form>
  );
}

/** When a form goes away with the focus in it, the focus goes to the card or the sheet that it stood in. */
function keepFocusNear(form: HTMLElement | null): () => void {
  const place = form?.parentElement?.closest<HTMLElement>('.aw-file-card, .aw-routing__step');
  const sheet = form?.closest<HTMLElement>('[role="tabpanel"]');
  return () => {
    requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const near = place?.isConnected === true ? place : sheet;
      if (near === place) near?.setAttribute('tabindex', '-1');
      near?.focus();
    });
  };
}
