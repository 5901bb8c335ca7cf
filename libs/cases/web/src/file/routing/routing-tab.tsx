import { useState } from 'react';
import { Button, Empty } from '@amtsweg/ui';
import type { CaseAnswer, FileRoutingStep } from '../kit/file-view.js';
import { RoutingForm } from './routing-form.js';
import { RoutingStep } from './routing-step.js';

/** The routing slip (Umlauf): its steps in their order, those of one rank beside each other. */
export function RoutingTab({ caseId, file }: { readonly caseId: string; readonly file: CaseAnswer }) {
  const [adding, add] = useState(false);
  const steps = file.routingSlip;
  const ranks = [...new Set(steps.map(({ rank }) => rank))].sort((one, other) => one - other);
  return (
    <div className="aw-stack">
      {steps.length === 0 ? (
        <Empty title="Noch kein Umlauf">
          Mitzeichnung, Kenntnisnahme und Schlusszeichnung anderer Stellen holen Sie hier ein.
        </Empty>
      ) : (
        <ol className="aw-routing" aria-label="Umlauf in seiner Reihenfolge">
          {ranks.map((rank) => (
            <li key={rank}>
              {steps
                .filter((step: FileRoutingStep) => step.rank === rank)
                .map((step) => (
                  <RoutingStep key={step.stepId} caseId={caseId} step={step} />
                ))}
            </li>
          ))}
        </ol>
      )}
      {adding ? (
        <RoutingForm caseId={caseId} unit={file.unit} steps={steps} onEnd={() => add(false)} />
      ) : (
        <div>
          <Button icon="add" onClick={() => add(true)}>
            Schritt hinzufügen
          </Button>
        </div>
      )}
    </div>
  );
}
