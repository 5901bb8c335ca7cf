import { useId, useState } from 'react';
import type { Answer } from '@amtsweg/api-client';
import { TextField, formatDay } from '@amtsweg/ui';

type Colleague = Answer<'ColleagueList'>['items'][number];

/** A choice among people that typing narrows. */
interface Choice {
  /** Who is chosen; the only one left is. */
  readonly user: string | null;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly choose: (user: string) => void;
  readonly shown: readonly Colleague[];
}

/** The state of a choice among people. */
export function useColleagueChoice(people: readonly Colleague[]): Choice {
  const [typed, type] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const shown = people.filter(({ name, user }) =>
    `${name} ${user}`.toLocaleLowerCase('de').includes(typed.trim().toLocaleLowerCase('de')),
  );
  const named = shown.length === 1 ? shown[0] : shown.find(({ user }) => user === chosen);
  return { user: named?.user ?? null, typed, type, choose, shown };
}

/** A field to type a name in, and the people of that name to choose from; `none` says why there is nobody. */
export function ColleagueChoice({
  choice: { user, typed, type, choose, shown },
  legend,
  none,
}: {
  readonly choice: Choice;
  readonly legend: string;
  readonly none: string | null;
}) {
  const group = useId();
  return (
    <>
      <TextField label="Name" required={user === null} value={typed} onChange={type} autoComplete="off" />
      {shown.length === 0 ? (
        none === null ? null : (
          <p className="kern-body">{none}</p>
        )
      ) : (
        <fieldset className="aw-choice">
          <legend className="kern-label">{legend}</legend>
          <div className="aw-choice__options">
            {shown.map((person) => (
              <label key={person.user} className="aw-check">
                <input
                  type="radio"
                  name={group}
                  checked={user === person.user}
                  onChange={() => choose(person.user)}
                />
                <span>
                  {person.name}
                  {person.absentUntil === null ? null : (
                    <span className="aw-muted"> abwesend bis {formatDay(person.absentUntil)}</span>
                  )}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
