import { useState } from 'react';
import { Badge, Button, formatDate, formatDay } from '@amtsweg/ui';
import type { CaseAnswer, FileDispatch } from '../kit/file-view.js';
import { channelNames } from './channel-names.js';
import { DispatchAct, dispatchActs, type DispatchActName } from './dispatch-act.js';
import { notificationText } from './notification-text.js';

type Finality = CaseAnswer['finality']['addressees'][number];

const finalities: Readonly<Record<Finality['state'], string>> = {
  open: 'Bekanntgabe offen',
  appealable: 'anfechtbar',
  challenged: 'angefochten',
  final: 'bestandskräftig',
};

/** One dispatch: to whom, when and how it left, what is known of its arrival, and what can be entered about it. */
export function DispatchItem({
  caseId,
  dispatch,
  finality,
}: {
  readonly caseId: string;
  readonly dispatch: FileDispatch;
  readonly finality: Finality | undefined;
}) {
  const [act, choose] = useState<DispatchActName | null>(null);
  const { title, channel, addressee, dispatchedOn, notifications, appealable } = dispatch;
  const last = notifications.at(-1);
  const known = last === undefined ? null : notificationText(last);
  const isReplaced = last?.kind === 'replaced';
  const acts = (Object.keys(dispatchActs) as DispatchActName[]).filter(
    (name) => name !== 'instruction-faults' || appealable,
  );
  return (
    <li className="aw-file-card">
      <p className="aw-file-card__head">
        <strong className="aw-file-text">{title}</strong>
        {known === null ? null : <Badge tone={known.tone}>{known.text}</Badge>}
        {finality === undefined ? null : (
          <Badge tone={finality.state === 'final' ? 'success' : 'info'}>{finalities[finality.state]}</Badge>
        )}
      </p>
      <p className="aw-file-text">
        abgesandt am {formatDay(dispatchedOn)}, {channelNames[channel]}, an {addressee.join(', ')}
      </p>
      {finality === undefined || finality.remedyUntil === null ? null : (
        <p className="aw-muted">
          Rechtsbehelf möglich bis {formatDay(finality.remedyUntil)}
          {finality.finalSince === null ? '' : `; bestandskräftig seit ${formatDay(finality.finalSince)}`}
        </p>
      )}
      <Record dispatch={dispatch} />
      {isReplaced ? null : act === null ? (
        <div className="aw-toolbar">
          {acts.map((name) => (
            <Button key={name} look="tertiary" onClick={() => choose(name)}>
              {dispatchActs[name]}
            </Button>
          ))}
        </div>
      ) : (
        <DispatchAct key={act} caseId={caseId} dispatch={dispatch} act={act} onEnd={() => choose(null)} />
      )}
    </li>
  );
}

/** The dispatch note with everything that was entered, and why the notification counts from which day. */
function Record({ dispatch: { notifications } }: { readonly dispatch: FileDispatch }) {
  if (notifications.length === 0) return null;
  return (
    <details>
      <summary>Absendevermerk und Herleitung</summary>
      <ol className="aw-file-steps">
        {notifications.map((one, index) => (
          <li key={index}>
            <p>
              <strong>{notificationText(one).text}</strong>{' '}
              <span className="aw-muted">
                eingetragen {formatDate(one.recordedAt)} von{' '}
                {one.actor.startsWith('system:') ? 'System' : one.actor}
              </span>
            </p>
            {one.reason === null ? null : <p className="aw-file-text">{one.reason}</p>}
            {one.derivation.map((step, at) => (
              <p key={at} className="kern-hint">
                {typeof step['text'] === 'string' ? step['text'] : ''}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
