import type { StateConfig } from '@amtsweg/engine';
import {
  bankSection,
  belowMinimum,
  cooperation,
  cooperationDenial,
  declarationSection,
  defineProcedure,
  directAction,
  endings,
  forwarding,
  householdSection,
  housingAssessment,
  housingCertainty,
  housingClocks,
  housingDecision,
  housingDocuments,
  housingEvents,
  housingIssued,
  housingRefused,
  housingService,
  payoutOrder,
  personSection,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';

const monthAfterGrant = 'string(date(form.grantUntil) + duration("P1D"))';
const firstOfReceipt = 'substring(facts.receivedOn, 1, 8) + "01"';
/** First of the second month before the grant ends: the earliest day on which this application counts (§ 22 (4) WoGG). */
const earliest = 'string(date(substring(string(date(form.grantUntil) - duration("P1M")), 1, 8) + "01"))';

/** When the new term begins is not chosen: at once after the old one, or with the month of a late application. */
const terms: StateConfig = {
  meta: { label: 'Anschluss an die laufende Bewilligung', status: 'inReview' },
  entry: [
    set('decisiveOn', earliest),
    set('seamless', 'date(facts.receivedOn) <= date(form.grantUntil)'),
    set('begin', `if facts.seamless then ${monthAfterGrant} else ${firstOfReceipt}`),
  ],
  always: ways([{ to: 'tooEarly', when: 'date(today) < date(facts.decisiveOn)' }, { to: 'comparison' }]),
};

const comparison = taskState({
  id: 'comparison',
  state: 'Vergleich mit der laufenden Bewilligung und Datenabgleich',
  status: 'inReview',
  task: 'Angaben mit der laufenden Bewilligung und dem Datenabgleich vergleichen',
  post: 'clerk',
  target: 'P7D',
  legalBasis: '§§ 27, 33 WoGG',
  outcomes: {
    unchanged: { label: 'Keine Abweichung', to: 'income' },
    changed: {
      label: 'Abweichung, rechtzeitig mitgeteilt oder erst ab dem neuen Zeitraum',
      fields: [
        { name: 'difference', label: 'Was abweicht', type: 'longText', maxLength: 2000, required: true },
      ],
      to: 'income',
    },
    concealed: {
      label: 'Abweichung in der laufenden Bewilligung: Änderungsverfahren eröffnet',
      adverse: true,
      fields: [
        {
          name: 'caseNumber',
          label: 'Aktenzeichen des Änderungsverfahrens',
          type: 'text',
          maxLength: 60,
          required: true,
        },
      ],
      to: 'income',
    },
    notEntitled: {
      label: 'Nicht mehr berechtigt: ablehnen',
      adverse: true,
      to: [{ to: '#case.rejected', then: [set('refusal', 'event.reason'), set('benefit', 'null')] }],
    },
    unclear: { ...requestOutcome, label: 'Abweichung ungeklärt, nachfordern' },
  },
});

const cost = taskState({
  id: 'housingCost',
  state: 'Fortschreibung von Miete oder Belastung',
  status: 'inReview',
  task: 'Miete oder Belastung fortschreiben und nur bei Änderung neu ermitteln',
  post: 'clerk',
  target: 'P3D',
  legalBasis: '§§ 9 bis 11 WoGG',
  outcomes: {
    carriedOver: {
      label: 'Unverändert übernehmen',
      to: [{ to: 'calculation', then: [set('housingCost', 'event.previous')] }],
      fields: [
        {
          name: 'previous',
          label: 'Zuletzt berücksichtigte Miete oder Belastung',
          type: 'money',
          min: 1,
          max: 1000000,
          required: true,
        },
      ],
    },
    renewed: {
      label: 'Neu ermittelt',
      to: [{ to: 'calculation', then: [set('housingCost', 'event.current')] }],
      fields: [
        {
          name: 'current',
          label: 'Neu ermittelte Miete oder Belastung',
          type: 'money',
          min: 1,
          max: 1000000,
          required: true,
        },
        { name: 'since', label: 'Geändert seit', type: 'date', required: true },
      ],
    },
    unclear: { ...requestOutcome, label: 'Nachweis fehlt' },
  },
});

const checked: StateConfig = {
  meta: { label: 'In Prüfung', status: 'inReview' },
  on: withdrawalUnless('facts.grantDispatch != null'),
  initial: 'terms',
  states: {
    terms,
    tooEarly: {
      meta: { label: 'Vor der Zeit gestellt (§ 22 Abs. 4 WoGG)', status: 'tooEarly' },
      after: { decisiveDate: 'comparison' },
    },
    comparison,
    ...housingAssessment({ cost }),
    decision: housingDecision({ from: 'facts.begin' }),
    belowMinimum,
  },
};

/**
 * Wohngeld, further application (§§ 22 (4), 25, 27, 33 WoGG): the grant ends by itself, so this is a new decision on a
 * known household. What it adds to the first application is the seam: made before the end it joins on without a gap, later
 * only from the first of its own month; made more than two months ahead it rests until the day on which it counts.
 *
 * Instead of an examination from scratch the statements are compared with the running grant and with the matched data
 * (§ 33); what should have been reported earlier opens `wohngeld-aenderung-mitteilen`, a file of its own, and does not
 * hold this one up. Rent or burden is carried over unless it changed: the same form serves both kinds.
 */
export default defineProcedure({
  ...housingService,
  key: 'wohngeld-weiterleistung',
  name: 'Wohngeld – Weiterleistungsantrag',
  kind: 'benefit',
  initiation: 'application',
  filePlan: '50.10.30',
  leika: [],
  legalBasis: ['§ 22 WoGG', '§ 25 WoGG', '§ 27 WoGG', '§ 33 WoGG'],
  keywords: [
    'Folgeantrag',
    'Bewilligung läuft aus',
    'Mietzuschuss weiter bekommen',
    'nach zwölf Monaten neu beantragen',
    'Weiterbewilligung',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität)' },
  form: {
    sections: [
      personSection,
      {
        title: 'Laufende Bewilligung',
        fields: [
          {
            name: 'housingNumber',
            label: 'Wohngeldnummer',
            type: 'text',
            maxLength: 20,
            pattern: '^[0-9 ./-]{5,20}$',
            required: true,
          },
          { name: 'grantUntil', label: 'Bewilligt bis (letzter Tag)', type: 'date', required: true },
          {
            name: 'subsidy',
            label: 'Art',
            type: 'choice',
            required: true,
            options: [
              { value: 'rent', label: 'Mietzuschuss' },
              { value: 'burden', label: 'Lastenzuschuss' },
            ],
          },
          {
            name: 'changes',
            label: 'Seit dem letzten Bescheid hat sich geändert',
            type: 'choice',
            many: true,
            options: [
              { value: 'household', label: 'Zahl der Personen' },
              { value: 'income', label: 'Einkommen' },
              { value: 'cost', label: 'Miete oder Belastung' },
              { value: 'account', label: 'Bankverbindung' },
            ],
          },
          {
            name: 'newCost',
            label: 'Neue monatliche Miete oder Belastung',
            type: 'money',
            min: 1,
            max: 1000000,
            when: 'list contains(form.changes, "cost")',
            required: true,
          },
        ],
      },
      householdSection,
      bankSection(true),
      declarationSection,
    ],
    plausibility: [
      {
        holds: 'date(form.grantUntil) > date(form.birthDate)',
        message: 'Bitte prüfen Sie das Ende der Bewilligung; es steht im letzten Bescheid.',
        field: 'grantUntil',
      },
    ],
  },
  evidence: [
    { name: 'income', label: 'Aktuelle Einkommensnachweise', legalBasis: '§§ 14, 15 WoGG' },
    {
      name: 'rent',
      label: 'Nachweis der neuen Miete oder Belastung',
      when: 'list contains(form.changes, "cost")',
    },
  ],
  certainty: {
    ...housingCertainty,
    'clocks.decisiveDate': { evidence: 'derived', source: '§ 22 Abs. 4 WoGG, aus dem Gedächtnis' },
  },
  clocks: {
    ...housingClocks([]),
    decisiveDate: {
      label: 'Antrag gilt als gestellt',
      kind: 'statutory',
      legalBasis: '§ 22 Abs. 4 WoGG',
      bound: 'authority',
      start: { rule: 'event', on: 'string(date(facts.decisiveOn) - duration("P1D"))' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: housingDocuments('Mietzuschuss', 'Wohngeldbescheid (Weiterleistung)', [
    {
      type: 'paragraph',
      text: 'Für die Zeit zwischen dem Ende der letzten Bewilligung ({form.grantUntil}) und dem {facts.from} besteht kein Anspruch, weil der Antrag erst nach deren Ende gestellt wurde (§ 25 Abs. 2 WoGG).',
      when: 'facts.seamless = false',
    },
    {
      type: 'paragraph',
      text: 'Über Wohngeld für die Zeit bis zum {form.grantUntil} wird gesondert entschieden (Aktenzeichen {facts.comparison.caseNumber}).',
      when: 'facts.comparison.outcome = "concealed"',
    },
  ]),
  events: {
    ...housingEvents({}),
    supplement: supplementEvent([
      { name: 'newCost', label: 'Neue Miete oder Belastung', type: 'money', min: 1, max: 1000000 },
      { name: 'grantUntil', label: 'Bewilligt bis', type: 'date' },
    ]),
  },
  publicStatus: {
    ...housingService.publicStatus,
    tooEarly: {
      de: 'Antrag liegt vor, Prüfung beginnt später',
      easy: 'Ihr Antrag ist früh gekommen. Wir prüfen ihn zwei Monate vor dem Ende Ihres Wohngelds.',
      en: 'Received early',
      actor: 'nobody',
      next: 'Sie müssen nichts tun. Ihr Wohngeld läuft bis zum Ende der Bewilligung weiter.',
    },
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.comparison',
      reason:
        'Die Ablehnung einer beantragten Leistung greift nicht in Rechte ein; die Anhörung ist nur vor Eingriffen vorgeschrieben.',
      legalBasis: '§ 24 Abs. 1 SGB X',
    },
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
        task: 'Wohngeldnummer zuordnen und Weiterleistungsantrag auf Vollständigkeit prüfen',
        outcomes: {
          wrongOffice: { ...wrongOffice, label: 'Weggezogen: an die Wohngeldbehörde des neuen Wohnorts' },
        },
        standing: 'facts.grantDispatch != null',
      }),
      checked,
      approved: payoutOrder({ decidedBy: 'decision', back: '#case.checked.decision' }),
      issued: housingIssued('grant', 'Wohngeld für den neuen Zeitraum ohne Unterbrechung weiterzahlen'),
      rejected: housingRefused(),
      denied: cooperationDenial(
        directAction({
          clock: 'denialActionPeriod',
          status: 'denied',
          upheld: { to: '#case.checked.terms' },
        }),
      ),
      transferred: forwarding('formalCheck'),
      ...endings('closed', 'withdrawn'),
    },
  },
});
