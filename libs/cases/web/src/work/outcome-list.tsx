import { useId } from 'react';
import { Badge, Button } from '@amtsweg/ui';
import type { Outcome } from './task-work.js';

/** The ways a task can end: what is possible now as buttons, the rest greyed with its reason for everybody to read. */
export function OutcomeList({
  outcomes,
  onChoose,
  busy,
}: {
  readonly outcomes: readonly Outcome[];
  readonly onChoose: (name: string) => void;
  readonly busy: boolean;
}) {
  const name = useId();
  return (
    <ul className="aw-outcomes" aria-label="Ergebnisse">
      {outcomes.map((outcome) => {
        const about = outcome.reason ?? outcome.note;
        return (
          <li key={outcome.name}>
            <Button
              id={`ergebnis-${outcome.name}`}
              look="secondary"
              aria-disabled={!outcome.possible || busy}
              aria-describedby={about === null ? undefined : `${name}-${outcome.name}`}
              onClick={() => {
                if (outcome.possible && !busy) onChoose(outcome.name);
              }}
            >
              {outcome.label}
            </Button>
            {outcome.adverse ? <Badge tone="warning">mit Begründung</Badge> : null}
            {about === null ? null : (
              <span className="aw-muted" id={`${name}-${outcome.name}`}>
                {about}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
