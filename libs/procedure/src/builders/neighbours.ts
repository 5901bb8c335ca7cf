import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { taskState } from './task-state.js';
import { note, set, ways } from './transition.js';

/** What a neighbour says to the project, the event of `neighbours`; every one of them is kept. */
export const neighbourEvent: EventSpec = {
  label: 'Einwendung einer Nachbarin oder eines Nachbarn eintragen',
  by: ['clerk'],
  fields: [
    { name: 'neighbour', label: 'Name', type: 'name', maxLength: 160, required: true },
    { name: 'plot', label: 'Nachbargrundstück', type: 'text', maxLength: 200, required: true },
    { name: 'receivedOn', label: 'Eingegangen am', type: 'date', required: true, notAfter: 'today' },
    { name: 'statement', label: 'Einwendung', type: 'longText', maxLength: 10000, required: true },
  ],
  note: 'Wer benachrichtigt wurde und die Frist versäumt, ist für das Genehmigungsverfahren mit Einwendungen ausgeschlossen (§ 68 Abs. 3 NBauO).',
};

/** The clock of `neighbours`: four weeks at most from the service of the notice (§ 68 (2), (3) NBauO). */
export const neighbourPeriod: ClockSpec = {
  label: 'Einwendungsfrist der Nachbarn',
  kind: 'statutory',
  legalBasis: '§ 68 Abs. 2 und 3 NBauO',
  bound: 'party',
  start: { rule: 'event', on: 'facts.neighbourNotice.servedOn' },
  period: 'P4W',
};

/**
 * A region in which the neighbours are given the word (§ 68 NBauO): whom the project concerns, notice with service,
 * four weeks, and an appraisal of what came in.
 *
 * Written consent of all of them makes the notice needless (§ 68 (4)). Silence is no consent; it only precludes.
 */
export function neighbours(needed: Feel): StateConfig {
  return {
    meta: { label: 'Nachbarbeteiligung (§ 68 NBauO)', status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Nachbarbeteiligung wird geprüft', status: 'inReview' },
        always: ways([
          { to: 'heard', when: 'facts.neighbourNotice != null' },
          { to: 'notice', when: needed },
          { to: 'heard' },
        ]),
      },
      notice: notice(),
      awaiting: {
        meta: { label: 'Einwendungsfrist der Nachbarn läuft', status: 'neighboursAsked' },
        on: {
          neighbourObjection: [
            {
              actions: [
                set(
                  'neighbourObjections',
                  'append(if facts.neighbourObjections = null then [] else facts.neighbourObjections, {neighbour: event.neighbour, statement: event.statement})',
                ),
                note('Einwendung aus der Nachbarschaft zur Akte genommen (§ 68 NBauO).'),
              ],
            },
          ],
        },
        after: {
          neighbourPeriod: ways([
            { to: 'appraisal', when: 'facts.neighbourObjections != null' },
            { to: 'heard' },
          ]),
        },
      },
      appraisal: taskState({
        id: 'neighbourAppraisal',
        state: 'Einwendungen werden gewürdigt',
        status: 'inReview',
        task: 'Einwendungen der Nachbarn anhand der nachbarschützenden Vorschriften würdigen',
        post: 'clerk',
        legalBasis: '§ 68 Abs. 2 NBauO',
        outcomes: {
          appraised: {
            label: 'Gewürdigt',
            to: 'heard',
            fields: [
              { name: 'result', label: 'Würdigung', type: 'longText', maxLength: 5000, required: true },
            ],
          },
        },
      }),
      heard: { type: 'final', meta: { label: 'Nachbarbeteiligung abgeschlossen', status: 'inReview' } },
    },
  };
}

function notice(): StateConfig {
  return taskState({
    id: 'neighbourNotice',
    state: 'Nachbarn werden benachrichtigt',
    status: 'inReview',
    task: 'Betroffene Nachbarn feststellen und mit Zustellung benachrichtigen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§ 68 Abs. 2 bis 4 NBauO',
    outcomes: {
      served: {
        label: 'Benachrichtigt',
        to: 'awaiting',
        fields: [
          {
            name: 'neighbours',
            label: 'Benachrichtigte Nachbarn',
            type: 'list',
            required: true,
            min: 1,
            max: 60,
            fields: [
              { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
              { name: 'plot', label: 'Grundstück', type: 'text', maxLength: 200, required: true },
            ],
          },
          {
            name: 'servedOn',
            label: 'Letzte Zustellung am',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
        ],
      },
      consented: {
        label: 'Alle haben schriftlich zugestimmt',
        to: 'heard',
        fields: [
          {
            name: 'consents',
            label: 'Zustimmungen (Namen, Daten)',
            type: 'longText',
            maxLength: 2000,
            required: true,
          },
        ],
      },
      notAffected: {
        label: 'Nachbarliche Belange nicht berührt',
        to: 'heard',
        fields: [{ name: 'ground', label: 'Warum', type: 'longText', maxLength: 2000, required: true }],
      },
    },
  });
}
