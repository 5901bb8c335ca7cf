import type { JsonObject } from '@amtsweg/kernel';
import { Button, Dialog } from '@amtsweg/ui';
import type { Foreseen } from './use-foresight.js';
import type { Followed } from './what-follows.js';
import type { Outcome } from './task-work.js';
import { WrittenData } from '../fields/written-data.js';

/** Says once more what is about to happen, before something leaves the house or is decided against somebody. */
export function ConfirmOutcome({
  outcome,
  data,
  followed,
  busy,
  onConfirm,
  onClose,
}: {
  readonly outcome: Outcome;
  readonly data: JsonObject;
  readonly followed: Foreseen;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title="Was jetzt geschieht"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Zurück zur Eingabe</Button>
          <Button look="primary" aria-disabled={busy} onClick={busy ? undefined : onConfirm}>
            {busy ? 'Wird gesendet …' : outcome.label}
          </Button>
        </>
      }
    >
      <p className="kern-body">
        Die Aufgabe endet mit <strong>{outcome.label}</strong>. Das steht dann in der Akte und lässt sich nur
        durch einen neuen Schritt ändern.
      </p>
      {outcome.adverse ? (
        <p className="kern-body">
          Das belastet Beteiligte. Ihre Begründung (§ 39 VwVfG) wird Teil der Entscheidung.
        </p>
      ) : null}
      {followed === 'unknown' ? (
        <p className="kern-body">
          Was danach geschieht, lässt sich hier nicht vorhersagen; es können Schreiben hinausgehen.
        </p>
      ) : null}
      {followed === null || followed === 'unknown' ? null : <Following followed={followed} />}
      <WrittenData fields={outcome.fields} data={data} />
    </Dialog>
  );
}

function Following({ followed }: { readonly followed: Followed }) {
  const { documents, sent, state } = followed;
  return (
    <ul className="kern-body">
      {documents.map((title) => (
        <li key={title}>
          „{title}“ wird erstellt{sent.includes(title) ? ' und geht an die Beteiligten hinaus' : ''}.
        </li>
      ))}
      {state === null ? null : <li>Danach steht der Vorgang in „{state}“.</li>}
    </ul>
  );
}
