import type { StateConfig } from '@amtsweg/engine';
import type { ClockSpec } from '../clock-spec.js';
import type { EventSpec } from '../task-spec.js';
import { brief } from './brief-fields.js';
import { gate } from './brief-states.js';
import { requestOutcome } from './completeness.js';
import { informationEvent, informationPeriod, informationRequest } from './information-request.js';
import { taskState } from './task-state.js';
import { set, ways } from './transition.js';

/** The clock of `careGrade`: the care fund owes its decision within 25 working days (§ 18c (1) SGB XI). */
export const careFundPeriod: ClockSpec = informationPeriod(
  'Entscheidung der Pflegekasse über den Pflegegrad',
  '§ 18c Abs. 1 SGB XI, § 62a SGB XII',
  'P5W',
);

/** The events of `careGrade` and `careBills`. */
export const careEvents: Readonly<Record<'fundInformation' | 'careBilled', EventSpec>> = {
  fundInformation: informationEvent('Entscheidung und Gutachten der Pflegekasse eintragen'),
  careBilled: {
    label: 'Rechnung mit Leistungsnachweis eintragen',
    by: ['clerk', 'authority'],
    fields: [
      brief.text('month', 'Leistungsmonat (JJJJ-MM)', 7),
      {
        name: 'billed',
        label: 'Rechnungsbetrag nach Abzug der Pflegekasse',
        type: 'money',
        min: 1,
        max: 2000000,
        required: true,
      },
    ],
  },
};

/**
 * States that find the care grade (fact `careGrade`, 0 to 5). The decision of the care fund binds the social office as far as it
 * rests on facts both need (§ 62a SGB XII); only who is not insured for care is assessed by the office itself, by the
 * same instrument. Enter at `gradeGate`; leads to `next`, without any grade to `noGrade`.
 */
export function careGrade(config: {
  readonly next: string;
  readonly noGrade: string;
}): Record<string, StateConfig> {
  const grade = brief.count('grade', 'Pflegegrad', 5);
  const found = [
    { to: config.noGrade, when: 'event.grade = 0', then: [set('careGrade', '0')] },
    { to: config.next, then: [set('careGrade', 'event.grade')] },
  ];
  return {
    gradeGate: gate('Wer den Pflegegrad feststellt', 'inReview', [
      { to: 'ownAssessment', when: 'form.insured = false' },
      { to: 'fund' },
    ]),
    fund: {
      ...informationRequest({
        id: 'fund',
        label: 'Pflegekasse: Pflegegrad und Leistungen (§ 62a SGB XII)',
        receivers: '[form.careFund]',
        legalBasis: '§ 62a SGB XII, § 94 Abs. 1 SGB XI',
        clock: 'fundPeriod',
        needed: 'form.insured = true',
      }),
      onDone: 'gradeResult',
    },
    gradeResult: taskState({
      id: 'gradeResult',
      state: 'Entscheidung der Pflegekasse übernehmen',
      status: 'inReview',
      task: 'Pflegegrad und vorrangige Leistungen der Pflegekasse übernehmen',
      post: 'clerk',
      target: 'P5D',
      legalBasis: '§ 62a SGB XII',
      outcomes: {
        adopted: { label: 'Übernommen', to: found, fields: [grade] },
        unclear: { ...requestOutcome, label: 'Bescheid der Pflegekasse fehlt' },
      },
    }),
    ownAssessment: taskState({
      id: 'ownAssessment',
      state: 'Eigene Begutachtung (nicht pflegeversichert)',
      status: 'inReview',
      task: 'Nicht versicherte Person nach den Begutachtungs-Richtlinien begutachten lassen und Grad feststellen',
      post: 'clerk',
      target: 'P28D',
      legalBasis: '§§ 61b, 62 SGB XII',
      outcomes: {
        assessed: {
          label: 'Begutachtet',
          to: found,
          fields: [grade, brief.text('expert', 'Begutachtet durch', 200)],
        },
      },
    }),
  };
}

/**
 * What `assistanceByMonth` takes up while care is given against bills: each month's bill is checked against the record of care by
 * one and paid by another (§ 75 (6) SGB XII: the provider claims directly); what was not rendered is sent back.
 */
export function careBills(status: string): {
  readonly on: NonNullable<StateConfig['on']>;
  readonly more: Record<string, StateConfig>;
} {
  return {
    on: { careBilled: ways('bill', ['record']) },
    more: {
      bill: taskState({
        id: 'bill',
        state: 'Rechnung wird geprüft',
        status,
        task: 'Rechnung mit Leistungsnachweis, Vergütungsvereinbarung und Bewilligung vergleichen',
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§ 75 Abs. 6, § 76 SGB XII, § 42 Abs. 3 KomHKVO',
        outcomes: {
          payable: {
            label: 'Sachlich und rechnerisch richtig',
            to: 'billPayment',
            fields: [
              {
                name: 'amount',
                label: 'Zu zahlen nach Abzug des Eigenanteils',
                type: 'money',
                min: 0,
                max: 2000000,
                required: true,
              },
            ],
          },
          returned: { label: 'Beanstandet, zurück an die Einrichtung', to: 'running' },
        },
      }),
      billPayment: taskState({
        id: 'billPayment',
        state: 'Rechnung wird bezahlt',
        status,
        task: 'Rechnungsbetrag unmittelbar an Dienst oder Einrichtung zahlen',
        post: 'cashier',
        unit: '20.3',
        target: 'P7D',
        notBy: ['bill', 'decision'],
        legalBasis: '§ 42 Abs. 5 KomHKVO',
        outcomes: { posted: { label: 'Bezahlt', to: 'running' } },
      }),
    },
  };
}
