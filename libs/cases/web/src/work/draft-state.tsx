import { useMe } from '@amtsweg/api-client';
import { Button, Icon } from '@amtsweg/ui';
import type { DraftView } from './draft-keeper.js';

const clock = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** How the draft stands, in words: saved when, or that and why it is not. */
export function DraftState({
  view,
  onSettle,
}: {
  readonly view: DraftView;
  /** Opens what is to be decided about a conflict. */
  readonly onSettle: () => void;
}) {
  const me = useMe();
  const icon = icons[view.state];
  return (
    <p className="aw-draft" data-state={view.state}>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{textOf(view, me.name)}</span>
      {view.state === 'conflict' ? <Button onClick={onSettle}>Fassungen vergleichen</Button> : null}
    </p>
  );
}

const icons: Partial<Record<DraftView['state'], string>> = {
  saved: 'check',
  away: 'warning',
  conflict: 'warning',
  refused: 'warning',
  ended: 'warning',
};

function textOf({ state, savedAt, savedByName, detail, theirs, mergedWith }: DraftView, me: string): string {
  switch (state) {
    case 'empty':
      return 'Was Sie eingeben, wird von selbst als Entwurf gespeichert.';
    case 'typing':
    case 'saving':
      return 'Entwurf wird gespeichert …';
    case 'saved': {
      const when = savedAt === null ? '' : ` ${clock.format(new Date(savedAt))}`;
      const who = savedByName === null || savedByName === me ? '' : ` von ${savedByName}`;
      const merged =
        mergedWith === null ? '' : `; die Eingaben von ${mergedWith} sind mit Ihren zusammengeführt`;
      return `Entwurf gespeichert${when}${who}${merged}`;
    }
    case 'away':
      return 'Der Server antwortet nicht. Ihre Eingabe bleibt hier stehen und wird gespeichert, sobald er wieder da ist.';
    case 'conflict':
      return `Nicht gespeichert: ${theirs?.savedByName ?? 'Jemand'} hat dieselben Angaben inzwischen anders eingegeben.`;
    case 'refused':
      return `Der Entwurf wurde nicht gespeichert. ${detail ?? ''}`;
    case 'ended':
      return `Die Aufgabe ist inzwischen beendet. Ihre Eingabe steht noch hier. ${detail ?? ''}`;
  }
}
