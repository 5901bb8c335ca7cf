import type { StateConfig } from '@amtsweg/engine';
import type { Feel, Field } from '../form.js';
import { brief } from './brief-fields.js';
import { gate } from './brief-states.js';
import { requestOutcome } from './completeness.js';
import { taskState } from './task-state.js';
import { note, type Way } from './transition.js';

/** The containers that may hold firearms, by what their plate says (§ 36 (1), (4) WaffG, § 13 (2) AWaffV). */
export const containerField: Field = brief.pick('container', 'Sicherheitsbehältnis laut Plakette', {
  grade0light: 'Widerstandsgrad 0 nach DIN EN 1143-1, unter 200 kg und nicht verankert',
  grade0heavy: 'Widerstandsgrad 0, ab 200 kg oder gleichwertig verankert',
  grade1: 'Widerstandsgrad I oder höher',
  oldA: 'Stufe A nach VDMA 24992 (vor dem 6. Juli 2017 gemeldet)',
  oldB: 'Stufe B nach VDMA 24992 (vor dem 6. Juli 2017 gemeldet)',
});

/** FEEL: whether the containers of a list hold so many handguns and long guns (§ 13 (2) AWaffV; old ones § 36 (4) WaffG). */
export function storageSuffices(containers: Feel, handguns: Feel, longGuns: Feel): Feel {
  const sum = (light: number, heavy: number, one: number, a: number, b: number) =>
    `sum([0, sum(for c in ${containers} return if c.container = "grade0light" then ${light} else if c.container = "grade0heavy" then ${heavy} else if c.container = "grade1" then ${one} else if c.container = "oldA" then ${a} else ${b})])`;
  return `${handguns} <= ${sum(5, 10, 1000, 0, 5)} and ${longGuns} <= ${sum(1000, 1000, 1000, 10, 1000)}`;
}

/**
 * States in which an applicant proves where the weapons will lie (§ 36 (3) sentence 1 WaffG): plates and bill first; what
 * a paper leaves open is seen on the spot, with the holder's consent (§ 36 (3) sentence 2 and 3). The law counts: a
 * container too small for the number of weapons comes back to the task, however good it looks. Enter at `storage`.
 */
export function storageProof(config: {
  readonly handguns: Feel;
  readonly longGuns: Feel;
  readonly to: string | readonly Way[];
}): Record<string, StateConfig> {
  const onwards: readonly Way[] = typeof config.to === 'string' ? [{ to: config.to }] : config.to;
  const suffices = storageSuffices('event.containers', config.handguns, config.longGuns);
  const seen = {
    to: [
      ...onwards.map((way) => ({
        ...way,
        when: way.when === undefined ? suffices : `(${way.when}) and (${suffices})`,
      })),
      {
        to: 'storageTooSmall',
        then: [note('Aufbewahrung reicht nach Art und Zahl der Waffen nicht (§ 13 Abs. 2 AWaffV).')],
      },
    ],
    fields: [
      brief.list(
        'containers',
        'Behältnisse',
        [containerField, brief.text('plate', 'Hersteller, Nummer', 80)],
        {
          min: 1,
          max: 10,
          required: true,
        },
      ),
    ],
  };
  return {
    storage: taskState({
      id: 'storage',
      state: 'Nachweis der Aufbewahrung',
      status: 'inReview',
      task: 'Fotos von Behältnis und Plakette, Rechnung und Standort auswerten',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 36 Abs. 1 und 3 WaffG, § 13 AWaffV',
      outcomes: {
        proven: { label: 'Behältnisse nachgewiesen', ...seen },
        visit: { label: 'Vor Ort ansehen', to: 'storageVisit' },
        lacking: { ...requestOutcome, label: 'Kein ausreichendes Behältnis: nachweisen lassen' },
      },
    }),
    storageVisit: taskState({
      id: 'storageVisit',
      state: 'Besichtigung der Aufbewahrung',
      status: 'inReview',
      task: 'Aufbewahrung nach Vereinbarung vor Ort ansehen; Wohnräume nur mit Zustimmung betreten',
      post: 'inspector',
      target: 'P14D',
      legalBasis: '§ 36 Abs. 3 Satz 2 und 3 WaffG',
      outcomes: {
        proven: { label: 'Behältnisse gesehen', ...seen },
        lacking: { ...requestOutcome, label: 'Mangel: Behältnis nachrüsten lassen' },
      },
    }),
    storageTooSmall: gate('Behältnis zu klein für die Waffen', 'inReview', [{ to: 'storage' }]),
  };
}
