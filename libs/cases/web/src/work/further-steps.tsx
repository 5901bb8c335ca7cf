import { useState } from 'react';
import { api, take, useMe, type Answer } from '@amtsweg/api-client';
import { Button, Loading, useToday } from '@amtsweg/ui';
import { checkData } from '../fields/check-data.js';
import { ErrorSummary } from '../fields/error-summary.js';
import { Fields } from '../fields/fields.js';
import { findingsInForm, type FieldFinding } from '../fields/finding.js';
import { fitData, type Holds } from '../fields/fit-data.js';
import { FormRoomProvider } from '../fields/form-room.js';
import type { Typed } from '../fields/typed.js';
import { useFeel } from '../fields/use-feel.js';
import { useCaseCommand } from '../file/kit/use-case-command.js';
import { useKept } from '../file/kit/use-kept.js';
import { ApiProblem } from '@amtsweg/api-client';
import { mayManageProtection } from '../protection/may-manage-protection.js';
import { ProtectDialog } from '../protection/protect-dialog.js';
import { ConflictDialog } from './conflict-dialog.js';
import { taskLists } from './task-lists.js';
import { asFields, asJson } from './task-work.js';

type Event = Answer<'PossibleEvent'>;

/** What can happen beside the tasks (withdrawal, new papers, transfer …), each with its note and fields in place. */
export function FurtherSteps({ file }: { readonly file: Answer<'CaseFile'> }) {
  const holds = useFeel();
  const [shown, setShown] = useState<string | null>(null);
  const [asked, ask] = useState<'conflict' | 'protect' | null>(null);
  const mayProtect = mayManageProtection(useMe(), file) && file.protection === null;
  const event = file.possible.find(({ type }) => type === shown);
  const close = (): void => {
    setShown(null);
    requestAnimationFrame(() => document.getElementById(`schritt-${shown ?? ''}`)?.focus());
  };
  return (
    <details className="aw-further" open={event !== undefined || undefined}>
      <summary>Weitere Schritte ({file.possible.length + (mayProtect ? 2 : 1)})</summary>
      <ul className="aw-outcomes">
        {file.possible.map((one) => (
          <li key={one.type}>
            <Button
              id={`schritt-${one.type}`}
              aria-expanded={shown === one.type}
              onClick={() => setShown(shown === one.type ? null : one.type)}
            >
              {one.label}
            </Button>
            {one.note === undefined ? null : <span className="aw-muted">{one.note}</span>}
          </li>
        ))}
        <li>
          <Button look="tertiary" onClick={() => ask('conflict')}>
            Ich bin befangen …
          </Button>
          <span className="aw-muted">Persönliche Beziehung zu Beteiligten (§§ 20, 21 VwVfG)</span>
        </li>
        {mayProtect ? (
          <li>
            <Button look="tertiary" onClick={() => ask('protect')}>
              Vorgang schützen …
            </Button>
            <span className="aw-muted">Nur noch mit Sonderberechtigung zu sehen</span>
          </li>
        ) : null}
      </ul>
      {event === undefined ? null : holds === null ? (
        <Loading />
      ) : (
        <EventForm key={event.type} file={file} event={event} holds={holds} onClose={close} />
      )}
      {asked === 'conflict' ? <ConflictDialog caseId={file.caseId} onClose={() => ask(null)} /> : null}
      {asked === 'protect' ? <ProtectDialog caseId={file.caseId} onClose={() => ask(null)} /> : null}
    </details>
  );
}

function EventForm({
  file,
  event,
  holds,
  onClose,
}: {
  readonly file: Answer<'CaseFile'>;
  readonly event: Event;
  readonly holds: Holds;
  readonly onClose: () => void;
}) {
  const { caseId } = file;
  const today = useToday();
  const key = `event:${caseId}:${event.type}`;
  const [typed, setTyped] = useKept<Typed>(key, {});
  const [findings, setFindings] = useState<readonly FieldFinding[] | null>(null);
  const fields = asFields(event.fields);
  const scope = { form: asJson(file.form), facts: asJson(file.facts), today };
  const data = fitData(fields, typed, scope, holds);
  const command = useCaseCommand(
    caseId,
    (body: { type: string; data: Typed }, header) =>
      take(api.POST('/api/v1/cases/{caseId}/events', { params: { path: { caseId }, header }, body })),
    {
      said: `${event.label}: eingetragen.`,
      lists: taskLists,
      done: () => {
        setTyped({});
        onClose();
      },
    },
  );
  const refused = refusedFindings(command.error, fields);
  const shown = findings ?? refused;
  return (
    <form
      className="aw-outcome"
      aria-label={event.label}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        command.forget();
        const found = checkData(fields, data, { ...scope, event: data }, holds);
        setFindings(found.length > 0 ? found : null);
        if (found.length === 0) command.run({ type: event.type, data });
      }}
    >
      <h3 className="kern-title kern-title--small">{event.label}</h3>
      {event.note === undefined ? null : <p className="kern-body">{event.note}</p>}
      {shown === null ? null : (
        <ErrorSummary prefix="schritt-feld" title="Das geht so noch nicht" findings={shown} />
      )}
      <FormRoomProvider
        value={{ prefix: 'schritt-feld', holds, findings: shown ?? [], form: scope.form, today }}
      >
        <div className="aw-stack">
          <Fields
            fields={fields}
            value={typed}
            onChange={setTyped}
            scope={{ ...scope, event: data }}
            pointer=""
          />
        </div>
      </FormRoomProvider>
      <div className="aw-toolbar">
        <Button type="submit" look="primary" aria-disabled={command.busy}>
          {command.busy ? 'Wird gesendet …' : event.label}
        </Button>
        <Button look="tertiary" onClick={onClose}>
          Abbrechen
        </Button>
      </div>
    </form>
  );
}

function refusedFindings(
  error: Error | null,
  fields: readonly { readonly name: string }[],
): readonly FieldFinding[] | null {
  if (error === null) return null;
  const names = fields.map(({ name }) => name);
  const found = error instanceof ApiProblem ? findingsInForm(error.errors, names) : [];
  return found.length > 0 ? found : [{ pointer: '', detail: error.message }];
}
