import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Option } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { askedOnce } from './asked-once.js';
import { opinionEvent, opinionPeriod } from './participation.js';

/** Refusals that permit and clearance of explosives law share (§ 8 (1) SprengG). */
export const explosivesGrounds: readonly Option[] = [
  { value: '§ 8 Abs. 1 Nr. 1, § 8a SprengG', label: 'Unzuverlässig' },
  { value: '§ 8 Abs. 1 Nr. 2, § 8b SprengG', label: 'Persönlich nicht geeignet' },
];

const authorities = {
  record: ['Bundesamt für Justiz, Bundeszentralregister', '§ 8a Abs. 5 Satz 1 Nr. 1 SprengG, § 41 BZRG'],
  prosecutors: ['Zentrales Staatsanwaltschaftliches Verfahrensregister', '§ 8a Abs. 5 Satz 1 Nr. 2 SprengG'],
  station: ['Polizeidirektion Hannover', '§ 8a Abs. 5 Satz 1 Nr. 3 SprengG'],
  intelligence: ['Niedersächsischer Verfassungsschutz', '§ 8a Abs. 5 SprengG (Regelanfrage, zu bestätigen)'],
} as const;

/**
 * The inquiries of explosives law (§ 8a (5) SprengG), side by side: like those for weapons indispensable (consent, in the
 * sense that silence is reminded and never passed over), but another statute with its own grounds and its own register of
 * permits. Needs the clocks `<id>Period` and events `<id>Opinion` it gives.
 */
export function explosivesReliability(to: string): {
  readonly state: StateConfig;
  readonly clocks: Readonly<Record<string, ClockSpec>>;
  readonly events: Readonly<Record<string, EventSpec>>;
} {
  const all = Object.entries(authorities);
  return {
    state: {
      type: 'parallel',
      meta: { label: 'Zuverlässigkeit (§ 8a SprengG)', status: 'waitingForOthers' },
      onDone: to,
      states: Object.fromEntries(
        all.map(([id, [authority, legalBasis]]) => [
          id,
          askedOnce({
            id,
            label: `Auskunft: ${authority}`,
            authority,
            effect: 'Einvernehmen',
            legalBasis,
            clock: `${id}Period`,
          }),
        ]),
      ),
    },
    clocks: Object.fromEntries(
      all.map(([id, [authority, legalBasis]]) => [
        `${id}Period`,
        opinionPeriod(`Auskunft: ${authority}`, legalBasis, 'P1M'),
      ]),
    ),
    events: Object.fromEntries(
      all.map(([id, [authority]]) => [`${id}Opinion`, opinionEvent(`Auskunft eintragen: ${authority}`)]),
    ),
  };
}
