import type { StateConfig } from '@amtsweg/engine';
import { decide, requestOutcome, set, taskState, ways, type DecisionTable } from '@amtsweg/procedure';

export const decisions: Readonly<Record<string, DecisionTable>> = {
  incomeLimit: {
    label: 'Einkommensgrenze nach dem Geburtsmonat des Kindes',
    legalBasis: '§ 1 Abs. 8, § 28 BEEG',
    hitPolicy: 'unique',
    inputs: [
      {
        label: 'Geburtsmonat (Jahr und Monat, 202404 ist April 2024)',
        expression: 'date(form.childBirth).year * 100 + date(form.childBirth).month',
        type: 'number',
      },
    ],
    outputs: [{ name: 'cents', label: 'Höchstes zu versteuerndes Einkommen in Cent' }],
    rules: [
      { when: ['< 202404'], then: ['30000000'] },
      { when: ['[202404..202504)'], then: ['20000000'] },
      { when: ['>= 202504'], then: ['17500000'] },
    ],
  },
  replacement: {
    label: 'Ersatzrate nach dem Elterngeld-Netto',
    legalBasis: '§ 2 Abs. 1 und 2 BEEG',
    hitPolicy: 'unique',
    inputs: [
      {
        label: 'Elterngeld-Netto im Monat in Euro',
        expression: 'facts.net',
        type: 'number',
        min: 0,
      },
    ],
    outputs: [{ name: 'percent', label: 'Prozent' }],
    rules: [
      { when: ['< 1000'], then: ['min([100, 67 + (1000 - facts.net) / 2 * 0.1])'] },
      { when: ['[1000..1200]'], then: ['67'] },
      { when: ['> 1200'], then: ['max([65, 67 - (facts.net - 1200) / 2 * 0.1])'] },
    ],
  },
};

/** § 2 BEEG for a full month: 67 percent, sliding between 65 and 100, capped, with bonus and supplement; in cents. */
const reckon = [
  set('net', 'facts.incomeFinding.netBefore / 100'),
  decide('replacement'),
  set('basicRaw', 'max([300, min([1800, min([2770, facts.net]) * facts.replacement.percent / 100])])'),
  set('bonus', 'if form.siblings then max([75, facts.basicRaw * 0.1]) else 0'),
  set('basic', 'round half up((facts.basicRaw + facts.bonus + 300 * form.multiples) * 100, 0)'),
  set('plus', 'round half up(facts.basic / 2, 0)'),
];

export const entitlement = taskState({
  id: 'entitlement',
  state: 'Anspruch und Bezugszeitraum',
  status: 'inReview',
  task: 'Anspruch, Lebensmonate beider Eltern, Mutterschaftsleistungen und höchstens 32 Wochenstunden prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 1, 3, 4 bis 4d BEEG',
  outcomes: {
    entitled: {
      label: 'Anspruch besteht',
      fields: [
        {
          name: 'askEmployer',
          label: 'Bescheinigung vom Arbeitgeber anfordern (§ 9 BEEG)',
          type: 'boolean',
          required: true,
        },
        {
          name: 'partTime',
          label: 'Erwerbseinkommen während des Bezugs: vorläufig bewilligen (§ 8 Abs. 3 BEEG)',
          type: 'boolean',
          required: true,
        },
      ],
      to: 'limit',
    },
    notEntitled: {
      label: 'Kein Anspruch',
      adverse: true,
      to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason')] }],
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfordern' },
  },
});

export const limit: StateConfig = {
  meta: { label: 'Einkommensgrenze (§ 1 Abs. 8 BEEG)', status: 'inReview' },
  entry: [decide('incomeLimit')],
  always: ways([
    {
      to: '#case.rejected',
      when: 'form.taxable > facts.incomeLimit.cents',
      then: [set('refusal', '"Das zu versteuernde Einkommen übersteigt die Grenze des § 1 Abs. 8 BEEG."')],
    },
    { to: 'employer' },
  ]),
};

export const incomeFinding = taskState({
  id: 'incomeFinding',
  state: 'Ermittlung des Elterngeld-Nettos',
  status: 'inReview',
  task: 'Bemessungszeitraum bestimmen und Elterngeld-Netto vor und nach der Geburt ermitteln',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§§ 2 bis 2f BEEG',
  outcomes: {
    found: {
      label: 'Ermittelt',
      fields: [
        { name: 'periodFrom', label: 'Bemessungszeitraum von', type: 'date', required: true },
        { name: 'periodTo', label: 'bis', type: 'date', required: true },
        {
          name: 'netBefore',
          label: 'Elterngeld-Netto im Monat vor der Geburt',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'skipped',
          label: 'Ausgeklammerte Monate und Grund (§ 2b Abs. 1 BEEG)',
          type: 'text',
          maxLength: 500,
        },
      ],
      to: 'monthPlan',
    },
    unclear: { ...requestOutcome, label: 'Einkommen nicht nachgewiesen' },
  },
});

export const monthPlan = taskState(
  {
    id: 'monthPlan',
    state: 'Festsetzung der Lebensmonate',
    status: 'inReview',
    task: 'Für jeden Lebensmonat Leistung, Anrechnung von Mutterschaftsgeld und Erwerbseinkommen festsetzen',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§§ 2 Abs. 3, 3, 4 BEEG',
    outcomes: {
      grant: {
        label: 'Bewilligen',
        fields: [
          {
            name: 'months',
            label: 'Lebensmonate',
            type: 'list',
            min: 1,
            max: 24,
            required: true,
            fields: [
              { name: 'month', label: 'Lebensmonat', type: 'integer', min: 1, max: 32, required: true },
              {
                name: 'variant',
                label: 'Leistung',
                type: 'choice',
                required: true,
                options: [
                  { value: 'Basiselterngeld', label: 'Basiselterngeld' },
                  { value: 'ElterngeldPlus', label: 'ElterngeldPlus' },
                  { value: 'Partnerschaftsbonus', label: 'Partnerschaftsbonus' },
                ],
              },
              {
                name: 'credited',
                label: 'Anzurechnen (§ 3 BEEG)',
                type: 'money',
                min: 0,
                max: 1000000,
                required: true,
              },
            ],
          },
          {
            name: 'lastPayment',
            label: 'Ende des letzten bewilligten Lebensmonats',
            type: 'date',
            required: true,
          },
        ],
        to: [
          {
            to: '#case.approved',
            then: [
              set(
                'months',
                'for m in event.months return {month: m.month, variant: m.variant, amount: max([0, (if m.variant = "Basiselterngeld" then facts.basic else facts.plus) - m.credited])}',
              ),
              set('until', 'event.lastPayment'),
            ],
          },
        ],
      },
      again: { label: 'Einkommen neu ermitteln', to: 'incomeFinding' },
      refuse: {
        label: 'Ablehnen',
        adverse: true,
        to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason')] }],
      },
    },
  },
  { entry: reckon },
);
