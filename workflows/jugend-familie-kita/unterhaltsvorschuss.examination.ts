import type { StateConfig } from '@amtsweg/engine';
import {
  completedYears,
  decide,
  requestOutcome,
  set,
  socialHearing,
  taskState,
  ways,
  type DecisionTable,
} from '@amtsweg/procedure';

export const turns = (age: number) => `(date(form.childBirth) + duration("P${age}Y"))`;
const younger = (age: number) => `${turns(age)} > date(today)`;

/** The three age bands of § 1612a (1) BGB, less the child benefit (§ 2 (1), (2) UVG). */
export const ageBand: DecisionTable = {
  label: 'Altersstufe und Unterhaltsvorschuss vor Anrechnung',
  legalBasis: '§ 2 Abs. 1 und 2 UVG, § 1612a Abs. 1 BGB',
  hitPolicy: 'unique',
  inputs: [
    {
      label: 'Vollendete Lebensjahre des Kindes',
      expression: completedYears('form.childBirth', 18),
      type: 'number',
      min: 0,
      max: 18,
    },
  ],
  outputs: [
    { name: 'rate', label: 'Satz im Monat in Cent' },
    { name: 'endsAt', label: 'Stufe endet mit dem Lebensjahr' },
  ],
  rules: [
    { when: ['< 6'], then: ['22700', '6'] },
    { when: ['[6..12)'], then: ['29900', '12'] },
    { when: ['>= 12'], then: ['39400', '18'] },
  ],
};

/** The age decides amount and conditions, so nobody has to: § 1 (1), (1a), § 2 (1) UVG. */
export const ageGate: StateConfig = {
  meta: { label: 'Altersstufe des Kindes', status: 'inReview' },
  entry: [
    decide('ageBand'),
    set(
      'until',
      'string(date(form.childBirth) + duration("P" + string(facts.ageBand.endsAt) + "Y") - duration("P1D"))',
    ),
    set('refusal', '"Das Kind hat das 18. Lebensjahr vollendet (§ 1 Abs. 1a UVG)."'),
  ],
  always: ways([
    { to: '#case.rejected', when: `not(${younger(18)}) and facts.grantDispatch = null` },
    { to: 'entitlement' },
  ]),
};

export const entitlement = taskState({
  id: 'entitlement',
  state: 'Anspruchsvoraussetzungen',
  status: 'inReview',
  task: 'Alleinerziehung, Betreuungsanteil des anderen Elternteils, Mitwirkung und Unterhaltslage prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 1 Abs. 1 bis 3 UVG',
  outcomes: {
    fulfilled: {
      label: 'Voraussetzungen liegen vor',
      to: [{ to: 'olderChild', when: `not(${younger(12)})` }, { to: 'calculation' }],
    },
    excluded: {
      label: 'Kein Anspruch',
      adverse: true,
      fields: [
        {
          name: 'ground',
          label: 'Grund',
          type: 'choice',
          required: true,
          options: [
            { value: 'married', label: 'Elternteil verheiratet, nicht getrennt (§ 1 Abs. 1 Nr. 2)' },
            { value: 'together', label: 'Eltern leben zusammen (§ 1 Abs. 3)' },
            { value: 'shared', label: 'Mitbetreuung durch den anderen Elternteil (§ 1 Abs. 1 Nr. 2)' },
            { value: 'refused', label: 'Auskunft oder Mitwirkung verweigert (§ 1 Abs. 3)' },
            { value: 'maintained', label: 'Unterhalt in Höhe des Vorschusses (§ 1 Abs. 1 Nr. 3)' },
          ],
        },
      ],
      to: [
        { to: 'ending', when: 'facts.grantDispatch != null', then: [set('refusal', 'event.reason')] },
        { to: '#case.rejected', then: [set('refusal', 'event.reason')] },
      ],
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfordern' },
  },
});

/** From twelve on the advance must spare the child the Bürgergeld, or the parent earns at least 600 euros (§ 1 (1a)). */
export const olderChild = taskState({
  id: 'olderChild',
  state: 'Zusätzliche Voraussetzung ab zwölf Jahren (§ 1 Abs. 1a UVG)',
  status: 'inReview',
  task: 'Bescheid des Jobcenters auswerten: kein Bürgergeldbezug, Vermeidung oder 600 Euro Bruttoeinkommen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 1 Abs. 1a UVG',
  outcomes: {
    found: {
      label: 'Festgestellt',
      fields: [
        { name: 'citizenBenefit', label: 'Das Kind bezieht Bürgergeld', type: 'boolean', required: true },
        {
          name: 'avoidable',
          label: 'Mit dem Vorschuss wird die Hilfebedürftigkeit vermieden',
          type: 'boolean',
          required: true,
        },
        {
          name: 'gross',
          label: 'Bruttoeinkommen des Elternteils im Bescheid',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'childIncome',
          label: 'Anzurechnendes Einkommen des Kindes im Monat (§ 2 Abs. 4 UVG)',
          type: 'money',
          min: 0,
          max: 500000,
          required: true,
        },
      ],
      to: [
        {
          to: 'calculation',
          when: 'event.citizenBenefit = false or event.avoidable = true or event.gross >= 60000',
          then: [set('childIncome', 'event.childIncome')],
        },
        {
          to: 'ending',
          when: 'facts.grantDispatch != null',
          then: [set('refusal', '"Ab zwölf Jahren fehlt die Voraussetzung des § 1 Abs. 1a UVG."')],
        },
        {
          to: '#case.rejected',
          then: [set('refusal', '"Ab zwölf Jahren fehlt die Voraussetzung des § 1 Abs. 1a UVG."')],
        },
      ],
    },
  },
});

export const calculation: StateConfig = {
  meta: { label: 'Berechnung (§ 2 UVG)', status: 'inReview' },
  entry: [
    set(
      'monthly',
      'max([0, facts.ageBand.rate - form.maintenancePaid - form.orphanPension - (if facts.childIncome = null then 0 else facts.childIncome)])',
    ),
    set('refusal', '"Unterhalt und Waisenbezüge erreichen den Unterhaltsvorschuss (§ 2 UVG)."'),
  ],
  always: ways([
    { to: 'decision', when: 'facts.monthly > 0' },
    { to: 'ending', when: 'facts.grantDispatch != null' },
    { to: '#case.rejected' },
  ]),
};

export const decision = taskState({
  id: 'decision',
  state: 'Entscheidung über den Unterhaltsvorschuss',
  status: 'inReview',
  task: 'Berechnung prüfen, Beginn bestimmen und bewilligen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§§ 2, 4, 9 UVG',
  outcomes: {
    grant: {
      label: 'Bewilligen',
      fields: [
        {
          name: 'backMonth',
          label: 'Auch für den Monat vor dem Antrag: zumutbare Bemühungen liegen vor (§ 4 UVG)',
          type: 'boolean',
          required: true,
        },
      ],
      to: [
        {
          to: '#case.approved',
          then: [
            set(
              'from',
              'if facts.effectFrom != null then facts.effectFrom else if event.backMonth = true then string(date(substring(string(date(facts.receivedOn) - duration("P1M")), 1, 8) + "01")) else substring(facts.receivedOn, 1, 8) + "01"',
            ),
          ],
        },
      ],
    },
    again: { label: 'Voraussetzungen erneut prüfen', to: 'entitlement' },
  },
});

/** Taking away what was granted: heard first (§ 24 SGB X), then a notice of its own with the claim back (§ 5 UVG). */
export const ending: StateConfig = socialHearing({
  document: 'hearing',
  event: 'statement',
  clock: 'hearingPeriod',
  to: 'endingDecision',
});

export const endingDecision = taskState({
  id: 'endingDecision',
  state: 'Entscheidung über die Einstellung',
  status: 'inReview',
  task: 'Nach der Anhörung über Einstellung und Ersatz- oder Rückzahlungspflicht entscheiden',
  post: 'lead',
  legalBasis: '§ 5 UVG, § 48 SGB X',
  outcomes: {
    stop: {
      label: 'Einstellen',
      adverse: true,
      fields: [
        { name: 'stoppedOn', label: 'Eingestellt zum', type: 'date', required: true },
        {
          name: 'reclaim',
          label: 'Zu ersetzen oder zurückzuzahlen (§ 5 UVG)',
          type: 'money',
          min: 0,
          max: 5000000,
          required: true,
        },
      ],
      to: '#case.stopped',
    },
    continue: { label: 'Weiter bewilligen', to: 'entitlement' },
  },
});
