import type { ActionConfig, StateConfig } from '@amtsweg/engine';
import type { Feel, Field } from '../form.js';
import { actionNotice, directAction } from './direct-action.js';
import { dispatchState, documentState } from './document-state.js';
import { informationRequest } from './information-request.js';
import { recurringBenefit } from './recurring-benefit.js';
import { requestOutcome } from './completeness.js';
import { taskState, type OutcomeWay } from './task-state.js';
import { conclude, set, ways } from './transition.js';

// Anlage 2 to § 19 (1) WoGG by number of members, 2025 (dynamised by § 43); from nine members on to be confirmed.
const A = '[0.04, 0.03, 0.02, 0.01, 0, -0.01, -0.02, -0.03, -0.04, -0.06, -0.09, -0.12]';
const B =
  '[0.0004797, 0.0003571, 0.0002917, 0.0002163, 0.0001907, 0.0001722, 0.0001592, 0.0001583, 0.0001376, 0.0001249, 0.0001141, 0.0001107]';
const C =
  '[0.0000408, 0.0000304, 0.0000245, 0.0000176, 0.0000172, 0.0000166, 0.0000165, 0.0000165, 0.0000166, 0.0000166, 0.0000196, 0.0000221]';

/** A table of the first five sizes of household with a supplement for each further member, in cents. */
function bySize(first: readonly number[], further: number): Feel {
  return `[${first.join(', ')}][min([5, facts.members])] + max([0, facts.members - 5]) * ${further}`;
}

/**
 * The Wohngeld of § 19 WoGG, bound by the law from the figures found, left to nobody's discretion: facts `members`,
 * `grossIncome` and `housingCost` (cents a month) give `considered` (§ 12) and `benefit` (full euros, in cents).
 */
const housingFormula: readonly ActionConfig[] = [
  set('ceiling', bySize([56200, 68000, 80900, 94600, 108100], 12900)),
  set('climate', bySize([1920, 2480, 2960, 3440, 3920], 480)),
  set('heating', bySize([11040, 14260, 17020, 19780, 22540], 2760)),
  set('considered', 'min([facts.housingCost, facts.ceiling + facts.climate]) + facts.heating'),
  set('rent', 'facts.considered / 100'),
  set('income', 'facts.totalIncome / 100'),
  set('row', 'min([12, facts.members])'),
  set(
    'benefit',
    `100 * max([0, min([round half up(facts.rent, 0), round half up(1.15 * (facts.rent - (${A}[facts.row] + ${B}[facts.row] * facts.rent + ${C}[facts.row] * facts.income) * facts.income), 0) + 57 * max([0, facts.members - 12])])])`,
  ),
];

const deductions: Field = {
  name: 'deduction',
  label: 'Pauschaler Abzug in Prozent: je 10 für Steuern, Kranken- und Rentenversicherung (§ 16 WoGG)',
  type: 'choice',
  required: true,
  options: [
    { value: '0', label: '0' },
    { value: '10', label: '10' },
    { value: '20', label: '20' },
    { value: '30', label: '30' },
  ],
};

const incomes: readonly Field[] = [
  {
    name: 'members',
    label: 'Zu berücksichtigende Haushaltsmitglieder mit ihrem Jahreseinkommen',
    type: 'list',
    min: 1,
    max: 20,
    required: true,
    fields: [
      { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
      {
        name: 'annual',
        label:
          'Steuerpflichtige und nach § 14 Abs. 2 WoGG zuzurechnende Einnahmen im Jahr, nach Werbungskosten',
        type: 'money',
        min: 0,
        max: 100000000,
        required: true,
      },
      deductions,
      {
        name: 'allowance',
        label: 'Freibeträge und Unterhaltsabzug im Jahr (§§ 17, 17a, 18 WoGG)',
        type: 'money',
        min: 0,
        max: 10000000,
        required: true,
      },
    ],
  },
  {
    name: 'basis',
    label: 'Woraus sich die Einkommensprognose ergibt (§ 15 WoGG)',
    type: 'longText',
    maxLength: 2000,
    required: true,
  },
];

const found: readonly ActionConfig[] = [
  set('members', 'count(event.members)'),
  set('incomeOf', 'event.members'),
  set(
    'totalIncome',
    'round up(sum(for m in event.members return max([0, m.annual * (100 - number(m.deduction)) / 100 - m.allowance])) / 12, 0)',
  ),
];

/** Questions to those bound to inform (§ 23 WoGG); which are asked is settled by the clerk as fact `inquiries`. */
export function housingInquiries(
  to: string,
  sources: Readonly<
    Record<string, { readonly label: string; readonly receivers: Feel; readonly legalBasis: string }>
  >,
): StateConfig {
  return {
    type: 'parallel',
    meta: { label: 'Auskünfte (§ 23 WoGG)', status: 'inReview' },
    onDone: to,
    states: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [
        id,
        informationRequest({
          id,
          ...source,
          clock: `${id}Period`,
          needed: `list contains(facts.inquiries, "${id}")`,
        }),
      ]),
    ),
  };
}

/**
 * Income and housing cost are found by tasks, the amount by the law: `income`, then the service's own finding of rent or
 * burden, then `calculation`, which grants nothing under ten euros (§ 21 no. 1 WoGG).
 *
 * `cost` is the state that keeps fact `housingCost` and leads to `calculation`.
 */
export function housingAssessment(config: {
  readonly cost: StateConfig;
  readonly more?: Readonly<Record<string, OutcomeWay>>;
  /** Where a calculated benefit goes, if not to the decision at once. */
  readonly calculated?: string;
}): Record<string, StateConfig> {
  return {
    income: taskState({
      id: 'incomeFinding',
      state: 'Ermittlung des Gesamteinkommens (§§ 13 bis 18 WoGG)',
      status: 'inReview',
      task: 'Zu berücksichtigende Haushaltsmitglieder und ihr Jahreseinkommen feststellen',
      post: 'clerk',
      target: 'P14D',
      legalBasis: '§§ 5 bis 8, 13 bis 18 WoGG',
      outcomes: {
        found: { label: 'Festgestellt', fields: incomes, to: [{ to: 'cost', then: found }] },
        unclear: { ...requestOutcome, label: 'Angaben ungeklärt, nachfordern' },
        ...config.more,
      },
    }),
    cost: config.cost,
    calculation: {
      meta: { label: 'Berechnung des Wohngeldes (§ 19 WoGG)', status: 'inReview' },
      entry: housingFormula,
      always: config.calculated ?? 'decision',
    },
  };
}

/** The decision: the amount is given, the term is the clerk's (§ 25 WoGG); below ten euros only a refusal is possible. */
export function housingDecision(config: {
  /** FEEL giving the first of the month from which Wohngeld is due. */
  readonly from: Feel;
  readonly grant?: readonly ActionConfig[];
  /** The amount is known to reach the minimum of § 21 no. 1 when the decision is taken. */
  readonly secured?: true;
}): StateConfig {
  return taskState({
    id: 'decision',
    state: 'Entscheidung über das Wohngeld',
    status: 'inReview',
    task: 'Berechnung prüfen, Bewilligungszeitraum bestimmen und entscheiden',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§§ 19 bis 21, 24, 25 WoGG',
    outcomes: {
      grant: {
        label: 'Bewilligen',
        fields: [
          {
            name: 'months',
            label: 'Bewilligungszeitraum in Monaten (in der Regel 12, bis 24; § 25 Abs. 1 WoGG)',
            type: 'integer',
            min: 1,
            max: 24,
            required: true,
          },
          {
            name: 'termReason',
            label: 'Warum von zwölf Monaten abgewichen wird',
            type: 'longText',
            maxLength: 1000,
            when: 'event.months != 12',
            required: true,
          },
        ],
        to: [
          {
            to: '#case.approved',
            ...(config.secured === true ? {} : { when: 'facts.benefit >= 1000' }),
            then: [
              set('from', config.from),
              set(
                'until',
                `string(date(${config.from}) + duration("P" + string(event.months) + "M") - duration("P1D"))`,
              ),
              ...(config.grant ?? []),
            ],
          },
          ...(config.secured === true ? [] : [{ to: 'belowMinimum' }]),
        ],
      },
      refuse: {
        label: 'Ablehnen',
        adverse: true,
        to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason')] }],
      },
      recalculate: { label: 'Einkommen oder Wohnkosten neu feststellen', to: 'income' },
    },
  });
}

/** The refusal: no hearing before it, because a benefit not yet granted is no right to interfere with (§ 24 SGB X). */
export function housingRefused(): StateConfig {
  return actionNotice({
    label: 'Wohngeld abgelehnt',
    status: ['decided', 'rejected'],
    document: 'refusal',
    prefix: 'refusal',
    clock: 'refusalActionPeriod',
    entry: [conclude('rejected')],
    upheld: { to: '#case.checked.income', then: [conclude('closed')] },
  });
}

/** The notice, then side by side finality and the monthly payment to the end of the term (§§ 24 to 26, 28 WoGG). */
export function housingIssued(document: string, payee: string): StateConfig {
  return {
    meta: { label: 'Bekanntgabe', status: 'inProduction' },
    initial: 'production',
    states: {
      production: documentState({
        id: 'grantDocument',
        state: 'Wohngeldbescheid wird ausgefertigt',
        status: 'inProduction',
        document,
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'grantDispatch',
        state: 'Wohngeldbescheid geht hinaus',
        status: 'inProduction',
        document: 'grantDocument',
        to: 'inForce',
      }),
      inForce: {
        type: 'parallel',
        meta: { label: 'Wohngeld bewilligt', status: 'benefitRunning' },
        onDone: '#case.closed',
        states: {
          remedy: directAction({
            clock: 'grantActionPeriod',
            status: 'benefitRunning',
            upheld: { to: '#case.checked.income', then: [set('renewalDispatch', 'null')] },
          }),
          benefit: recurringBenefit({
            status: 'benefitRunning',
            payee,
            decidedBy: 'decision',
            endClock: 'grantEnd',
            reminderClock: 'renewalReminder',
            essential: 'Wesentlich: Verfahren „Änderungen mitteilen“ eröffnet (§ 27 WoGG)',
            redecide: { to: 'running' },
            findings: [
              {
                name: 'caseNumber',
                label: 'Aktenzeichen des Änderungsverfahrens',
                type: 'text',
                maxLength: 60,
                required: true,
              },
            ],
            endedBy: ['grantCeased'],
          }),
        },
      },
    },
  };
}

/** The state in which a grant that the law forbids is stopped: the reason is the law's, not the clerk's. */
export const belowMinimum: StateConfig = {
  meta: { label: 'Wohngeld unter zehn Euro im Monat (§ 21 Nr. 1 WoGG)', status: 'inReview' },
  always: ways([
    {
      to: '#case.rejected',
      then: [
        set(
          'refusal',
          '"Nach der Berechnung beträgt das Wohngeld weniger als zehn Euro im Monat; dann besteht kein Anspruch (§ 21 Nr. 1 WoGG)."',
        ),
      ],
    },
  ]),
};
