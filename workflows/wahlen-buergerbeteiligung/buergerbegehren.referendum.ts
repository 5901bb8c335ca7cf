import type { StateConfig } from '@amtsweg/engine';
import { dispatchState, documentState, set, taskState, ways } from '@amtsweg/procedure';

/**
 * The vote: until the polling day, the counting and, where the majority is a fifth of all entitled, two years in which
 * the council may not decide otherwise (§ 33 (3), (4) NKomVG). `adopted`: the council has taken the demand over.
 */
export const issued: StateConfig = {
  meta: { label: 'Bürgerentscheid', status: 'voting' },
  initial: 'awaitingVote',
  onDone: '#case.closed',
  states: {
    awaitingVote: {
      meta: { label: 'Abstimmung steht bevor', status: 'voting' },
      after: { pollingDay: 'counting' },
    },
    counting: taskState({
      id: 'result',
      state: 'Feststellung des Ergebnisses',
      status: 'voting',
      task: 'Ergebnis des Bürgerentscheids im Abstimmungsausschuss feststellen und bekannt machen',
      post: 'lead',
      unit: '15.1',
      priority: 1,
      legalBasis: '§ 33 Abs. 3 NKomVG',
      outcomes: {
        established: {
          label: 'Festgestellt',
          fields: [
            { name: 'yes', label: 'Gültige Ja-Stimmen', type: 'integer', min: 0, required: true },
            { name: 'no', label: 'Gültige Nein-Stimmen', type: 'integer', min: 0, required: true },
            { name: 'eligible', label: 'Stimmberechtigte', type: 'integer', min: 1, required: true },
          ],
          to: [
            {
              to: 'letter',
              then: [set('binding', 'event.yes > event.no and event.yes >= 0.2 * event.eligible')],
            },
          ],
        },
      },
    }),
    letter: documentState({
      id: 'resultLetter',
      state: 'Mitteilung des Ergebnisses',
      status: 'voting',
      document: 'result',
      to: 'telling',
    }),
    telling: dispatchState({
      id: 'resultDispatch',
      state: 'Mitteilung an die Vertretungspersonen',
      status: 'voting',
      document: 'resultLetter',
      to: [{ to: 'bound', when: 'facts.binding = true' }, { to: 'failed' }],
    }),
    bound: {
      meta: {
        label: 'Wie ein Ratsbeschluss, zwei Jahre nur durch Bürgerentscheid änderbar',
        status: 'binding',
      },
      after: { bindingPeriod: 'done' },
    },
    adopted: {
      meta: { label: 'Vom Rat übernommen: Bürgerentscheid entfällt', status: 'closed' },
      always: ways('done'),
    },
    failed: { type: 'final', meta: { label: 'Keine Mehrheit oder Quorum verfehlt', status: 'closed' } },
    done: { type: 'final', meta: { label: 'Umgesetzt', status: 'closed' } },
  },
};
