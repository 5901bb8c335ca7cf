import type { StateConfig } from '@amtsweg/engine';
import {
  conclude,
  cooperation,
  cooperationDenial,
  declarationSection,
  defineProcedure,
  directAction,
  endings,
  forwarding,
  housingAssessment,
  housingCertainty,
  housingClocks,
  housingDecision,
  housingDocuments,
  housingEvents,
  housingIssued,
  housingRefused,
  housingService,
  notification,
  payoutOrder,
  personSection,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  wrongOffice,
  type Field,
} from '@amtsweg/procedure';

const running: readonly Field[] = [
  {
    name: 'membersThen',
    label: 'Haushaltsmitglieder im laufenden Bescheid',
    type: 'integer',
    min: 1,
    max: 20,
    required: true,
  },
  {
    name: 'incomeThen',
    label: 'Monatliches Gesamteinkommen im laufenden Bescheid',
    type: 'money',
    min: 0,
    max: 10000000,
    required: true,
  },
  {
    name: 'costThen',
    label: 'Miete oder Belastung im laufenden Bescheid',
    type: 'money',
    min: 1,
    max: 1000000,
    required: true,
  },
  {
    name: 'benefitThen',
    label: 'Laufendes Wohngeld im Monat',
    type: 'money',
    min: 1000,
    max: 1000000,
    required: true,
  },
  { name: 'grantUntil', label: 'Bewilligt bis', type: 'date', required: true },
];

/** What is to be beaten: the figures of the grant that runs. */
const grantInForce = taskState({
  id: 'grantInForce',
  state: 'Laufende Bewilligung',
  status: 'inReview',
  task: 'Zahlen der laufenden Bewilligung übernehmen',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§ 27 Abs. 1 WoGG',
  outcomes: {
    running: { label: 'Bewilligung läuft', fields: running, to: 'income' },
    none: {
      label: 'Keine laufende Bewilligung: als Erstantrag behandeln',
      fields: [
        {
          name: 'caseNumber',
          label: 'Aktenzeichen des Erstantrags',
          type: 'text',
          maxLength: 60,
          required: true,
        },
      ],
      to: '#case.treatedAsFirst',
    },
    unclear: { ...requestOutcome, label: 'Ungeklärt, nachfordern' },
  },
});

const cost = taskState({
  id: 'newCost',
  state: 'Neue Miete oder Belastung',
  status: 'inReview',
  task: 'Geänderte Miete oder Belastung feststellen',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§§ 9 bis 11 WoGG',
  outcomes: {
    found: {
      label: 'Festgestellt',
      fields: [
        {
          name: 'cost',
          label: 'Miete oder Belastung ab der Änderung',
          type: 'money',
          min: 1,
          max: 1000000,
          required: true,
        },
      ],
      to: [{ to: 'calculation', then: [set('housingCost', 'event.cost')] }],
    },
    unclear: { ...requestOutcome, label: 'Mieterhöhung nicht nachgewiesen' },
  },
});

/** More people, more than ten percent more cost or less income, and more Wohngeld in the end: all else is refused. */
const threshold: StateConfig = {
  meta: { label: 'Schwelle der Erhöhung (§ 27 Abs. 1 WoGG)', status: 'inReview' },
  entry: [
    set('moreMembers', 'facts.members > facts.grantInForce.membersThen'),
    set('moreCost', 'facts.housingCost * 100 > facts.grantInForce.costThen * 110'),
    set('lessIncome', 'facts.totalIncome * 100 < facts.grantInForce.incomeThen * 90'),
    set(
      'refusal',
      'if facts.benefit <= facts.grantInForce.benefitThen then "Nach der Berechnung ergibt sich kein höheres Wohngeld. Es bleibt beim laufenden Bescheid." else "Weder ist ein Haushaltsmitglied hinzugekommen noch ist die Miete oder Belastung um mehr als 10 Prozent gestiegen oder das Gesamteinkommen um mehr als 10 Prozent gesunken (§ 27 Abs. 1 WoGG)."',
    ),
  ],
  always: ways([
    {
      to: 'decision',
      when: '(facts.moreMembers or facts.moreCost or facts.lessIncome) and facts.benefit > facts.grantInForce.benefitThen',
    },
    { to: 'unmet' },
  ]),
};

const unmet = taskState({
  id: 'unmet',
  state: 'Schwelle nicht erreicht',
  status: 'inReview',
  task: 'Berechnung prüfen; der Antrag ist abzulehnen oder neu zu berechnen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§ 27 Abs. 1 WoGG',
  outcomes: {
    refuse: { label: 'Ablehnen', to: '#case.rejected' },
    recalculate: { label: 'Neu feststellen', to: 'income' },
  },
});

const receiptMonth = 'substring(facts.receivedOn, 1, 8) + "01"';
const changeMonth = 'substring(form.changedOn, 1, 8) + "01"';

const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawalUnless('facts.grantDispatch != null'),
  initial: 'grantInForce',
  states: {
    grantInForce,
    ...housingAssessment({ cost, calculated: 'threshold' }),
    threshold,
    unmet,
    decision: housingDecision({
      secured: true,
      from: `(if date(form.changedOn) > date(facts.receivedOn) then ${changeMonth} else ${receiptMonth})`,
    }),
  },
};

const sections = [
  personSection,
  {
    title: 'Was sich geändert hat',
    fields: [
      {
        name: 'housingNumber',
        label: 'Wohngeldnummer',
        type: 'text',
        maxLength: 20,
        pattern: '^[0-9 ./-]{5,20}$',
        required: true,
      },
      {
        name: 'reasons',
        label: 'Grund des Antrags',
        type: 'choice',
        many: true,
        required: true,
        options: [
          { value: 'member', label: 'Ein Haushaltsmitglied ist hinzugekommen' },
          { value: 'cost', label: 'Miete oder Belastung ist um mehr als 10 Prozent gestiegen' },
          { value: 'income', label: 'Das Einkommen ist um mehr als 10 Prozent gesunken' },
        ],
      },
      { name: 'changedOn', label: 'Geändert am', type: 'date', required: true },
      {
        name: 'newMember',
        label: 'Name des neuen Haushaltsmitglieds',
        type: 'name',
        maxLength: 200,
        when: 'list contains(form.reasons, "member")',
        required: true,
      },
      {
        name: 'newMemberBirth',
        label: 'Geburtsdatum des neuen Haushaltsmitglieds',
        type: 'date',
        when: 'list contains(form.reasons, "member")',
        required: true,
      },
      {
        name: 'newCost',
        label: 'Neue monatliche Miete oder Belastung',
        type: 'money',
        min: 1,
        max: 1000000,
        when: 'list contains(form.reasons, "cost")',
        required: true,
      },
      {
        name: 'incomeChange',
        label: 'Wessen Einkommen ist warum gesunken',
        type: 'longText',
        maxLength: 2000,
        when: 'list contains(form.reasons, "income")',
        required: true,
      },
    ],
  },
  declarationSection,
] as const;

/**
 * Wohngeld, application for more (§ 27 (1) WoGG): while a grant runs it is changed for the better only on application and
 * only past a threshold that the law puts in figures: one person more, or cost up or income down by more than ten
 * percent, and more Wohngeld in the end. The machine compares; below the threshold there is nothing to decide.
 *
 * It can never make things worse: a smaller result leaves the running grant alone, a decrease is `wohngeld-aenderung-
 * mitteilen` with its own, higher threshold. Granted, a new term begins with the month of the application or of a later
 * change and the old payment ends with it. Without a running grant the application is the first one (§ 22).
 */
export default defineProcedure({
  ...housingService,
  key: 'wohngeld-erhoehung',
  name: 'Wohngeld – Erhöhungsantrag',
  kind: 'benefit',
  initiation: 'application',
  filePlan: '50.10.40',
  leika: [],
  legalBasis: ['§ 27 Abs. 1 WoGG', '§ 19 WoGG'],
  keywords: [
    'Miete gestiegen',
    'weniger Einkommen',
    'Familienzuwachs Zuschuss',
    'mehr Zuschuss zur Miete',
    'Mieterhöhung bekommen',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  form: { sections },
  evidence: [
    {
      name: 'rent',
      label: 'Mieterhöhung oder neue Fremdmittelbescheinigung',
      when: 'list contains(form.reasons, "cost")',
    },
    {
      name: 'income',
      label: 'Nachweis des geringeren Einkommens',
      when: 'list contains(form.reasons, "income")',
    },
    {
      name: 'birth',
      label: 'Geburtsurkunde oder Meldebestätigung',
      when: 'list contains(form.reasons, "member")',
    },
  ],
  certainty: {
    ...housingCertainty,
    'machine.checked.threshold': {
      evidence: 'derived',
      source: '§ 27 Abs. 1 WoGG: 10 Prozent, aus dem Gedächtnis',
    },
  },
  clocks: housingClocks([]),
  documents: {
    ...housingDocuments('Mietzuschuss', 'Wohngeldbescheid (Erhöhung)', [
      {
        type: 'paragraph',
        text: 'Dieser Bescheid ersetzt ab dem {facts.from} den laufenden Bescheid über {euro(facts.grantInForce.benefitThen)} im Monat (§ 27 Abs. 1 WoGG).',
      },
    ]),
    treatedAsFirst: {
      kind: 'letter',
      title: 'Ihr Antrag auf Wohngeld',
      signedBy: 'grantInForce',
      blocks: [
        {
          type: 'paragraph',
          text: 'zurzeit ist Ihnen kein Wohngeld bewilligt, das erhöht werden könnte. Wir behandeln Ihren Antrag vom {facts.receivedOn} deshalb als Erstantrag unter dem Aktenzeichen {facts.grantInForce.caseNumber}.',
        },
      ],
    },
  },
  events: {
    ...housingEvents({}),
    supplement: supplementEvent([
      { name: 'newCost', label: 'Neue Miete oder Belastung', type: 'money', min: 1, max: 1000000 },
      { name: 'incomeChange', label: 'Wessen Einkommen ist gesunken', type: 'longText', maxLength: 2000 },
    ]),
  },
  publicStatus: {
    ...housingService.publicStatus,
    treatedAsFirst: {
      de: 'Als Erstantrag weitergeführt',
      easy: 'Sie bekommen im Moment kein Wohngeld. Wir prüfen Ihren Antrag als neuen Antrag.',
      en: 'Treated as first application',
      actor: 'office',
      next: 'Vielleicht bitten wir Sie noch um weitere Unterlagen.',
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.decision',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
  ],
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Erhöhungsgrund und Nachweise auf Vollständigkeit prüfen',
        outcomes: { wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: housingIssued(
        'grant',
        'höheres Wohngeld; die bisherige Dauerauszahlung beenden und verrechnen',
      ),
      rejected: housingRefused(),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.checked.grantInForce' },
        }),
      ),
      transferred: forwarding('formalCheck'),
      treatedAsFirst: notification({
        label: 'Als Erstantrag weitergeführt',
        status: ['inReview', 'treatedAsFirst'],
        document: 'treatedAsFirst',
        prefix: 'firstCase',
        entry: [conclude('treatedAsFirst')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
