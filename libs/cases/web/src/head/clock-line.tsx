import { useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import { Badge, Button, DueDate, formatDay } from '@amtsweg/ui';
import { ClockDialog } from './clock-dialog.js';
import { byUrgency, standsStill } from './clock-words.js';

/** As many clocks as fit without scrolling; the others open on demand. */
const AT_ONCE = 3;

/** The running clocks of a case with the days that are left, and for each why it ends on that day. */
export function ClockLine({ file }: { readonly file: Answer<'CaseFile'> }) {
  const [shown, setShown] = useState<string | null>(null);
  const [isAll, setIsAll] = useState(false);
  const clocks = byUrgency(file.clocks);
  const clock = file.clocks.find(({ clockId }) => clockId === shown);
  if (clocks.length === 0) return null;
  return (
    <>
      <ul className="aw-clocks" aria-label="Fristen">
        {clocks.slice(0, isAll ? clocks.length : AT_ONCE).map((one) => (
          <li key={one.clockId}>
            <span>{one.label}</span>
            <When clock={one} />
            <Button
              look="tertiary"
              onClick={() => setShown(one.clockId)}
              aria-label={`Warum dieser Tag? ${one.label}`}
            >
              Warum dieser Tag?
            </Button>
          </li>
        ))}
        {clocks.length > AT_ONCE ? (
          <li>
            <Button look="tertiary" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
              {isAll ? 'Weniger Fristen' : `${clocks.length - AT_ONCE} weitere Fristen`}
            </Button>
          </li>
        ) : null}
      </ul>
      {clock === undefined ? null : (
        <ClockDialog caseId={file.caseId} clock={clock} onClose={() => setShown(null)} />
      )}
    </>
  );
}

function When({ clock }: { readonly clock: Answer<'CaseClock'> }) {
  const still = standsStill(clock);
  if (still === null) return <DueDate dueOn={clock.lastDay} />;
  return (
    <span className="aw-due">
      <Badge>{still}</Badge>
      {clock.lastDay === null ? null : (
        <span className="aw-muted">bisher bis {formatDay(clock.lastDay)}</span>
      )}
    </span>
  );
}
