import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

const lapsed = { to: 'lapsed', then: [set('aftermath', '"lapsed"')] };

/** What the holder reports and what another case on this permit brings about; the events of `buildingUse`. */
export function buildingUseEvents(begun: string, finished: string): Record<string, EventSpec> {
  return {
    workBegun: {
      label: begun,
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'begunOn', label: 'Beginn am', type: 'date', required: true },
        { name: 'responsible', label: 'Bauleiterin oder Bauleiter', type: 'name', maxLength: 160 },
      ],
    },
    workFinished: {
      label: finished,
      by: ['applicant', 'clerk'],
      fields: [{ name: 'finishedOn', label: 'Fertig am', type: 'date', required: true, notAfter: 'today' }],
    },
    validityExtended: {
      label: 'Verlängerung der Geltungsdauer eintragen',
      by: ['clerk'],
      fields: [
        { name: 'until', label: 'Verlängert bis', type: 'date', required: true, notBefore: 'today' },
        {
          name: 'reference',
          label: 'Aktenzeichen des Verlängerungsbescheids',
          type: 'text',
          maxLength: 80,
          required: true,
        },
      ],
      note: 'Nur wenn der Antrag vor Ablauf der Frist eingegangen ist (§ 71 Abs. 1 Satz 4 NBauO).',
    },
  };
}

/** The clocks of `buildingUse`: three years to begin, restrained while the permit is challenged, and three of standstill. */
export function buildingUseClocks(remedyRegion = 'issued.remedy'): Record<string, ClockSpec> {
  return {
    permitValidity: {
      label: 'Geltungsdauer der Genehmigung',
      kind: 'statutory',
      legalBasis: '§ 71 Abs. 1 NBauO',
      bound: 'party',
      start: { notified: 'facts.permitDispatch' },
      // A deemed permit was never dispatched; its own clock counts then.
      optional: true,
      period: 'P3Y',
      warnings: [{ before: 'P3M', to: 'clerk' }],
      pausesIn: [`${remedyRegion}.pending`, `${remedyRegion}.actionPeriod`, `${remedyRegion}.litigation`],
    },
    extendedValidity: {
      label: 'Verlängerte Geltungsdauer',
      kind: 'statutory',
      legalBasis: '§ 71 Abs. 1 Satz 3 NBauO',
      bound: 'party',
      start: { rule: 'event', on: 'facts.validityExtended.until' },
      period: 'P1D',
      endMoves: false,
    },
    standstill: {
      label: 'Unterbrechung der Ausführung',
      kind: 'statutory',
      legalBasis: '§ 71 Abs. 1 Satz 1 NBauO',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P3Y',
    },
  };
}

/**
 * A region that follows a building permit in use: begun in time or lapsed, extended by a case of its own, carried out,
 * accepted where the permit orders it (§ 77 NBauO), or lapsed by three years of standstill (§ 71 NBauO).
 */
export function buildingUse(config: {
  readonly begun: string;
  /** FEEL: a final acceptance was ordered; always where absent. */
  readonly acceptance?: Feel;
  readonly acceptanceTask: string;
  /** Further inspections between beginning and end, entered at the first; they lead to `carriedOut`. */
  readonly stages?: Readonly<Record<string, StateConfig>>;
  readonly deemedClock?: string;
}): StateConfig {
  const first = Object.keys(config.stages ?? {})[0] ?? 'carriedOut';
  const end =
    config.acceptance === undefined
      ? 'acceptance'
      : [{ to: 'acceptance', when: config.acceptance }, { to: 'finished' }];
  const begun = { workBegun: ways(first, ['record']) };
  return {
    meta: { label: 'Ausnutzung der Genehmigung', status: 'permitValid' },
    initial: 'valid',
    states: {
      valid: {
        meta: { label: 'Genehmigung gültig, Beginn nicht angezeigt', status: 'permitValid' },
        on: { ...begun, validityExtended: ways('extended', ['record']) },
        after: {
          permitValidity: 'beginCheck',
          ...(config.deemedClock === undefined ? {} : { [config.deemedClock]: 'beginCheck' }),
        },
      },
      extended: {
        meta: { label: 'Geltungsdauer verlängert', status: 'permitValid' },
        on: { ...begun, validityExtended: ways('extended', ['record']) },
        after: { extendedValidity: 'beginCheck' },
      },
      beginCheck: taskState({
        id: 'beginCheck',
        state: 'Geltungsdauer abgelaufen',
        status: 'permitValid',
        task: 'Nachschauen, ob rechtzeitig begonnen wurde',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§ 71 Abs. 1 NBauO',
        outcomes: {
          begun: { label: `${config.begun}, nicht angezeigt`, to: first },
          notBegun: { label: 'Nicht begonnen: erloschen', to: [lapsed] },
        },
      }),
      ...config.stages,
      carriedOut: {
        meta: { label: config.begun, status: 'underway' },
        on: {
          workFinished: ways(end, ['record']),
        },
        after: { standstill: 'standstillCheck' },
      },
      standstillCheck: taskState({
        id: 'standstillCheck',
        state: 'Keine Fertigstellung angezeigt',
        status: 'underway',
        task: 'Nachschauen, ob die Ausführung drei Jahre unterbrochen war',
        post: 'inspector',
        target: 'P14D',
        legalBasis: '§ 71 Abs. 1 Satz 1 NBauO',
        outcomes: {
          continued: { label: 'Wird ausgeführt', to: 'carriedOut' },
          finished: {
            label: 'Fertig, nicht angezeigt',
            to: end,
          },
          interrupted: { label: 'Drei Jahre unterbrochen: erloschen', to: [lapsed] },
        },
      }),
      acceptance: acceptance(config.acceptanceTask),
      finished: { type: 'final', meta: { label: 'Ausgeführt', status: 'sent' } },
      lapsed: { type: 'final', meta: { label: 'Erloschen (§ 71 NBauO)', status: 'lapsed' } },
    },
  };
}

function acceptance(task: string): StateConfig {
  return taskState({
    id: 'acceptance',
    state: 'Schlussabnahme (§ 77 NBauO)',
    status: 'underway',
    task,
    post: 'inspector',
    target: 'P14D',
    legalBasis: '§ 77 NBauO',
    outcomes: {
      accepted: {
        label: 'Ohne wesentliche Mängel abgenommen',
        to: 'finished',
        fields: [
          { name: 'acceptedOn', label: 'Abgenommen am', type: 'date', required: true, notAfter: 'today' },
        ],
      },
      defective: { label: 'Mängel, erneute Anzeige nötig', adverse: true, to: 'carriedOut' },
    },
  });
}
