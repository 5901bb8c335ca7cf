import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { DocumentSpec } from '../document-spec.js';
import type { Feel, Field } from '../form.js';
import type { PublicStatus } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { dispatchState, documentState } from './document-state.js';
import { taskState } from './task-state.js';
import { set, ways, type Way } from './transition.js';

/** The event with which somebody reports a change while a benefit is paid (§ 60 (1) no. 2 SGB I). */
export const changeEvent: EventSpec = {
  label: 'Änderung der Verhältnisse mitteilen',
  by: ['applicant', 'clerk', 'authority'],
  fields: [
    {
      name: 'kind',
      label: 'Was hat sich geändert',
      type: 'choice',
      required: true,
      options: [
        { value: 'income', label: 'Einkommen' },
        { value: 'assets', label: 'Vermögen' },
        { value: 'household', label: 'Haushalt' },
        { value: 'housing', label: 'Wohnung oder Umzug' },
        { value: 'other', label: 'Anderes' },
      ],
    },
    { name: 'since', label: 'Seit wann', type: 'date', required: true },
    { name: 'description', label: 'Beschreibung', type: 'longText', maxLength: 4000, required: true },
  ],
};

/** Public status of a benefit that is being paid. */
export const benefitRunning: PublicStatus = {
  de: 'Leistung bewilligt',
  easy: 'Sie bekommen die Leistung. Sagen Sie uns sofort, wenn sich etwas ändert.',
  en: 'Benefit being paid',
  actor: 'applicant',
  next: 'Teilen Sie jede Änderung unverzüglich mit (§ 60 SGB I). Vor dem Ende schreiben wir Ihnen.',
};

/** The clock with which a grant ends; `last` gives the last day it covers. */
export function grantEnd(last: Feel, legalBasis: string): ClockSpec {
  return {
    label: 'Ende des Bewilligungszeitraums',
    kind: 'setByAuthority',
    legalBasis,
    bound: 'authority',
    start: { rule: 'event', on: last },
    period: 'P1D',
    endMoves: false,
    extension: 'never',
    suspension: 'never',
  };
}

/** The clock that reminds of the renewal `before` months ahead of the last day. */
export function renewalReminder(last: Feel, months: number): ClockSpec {
  return {
    label: 'Hinweis auf das Ende der Bewilligung',
    kind: 'target',
    legalBasis: '§§ 13 bis 15 SGB I (Aufklärung und Beratung)',
    bound: 'authority',
    start: { rule: 'event', on: `string(date(${last}) - duration("P${months}M"))` },
    period: 'P1D',
    endMoves: false,
  };
}

/** The letter `renewal` of `recurringBenefit`. */
export function renewalLetter(benefit: string, last: Feel): DocumentSpec {
  return {
    kind: 'letter',
    title: 'Ihre Bewilligung endet bald',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: `${benefit} ist Ihnen bis zum {${last}} bewilligt. Wenn Sie weiter darauf angewiesen sind, legen Sie bitte rechtzeitig den Folgeantrag oder die aktuellen Nachweise vor.`,
      },
    ],
  };
}

/**
 * The milestone `approved` of a benefit in money: whoever decided does not order the payment (§ 42 (3), (4) KomHKVO).
 * `back` is where a draft that the lead objects to returns.
 */
export function payoutOrder(config: { readonly decidedBy: string; readonly back: string }): StateConfig {
  return {
    meta: { label: 'Bewilligung zur Zeichnung und Anordnung', status: 'decided' },
    initial: 'order',
    states: {
      order: taskState({
        id: 'order',
        state: 'Feststellung und Auszahlungsanordnung',
        status: 'decided',
        task: 'Bewilligung sachlich und rechnerisch prüfen, Auszahlung anordnen und Bescheid zeichnen',
        post: 'lead',
        target: 'P3D',
        notBy: [config.decidedBy],
        legalBasis: '§ 42 Abs. 3 und 4 KomHKVO',
        outcomes: {
          ordered: { label: 'Angeordnet', to: '#case.issued' },
          returned: { label: 'Beanstandet, zurück', adverse: true, to: config.back },
        },
      }),
    },
  };
}

/**
 * A region in which a benefit is paid month by month: set up by the cash office (never by who decided or ordered,
 * § 42 (5) KomHKVO), watched for changes, reminded of before it ends.
 *
 * A change is first looked at: without effect, or a new decision with effect from the change (§ 48 SGB X), which leaves
 * this region for `redecide`.
 */
export function recurringBenefit(config: {
  readonly status: string;
  readonly payee: string;
  readonly decidedBy: string;
  readonly endClock: string;
  readonly reminderClock: string;
  readonly redecide: Way;
  /** How the way for an essential change is called, where it does not lead to a new decision in this case. */
  readonly essential?: string;
  /** Events that end the payment early: another procedure took the grant back, the person died, … */
  readonly endedBy?: readonly string[];
  /** What the clerk finds out about a change beyond its effect. */
  readonly findings?: readonly Field[];
  /** Where the end of the term leads; the region is over where absent. */
  readonly ended?: string;
  readonly more?: Readonly<Record<string, StateConfig>>;
}): StateConfig {
  const { status, redecide } = config;
  const ended = config.ended ?? 'ended';
  const reported = {
    changeReported: ways('changeReview', ['record']),
    ...Object.fromEntries((config.endedBy ?? []).map((event) => [event, ways(ended, ['record'])])),
  };
  return {
    meta: { label: 'Laufende Leistung', status },
    initial: 'posting',
    states: {
      posting: taskState({
        id: 'posting',
        state: 'Dauerauszahlung wird eingerichtet',
        status,
        task: `Auszahlung monatlich im Voraus einrichten: ${config.payee}`,
        post: 'cashier',
        unit: '20.3',
        notBy: [config.decidedBy, 'order'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: {
          posted: {
            label: 'Eingerichtet',
            to: 'running',
            fields: [
              { name: 'firstOn', label: 'Erste Zahlung am', type: 'date', required: true },
              { name: 'cashReference', label: 'Kassenzeichen', type: 'text', maxLength: 20, required: true },
            ],
          },
        },
      }),
      running: {
        meta: { label: 'Leistung wird gezahlt', status },
        on: reported,
        always: ways([{ to: 'expiring', when: 'facts.renewalDispatch != null' }]),
        after: { [config.reminderClock]: 'renewalLetter' },
      },
      changeReview: taskState({
        id: 'changeReview',
        state: 'Änderung wird geprüft',
        status,
        task: 'Prüfen, ob die Änderung wesentlich ist und ab wann sie wirkt',
        post: 'clerk',
        target: 'P7D',
        priority: 3,
        legalBasis: '§ 48 Abs. 1 SGB X',
        outcomes: {
          noEffect: { label: 'Nicht wesentlich', to: 'running' },
          essential: {
            label: config.essential ?? 'Wesentlich: neu entscheiden (§ 48 SGB X)',
            to: [
              {
                ...redecide,
                then: [
                  set('effectFrom', 'event.effectFrom'),
                  // A new decision brings a new term, of which the reminder is due again.
                  set('renewalDispatch', 'null'),
                  ...(redecide.then ?? []),
                ],
              },
            ],
            fields: [
              { name: 'effectFrom', label: 'Wirkung ab', type: 'date', required: true },
              ...(config.findings ?? []),
            ],
          },
        },
      }),
      renewalLetter: documentState({
        id: 'renewalDocument',
        state: 'Hinweis auf das Ende wird erstellt',
        status,
        document: 'renewal',
        to: 'renewalDispatch',
      }),
      renewalDispatch: dispatchState({
        id: 'renewalDispatch',
        state: 'Hinweis auf das Ende geht hinaus',
        status,
        document: 'renewalDocument',
        to: 'expiring',
      }),
      expiring: {
        meta: { label: 'Leistung wird gezahlt, Ende angekündigt', status },
        on: reported,
        after: { [config.endClock]: ended },
      },
      ...config.more,
      ended: { type: 'final', meta: { label: 'Bewilligungszeitraum abgelaufen', status: 'closed' } },
    },
  };
}
