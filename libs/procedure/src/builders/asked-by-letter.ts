import type { StateConfig } from '@amtsweg/engine';
import type { BlockSpec, DocumentSpec, Text } from '../document-spec.js';
import { dispatchState, documentState } from './document-state.js';

/** The letter of `askedByLetter`; `words` is the period in the dative, as its clock has it: `zwei Wochen`. */
export function askingLetter(title: string, text: Text, words: string): DocumentSpec {
  const blocks: readonly BlockSpec[] = [
    { type: 'paragraph', text },
    {
      type: 'paragraph',
      text: `Bitte antworten Sie innerhalb von ${words} nach der Bekanntgabe dieses Schreibens (§ 26 Abs. 2 VwVfG). Danach entscheiden wir nach Aktenlage.`,
    },
  ];
  return { kind: 'letter', title, signedAs: 'clerk', blocks };
}

/**
 * A state in which the applicant has to do something before the decision: a period that the office sets begins with the
 * letter that says so (§§ 31 (2), 41 VwVfG), not with a wish in the file. Document and prefix of its facts are `id`; the
 * clock starts with `{ notified: 'facts.<id>Dispatch' }`. `to`: where silence leads, as an absolute target.
 */
export function askedByLetter(config: {
  readonly id: string;
  readonly label: string;
  readonly on: NonNullable<StateConfig['on']>;
  readonly clock: string;
  readonly to: string;
}): StateConfig {
  const { id, label } = config;
  const status = 'waitingForYou';
  return {
    meta: { label, status },
    initial: 'letter',
    on: config.on,
    states: {
      letter: documentState({
        id: `${id}Letter`,
        state: `Schreiben wird erstellt: ${label}`,
        status,
        document: id,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: `${id}Dispatch`,
        state: `Schreiben geht hinaus: ${label}`,
        status,
        document: `${id}Letter`,
        to: 'awaiting',
      }),
      awaiting: { meta: { label, status }, after: { [config.clock]: config.to } },
    },
  };
}
