import { useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import { Button, Dialog, formatDay } from '@amtsweg/ui';
import { ClockActForm, type ClockAct } from './clock-act-form.js';
import { clockActs, clockKinds } from './clock-words.js';
import { Derivation } from './derivation.js';
import { spoken } from './spoken.js';

/** Why a clock ends when it does, in sentences; what was done to it; and what may be done now. */
export function ClockDialog({
  caseId,
  clock,
  onClose,
}: {
  readonly caseId: string;
  readonly clock: Answer<'CaseClock'>;
  readonly onClose: () => void;
}) {
  const [act, setAct] = useState<ClockAct | null>(null);
  return (
    <Dialog title={clock.label} onClose={onClose}>
      <div className="aw-stack">
        <p className="aw-muted">
          {clockKinds[clock.kind] ?? clock.kind}, {clock.legalBasis},{' '}
          {clock.bound === 'party' ? 'bindet Beteiligte' : 'bindet die Behörde'}
        </p>
        <Reckoning clock={clock} />
        {clock.changes.length === 0 ? null : (
          <section>
            <h3 className="kern-title kern-title--small">Was mit ihr geschah</h3>
            <ul>
              {clock.changes.map((change) => (
                <li key={change.seq}>
                  {formatDay(change.effectiveOn)}: {actName(change.act)}. {change.reason}
                  {change.lastDay === null ? '' : ` Neuer letzter Tag: ${formatDay(change.lastDay)}.`}
                </li>
              ))}
            </ul>
          </section>
        )}
        {act === null ? (
          <div className="aw-toolbar">
            {clock.possible.map((one) => (
              <Button key={one} onClick={() => setAct(one)}>
                {`${clockActs[one]} …`}
              </Button>
            ))}
          </div>
        ) : (
          <ClockActForm
            caseId={caseId}
            clock={clock}
            act={act}
            onDone={() => setAct(null)}
            onCancel={() => setAct(null)}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The steps of the reckoning; the plain text where a clock has none. */
function Reckoning({ clock }: { readonly clock: Answer<'CaseClock'> }) {
  const steps = spoken(clock.derivation);
  const told = steps.map(({ text }) => text).join(' ');
  const rest = clock.explanation.startsWith(told) ? clock.explanation.slice(told.length).trim() : '';
  if (steps.length === 0) return <p className="kern-body">{clock.explanation}</p>;
  return (
    <>
      <Derivation steps={clock.derivation} />
      {rest === '' ? null : <p className="kern-body">{rest}</p>}
    </>
  );
}

function actName(act: string): string {
  const done: Readonly<Record<string, string>> = {
    suspend: 'gehemmt',
    resume: 'läuft weiter',
    extend: 'verlängert',
    restart: 'beginnt neu',
    end: 'vorzeitig beendet',
  };
  return done[act] ?? act;
}
