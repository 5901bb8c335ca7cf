import { useState } from 'react';
import type { Json, JsonObject } from '@amtsweg/kernel';
import type { Field } from '@amtsweg/procedure';
import { Button, Dialog, formatDate } from '@amtsweg/ui';
import type { SavedDraft } from './draft-keeper.js';
import { sayValue } from '../file/kit/say-value.js';
import { mergeDraft, sameDraft, type DraftContent } from './merge-draft.js';

type Pick = 'mine' | 'theirs' | 'both';

/** Shows field by field what two people have typed, and lets one decide which of it stands. Nothing is lost before. */
export function DraftConflict({
  mine,
  theirs,
  fields,
  onSettle,
  onClose,
}: {
  readonly mine: DraftContent;
  readonly theirs: SavedDraft;
  readonly fields: readonly Field[];
  readonly onSettle: (chosen: DraftContent) => void;
  readonly onClose: () => void;
}) {
  const names = differing(mine, theirs);
  const [picks, setPicks] = useState<Readonly<Record<string, Pick>>>({});
  const pickAll = (pick: Pick): void => setPicks(Object.fromEntries(names.map((name) => [name, pick])));
  const who = theirs.savedByName;
  return (
    <Dialog
      title="Zwei Fassungen Ihrer Eingabe"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Später entscheiden</Button>
          <Button look="primary" onClick={() => onSettle(chosenDraft(mine, theirs, picks))}>
            So übernehmen
          </Button>
        </>
      }
    >
      <p className="kern-body">
        {who} hat diesen Entwurf am {formatDate(theirs.savedAt)} gespeichert, während Sie getippt haben. Beide
        Fassungen sind noch da; bitte wählen Sie.
      </p>
      <div className="aw-toolbar">
        <Button onClick={() => pickAll('mine')}>Überall meine</Button>
        <Button onClick={() => pickAll('theirs')}>{`Überall die von ${who}`}</Button>
      </div>
      {names.map((name) => {
        const field = fields.find((one) => one.name === name);
        return (
          <Choice
            key={name}
            name={name}
            label={field?.label ?? name}
            who={who}
            mine={sayValue(field, mine.data[name])}
            theirs={sayValue(field, theirs.data[name])}
            canJoin={isText(mine.data[name]) && isText(theirs.data[name]) && field?.type === 'longText'}
            pick={picks[name] ?? 'mine'}
            onPick={(pick) => setPicks({ ...picks, [name]: pick })}
          />
        );
      })}
    </Dialog>
  );
}

function Choice({
  name,
  label,
  who,
  mine,
  theirs,
  canJoin,
  pick,
  onPick,
}: {
  readonly name: string;
  readonly label: string;
  readonly who: string;
  readonly mine: string;
  readonly theirs: string;
  readonly canJoin: boolean;
  readonly pick: Pick;
  readonly onPick: (pick: Pick) => void;
}) {
  const options: readonly { readonly pick: Pick; readonly title: string; readonly text: string }[] = [
    { pick: 'mine', title: 'Meine Fassung', text: mine },
    { pick: 'theirs', title: `Fassung von ${who}`, text: theirs },
    ...(canJoin ? [{ pick: 'both', title: 'Beide nacheinander', text: '' } as const] : []),
  ];
  return (
    <fieldset className="aw-versions">
      <legend className="kern-label">{label}</legend>
      <div className="aw-versions__both">
        {options.map((option) => (
          <label key={option.pick} className="aw-version">
            <span className="aw-check">
              <input
                type="radio"
                name={`version-${name}`}
                checked={pick === option.pick}
                onChange={() => onPick(option.pick)}
              />
              {option.title}
            </span>
            {option.text === '' ? null : <span className="aw-version__text">{option.text}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function differing(mine: DraftContent, theirs: DraftContent): readonly string[] {
  const names = [...new Set([...Object.keys(mine.data), ...Object.keys(theirs.data)])];
  const only = (draft: DraftContent, name: string): DraftContent => ({
    outcome: null,
    data: { [name]: draft.data[name] },
  });
  return names.filter((name) => !sameDraft(only(mine, name), only(theirs, name)));
}

function chosenDraft(
  mine: DraftContent,
  theirs: DraftContent,
  picks: Readonly<Record<string, Pick>>,
): DraftContent {
  const { merged } = mergeDraft(theirs, mine, theirs);
  const chosen = differing(mine, theirs).map((name): [string, Json | undefined] => {
    const [one, other] = [mine.data[name], theirs.data[name]];
    switch (picks[name] ?? 'mine') {
      case 'mine':
        return [name, one];
      case 'theirs':
        return [name, other];
      case 'both':
        return [name, [one, other].filter(isText).join('\n\n')];
    }
  });
  const data: JsonObject = { ...merged.data, ...Object.fromEntries(chosen) };
  return { outcome: mine.outcome ?? theirs.outcome, data };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
