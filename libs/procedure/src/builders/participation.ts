import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { ways } from './transition.js';

/** The answer of another authority, the event `<id>Opinion` of `participation`. */
export function opinionEvent(label: string): EventSpec {
  return {
    label,
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'agrees', label: 'Keine Bedenken' },
          { value: 'agreesWithProvisions', label: 'Keine Bedenken mit Maßgaben' },
          { value: 'refuses', label: 'Bedenken oder Versagung' },
        ],
      },
      {
        name: 'statement',
        label: 'Stellungnahme',
        type: 'longText',
        maxLength: 5000,
        required: 'event.result != "agrees"',
      },
    ],
  };
}

/** The clock of `participation`: from the day the file was sent over. */
export function opinionPeriod(label: string, legalBasis: string, period: string): ClockSpec {
  return {
    label,
    kind: 'setByAuthority',
    legalBasis,
    bound: 'authority',
    start: { rule: 'event' },
    period,
    warnings: [{ before: 'P1W', to: 'clerk' }],
  };
}

/**
 * A region in which another authority takes part (LC-24): the data goes over, the opinion is awaited as the event
 * `<id>Opinion`, silence is reminded.
 *
 * `Einvernehmen` (consent) blocks: without an answer there is no way on. `Benehmen` (consultation) does not: after the
 * period the clerk may go on from the file. Silence is never an answer here, because no statute gives it a meaning.
 */
export function participation(config: {
  readonly id: string;
  readonly label: string;
  readonly authority: string;
  readonly effect: 'Einvernehmen' | 'Benehmen';
  readonly legalBasis: string;
  readonly clock: string;
  readonly needed: Feel;
  /** Events of another region that settle later whether it is needed: the condition under which it is, `null` for never. */
  readonly settledBy?: Readonly<Record<string, Feel | null>>;
}): StateConfig {
  const { id, label, effect, settledBy } = config;
  const answered = { [`${id}Opinion`]: ways('answered', ['record']) };
  const remind: OutcomeWay = { label: 'An die Stellungnahme erinnern', to: 'request' };
  const proceed: OutcomeWay = { label: 'Ohne Stellungnahme nach Aktenlage weiter', to: 'answered' };
  return {
    meta: { label, status: 'inReview' },
    initial: 'gate',
    states: {
      gate: {
        meta: { label: 'Beteiligung wird geprüft', status: 'inReview' },
        always: ways([
          { to: 'answered', when: `facts.${id}Opinion != null` },
          { to: 'request', when: config.needed },
          { to: settledBy === undefined ? 'answered' : 'open' },
        ]),
      },
      ...(settledBy === undefined ? {} : { open: open(settledBy) }),
      request: transmissionState({
        id: `${id}Request`,
        state: 'Vorgang wird übersandt',
        status: 'waitingForOthers',
        receivers: `["${config.authority}"]`,
        legalBasis: config.legalBasis,
        to: 'awaiting',
      }),
      awaiting: {
        meta: { label: `Wartet auf ${effect}: ${config.authority}`, status: 'waitingForOthers' },
        on: answered,
        after: { [config.clock]: 'overdue' },
      },
      overdue: taskState(
        {
          id: `${id}Overdue`,
          state: `${effect} überfällig: ${config.authority}`,
          status: 'waitingForOthers',
          task: `Ausstehende Stellungnahme verfolgen: ${config.authority}`,
          post: 'clerk',
          legalBasis: config.legalBasis,
          outcomes: effect === 'Benehmen' ? { remind, proceed } : { remind },
        },
        { on: answered },
      ),
      answered: { type: 'final', meta: { label: 'Beteiligung abgeschlossen', status: 'inReview' } },
    },
  };
}

function open(settledBy: Readonly<Record<string, Feel | null>>): StateConfig {
  return {
    meta: { label: 'Bedarf noch offen', status: 'inReview' },
    on: Object.fromEntries(
      Object.entries(settledBy).map(([event, needed]) => [
        event,
        ways(needed === null ? 'answered' : [{ to: 'request', when: needed }, { to: 'answered' }]),
      ]),
    ),
  };
}
