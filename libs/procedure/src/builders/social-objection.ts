import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { Feel } from '../form.js';
import type { EventSpec } from '../task-spec.js';
import { transmissionState } from './document-state.js';
import { taskState } from './task-state.js';
import { ways, type Way } from './transition.js';
import { waitsForCourt, waitsForObjectionAuthority } from './excused.js';

/** The clock of an objection in matters of the social courts: one month from notification (§ 84 (1) SGG). */
export function socialObjectionPeriod(dispatch: Feel): ClockSpec {
  return {
    label: 'Widerspruchsfrist',
    kind: 'statutory',
    legalBasis: '§ 84 Abs. 1 SGG',
    bound: 'party',
    start: { notified: dispatch },
    period: 'P1M',
    remedy: true,
  };
}

/** The clock of the action that follows (§ 87 (2) SGG). */
export const socialActionPeriod: ClockSpec = {
  label: 'Klagefrist',
  kind: 'statutory',
  legalBasis: '§ 87 Abs. 2 SGG',
  bound: 'party',
  start: { rule: 'event', on: 'facts.objectionDecided.notifiedOn' },
  period: 'P1M',
  remedy: true,
};

/** Six months without a decision open the action for failure to act (§ 88 (1) SGG); three where VwGO governs. */
export function socialInactionMarker(...runsIn: readonly string[]): ClockSpec {
  return {
    label: 'Sechs Monate ohne Entscheidung (Untätigkeitsklage)',
    kind: 'statutory',
    legalBasis: '§ 88 Abs. 1 SGG',
    bound: 'authority',
    start: { rule: 'event', on: 'case.receivedOn' },
    period: 'P6M',
    warnings: [
      { before: 'P2M', to: 'clerk' },
      { before: 'P1M', to: 'lead' },
    ],
    runsIn: runsIn.length === 0 ? ['submitted', 'checked'] : runsIn,
    atEnd: 'escalate',
  };
}

/** Events of `socialObjection`. */
export const socialObjectionEvents: Readonly<
  Record<
    'objection' | 'objectionWithdrawn' | 'objectionDecided' | 'socialAction' | 'socialJudgment',
    EventSpec
  >
> = {
  objection: {
    label: 'Widerspruch einlegen',
    by: ['applicant', 'clerk'],
    fields: [
      { name: 'filedOn', label: 'Eingegangen am', type: 'date', required: true, notAfter: 'today' },
      { name: 'grounds', label: 'Begründung', type: 'longText', maxLength: 10000 },
    ],
    note: 'Die Frist ist auch gewahrt, wenn der Widerspruch bei einer anderen inländischen Behörde eingeht (§ 84 Abs. 2 SGG).',
  },
  objectionWithdrawn: { label: 'Widerspruch zurücknehmen', by: ['applicant', 'clerk'] },
  objectionDecided: {
    label: 'Widerspruchsbescheid eintragen',
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'upheld', label: 'Ganz oder teilweise stattgegeben' },
          { value: 'dismissed', label: 'Zurückgewiesen' },
        ],
      },
      {
        name: 'notifiedOn',
        label: 'Widerspruchsbescheid bekannt gegeben am',
        type: 'date',
        required: true,
        notAfter: 'today',
      },
    ],
  },
  socialAction: {
    label: 'Klage beim Sozialgericht eintragen',
    by: ['authority', 'clerk'],
    fields: [
      { name: 'courtReference', label: 'Gerichtsaktenzeichen', type: 'text', maxLength: 60, required: true },
    ],
  },
  socialJudgment: {
    label: 'Rechtskräftigen Ausgang der Klage eintragen',
    by: ['authority', 'clerk'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'upheld', label: 'Stattgabe, Anerkenntnis oder Vergleich: neu entscheiden' },
          { value: 'dismissed', label: 'Abgewiesen, zurückgenommen oder erledigt' },
        ],
      },
    ],
  },
};

/**
 * A region from notification to finality where the social courts have jurisdiction (§§ 78, 83 to 87 SGG).
 *
 * The office that decided looks again first: it remedies (Abhilfe, § 85 (1)) or lays the file before the deciding
 * authority (§ 85 (2)), whose notice this case waits for. Without success the action before the Sozialgericht follows.
 * A benefit that is paid goes on meanwhile; the objection suspends a reduction or a claim back (§ 86a (1) SGG).
 */
export function socialObjection(config: {
  /** Prefix of tasks and services: `grant`, `refusal`, `denial`. */
  readonly id: string;
  readonly remedyClock: string;
  readonly actionClock: string;
  readonly status: string;
  /** Who decides on the objection, as the file is laid before it. */
  readonly authority: string;
  readonly upheld: Way;
}): StateConfig {
  const { id, status, upheld, authority } = config;
  const withdrawn = { objectionWithdrawn: ways('final', ['record']) };
  return {
    meta: { label: 'Rechtsbehelf', status },
    initial: 'remedyPeriod',
    states: {
      remedyPeriod: {
        meta: { label: 'Widerspruchsfrist läuft', status },
        on: { objection: ways('review', ['record']) },
        after: { [config.remedyClock]: 'final' },
      },
      review: taskState(
        {
          id: `${id}Review`,
          state: 'Widerspruch: Abhilfe wird geprüft',
          status,
          task: 'Bescheid auf den Widerspruch hin überprüfen: abhelfen oder vorlegen',
          post: 'lead',
          target: 'P14D',
          legalBasis: '§ 85 Abs. 1 SGG',
          outcomes: {
            remedied: { label: 'Ganz oder teilweise abhelfen', to: [upheld] },
            maintained: { label: 'Nicht abhelfen, vorlegen', adverse: true, to: 'submission' },
          },
        },
        { on: withdrawn },
      ),
      submission: transmissionState({
        id: `${id}Submission`,
        state: 'Vorlage an die Widerspruchsbehörde',
        status,
        receivers: `["${authority}"]`,
        legalBasis: '§ 85 Abs. 2 SGG, § 69 Abs. 1 Nr. 1 SGB X',
        to: 'pending',
      }),
      pending: {
        meta: { label: `Widerspruch liegt vor: ${authority}`, status, ...waitsForObjectionAuthority },
        on: {
          ...withdrawn,
          objectionDecided: ways(
            [{ ...upheld, when: 'event.result = "upheld"' }, { to: 'actionPeriod' }],
            ['record'],
          ),
        },
      },
      actionPeriod: {
        meta: { label: 'Klagefrist läuft', status },
        on: { socialAction: ways('litigation', ['record']) },
        after: { [config.actionClock]: 'final' },
      },
      litigation: {
        meta: { label: 'Klage beim Sozialgericht anhängig', status, ...waitsForCourt },
        on: {
          socialJudgment: ways([{ ...upheld, when: 'event.result = "upheld"' }, { to: 'final' }], ['record']),
        },
      },
      final: { type: 'final', meta: { label: 'Bestandskräftig (§ 77 SGG)', status } },
    },
  };
}
