import { useState } from 'react';
import { useMe } from '@amtsweg/api-client';
import { Badge, Button, formatDate } from '@amtsweg/ui';
import type { FileRoutingStep } from '../kit/file-view.js';
import { routingKinds, routingStates, verdictNames, verdictsOf } from './routing-words.js';
import { SignForm } from './sign-form.js';

type Chosen = NonNullable<FileRoutingStep['verdict']> | 'skip';

/** One step of the routing slip, with what this person can do with it now. */
export function RoutingStep({ caseId, step }: { readonly caseId: string; readonly step: FileRoutingStep }) {
  const me = useMe();
  const [chosen, choose] = useState<Chosen | null>(null);
  const { kind, state, postLabel, post, instruction, verdict, remark, addedByName, addedAt } = step;
  const unit = post.slice(0, post.lastIndexOf('/'));
  const mine =
    me.posts.some((one) => one.post === post) ||
    me.leads.includes(unit) ||
    me.standsInFor.some((one) => one.post === null || one.post === post);
  const isOpen = state === 'current' || state === 'future';
  const maySkip = isOpen && (step.addedBy === me.user || me.leads.length > 0);
  return (
    <div className={`aw-routing__step aw-routing__step--${state}`}>
      <p className="aw-file-card__head">
        <strong>{routingKinds[kind]}</strong> <span>{postLabel}</span>
        <Badge tone={toneOf(step)}>{verdict === null ? routingStates[state] : verdictNames[verdict]}</Badge>
      </p>
      <p className="aw-file-text">{instruction}</p>
      {step.closedAt === null ? (
        <p className="aw-muted">
          verfügt von {addedByName}, {formatDate(addedAt)}
        </p>
      ) : (
        <p>
          {step.signature ?? step.closedByName}, {formatDate(step.closedAt)}
        </p>
      )}
      {remark === null ? null : <p className="aw-file-text">„{remark}“</p>}
      {chosen !== null ? (
        <SignForm key={chosen} caseId={caseId} step={step} verdict={chosen} onEnd={() => choose(null)} />
      ) : (
        <div className="aw-toolbar">
          {state === 'current' && mine
            ? verdictsOf[kind].map(({ value, label }, index) => (
                <Button
                  key={value}
                  look={index === 0 ? 'primary' : 'secondary'}
                  onClick={() => choose(value)}
                >
                  {label}
                </Button>
              ))
            : null}
          {maySkip ? (
            <Button look="tertiary" onClick={() => choose('skip')}>
              Überspringen
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

function toneOf({ state, verdict }: FileRoutingStep): 'info' | 'success' | 'warning' | 'danger' {
  if (verdict === 'refused') return 'danger';
  if (verdict === 'reserved' || state === 'current') return 'warning';
  return state === 'done' ? 'success' : 'info';
}
