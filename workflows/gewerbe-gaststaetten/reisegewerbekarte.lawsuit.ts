import type { StateConfig } from '@amtsweg/engine';
import { ways, type EventSpec, type Feel, type Way, waitsForCourt } from '@amtsweg/procedure';

/** What the court brings into the case. */
export const lawsuitEvents: Readonly<Record<string, EventSpec>> = {
  lawsuit: {
    label: 'Klage eintragen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
      { name: 'filedOn', label: 'Erhoben am', type: 'date', required: true, notAfter: 'today' },
    ],
    note: 'Die Klage hat gegen die Kosten keine aufschiebende Wirkung (§ 80 Abs. 2 Satz 1 Nr. 1 VwGO).',
  },
  judged: {
    label: 'Rechtskräftigen Ausgang der Klage eintragen',
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'upheld', label: 'Klage (teilweise) stattgegeben' },
          { value: 'dismissed', label: 'Klage abgewiesen, zurückgenommen oder erledigt' },
        ],
      },
    ],
  },
};

/** A region from the notice to its finality where the action is open at once, without a preliminary procedure (§ 80 (1) NJG). */
export function lawsuit(config: {
  readonly clock: string;
  readonly status: string;
  /** Holds when there is no notice to sue against; never where absent. */
  readonly none?: Feel;
  readonly upheld: Way;
  readonly more?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const { clock, status, none, upheld } = config;
  return {
    meta: { label: 'Rechtsbehelf', status },
    initial: none === undefined ? 'lawsuitPeriod' : 'gate',
    states: {
      ...(none === undefined
        ? {}
        : {
            gate: {
              meta: { label: 'Anfechtbarer Bescheid wird geprüft', status },
              always: ways([{ to: 'final', when: none }, { to: 'lawsuitPeriod' }]),
            },
          }),
      lawsuitPeriod: {
        meta: { label: 'Klagefrist läuft', status },
        on: { lawsuit: ways('litigation', ['record']) },
        after: { [clock]: 'final' },
      },
      litigation: {
        meta: { label: 'Klage anhängig', status: 'litigation', ...waitsForCourt },
        on: { judged: ways([{ ...upheld, when: 'event.result = "upheld"' }, { to: 'final' }], ['record']) },
      },
      ...config.more,
      final: { type: 'final', meta: { label: 'Bestandskräftig', status } },
    },
  };
}
