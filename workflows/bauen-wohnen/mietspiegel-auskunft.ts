import {
  brief,
  completeness,
  conclude,
  decide,
  defineProcedure,
  endings,
  gate,
  notification,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  withdrawEvent,
  withdrawal,
  type DecisionTable,
} from '@amtsweg/procedure';

/** What a rent index does not tell: flats that § 558 (2) BGB and the index itself leave out. */
const outside =
  'form.subsidised = true or form.kind != "flat" or form.furnished = true or form.size < 25 or form.size > 150';

/** The last day to agree to an increase: the end of the second month after the letter came (§ 558b (2) sentence 1 BGB). */
const consentBy =
  'if form.increaseOn = null then null else string(date(date(date(form.increaseOn) + duration("P3M")).year, date(date(form.increaseOn) + duration("P3M")).month, 1) - duration("P1D"))';

/** Base rent a square metre by year and size; the figures of the tables are the index's own. */
const decisions: Readonly<Record<string, DecisionTable>> = {
  baseRent: {
    label: 'Grundmiete je Quadratmeter nach dem Baujahr',
    legalBasis: '§§ 558c, 558d BGB, Mietspiegel (Werte zu bestätigen)',
    hitPolicy: 'unique',
    inputs: [{ label: 'Baujahr', expression: 'form.builtIn', type: 'number', min: 1600, max: 2100 }],
    outputs: [{ name: 'cents', label: 'Miete je m² in Cent' }],
    rules: [
      { when: ['< 1919'], then: ['860'] },
      { when: ['[1919..1949)'], then: ['840'] },
      { when: ['[1949..1978)'], then: ['800'] },
      { when: ['[1978..2002)'], then: ['900'] },
      { when: ['>= 2002'], then: ['1120'] },
    ],
  },
  sizeSupplement: {
    label: 'Zuschlag je Quadratmeter nach der Größe',
    legalBasis: '§§ 558c, 558d BGB, Mietspiegel (Werte zu bestätigen)',
    hitPolicy: 'unique',
    inputs: [{ label: 'Wohnfläche in m²', expression: 'form.size', type: 'number', min: 5, max: 500 }],
    outputs: [{ name: 'cents', label: 'Zuschlag je m² in Cent' }],
    rules: [
      { when: ['< 50'], then: ['130'] },
      { when: ['[50..95]'], then: ['0'] },
      { when: ['> 95'], then: ['20'] },
    ],
  },
};

const base = '(facts.baseRent.cents + facts.sizeSupplement.cents)';

/**
 * Auskunft zum Mietspiegel (§§ 558c, 558d BGB): what the customary rent of a flat is by the qualified index of Hannover.
 *
 * Peculiar: the range is computed from the answers (FEEL), the clerk only places the flat within it by features the table
 * leaves open. Flats outside the index are told so at once. Who has got an increase must agree or not by the end of the
 * second month: that day is computed and the answer hurries before it. It is information, no act and no legal advice
 * (§ 2 RDG); whether the increase is right only the civil court says, and tenants' or owners' associations advise. Free
 * of charge. NOT transitions: refusal, remedy, proceedings against the rent brake (§ 556g BGB), which are the parties' own.
 */
export default defineProcedure({
  key: 'mietspiegel-auskunft',
  name: 'Auskunft zum Mietspiegel',
  domain: 'bauen-wohnen',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '61.4',
  filePlan: '64.20.10',
  leika: [],
  keywords: [
    'Ist meine Miete zu hoch',
    'Mieterhöhung prüfen',
    'ortsübliche Vergleichsmiete',
    'Miete pro Quadratmeter',
    'Mietpreis',
  ],
  legalBasis: ['§ 558c BGB', '§ 558d BGB', 'MsV'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: { years: 1, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
          brief.text('address', 'Anschrift für die Antwort', 200),
          brief.pick('capacity', 'Ich bin', {
            tenant: 'Mieterin oder Mieter',
            landlord: 'Vermieterin oder Vermieter',
            agent: 'Beratung',
          }),
        ],
      },
      {
        title: 'Wohnung',
        fields: [
          brief.text('flatAddress', 'Straße und Hausnummer', 200),
          brief.pick('kind', 'Art', {
            flat: 'Wohnung in einem Haus mit mindestens drei Wohnungen',
            house: 'Ein- oder Zweifamilienhaus',
            room: 'Zimmer, Wohnheim',
          }),
          { name: 'size', label: 'Wohnfläche in m²', type: 'decimal', min: 5, max: 500, required: true },
          { name: 'builtIn', label: 'Baujahr', type: 'integer', min: 1600, max: 2100, required: true },
          brief.yes('furnished', 'Überwiegend möbliert vermietet'),
          brief.yes('subsidised', 'Öffentlich gefördert, Preisbindung'),
          brief.pick(
            'features',
            'Ausstattung',
            {
              bath: 'modernes Bad',
              kitchen: 'Einbauküche',
              lift: 'Aufzug',
              balcony: 'Balkon',
              singleGlazing: 'Einfachverglasung',
              stove: 'Einzelöfen',
            },
            { many: true, required: false },
          ),
        ],
      },
      {
        title: 'Miete',
        fields: [
          { name: 'rent', label: 'Nettokaltmiete im Monat', type: 'money', min: 1000, required: true },
          brief.yes('increase', 'Eine Mieterhöhung ist verlangt worden'),
          brief.day('increaseOn', 'Schreiben zugegangen am', {
            when: 'form.increase = true',
            notAfter: 'today',
          }),
          {
            name: 'newRent',
            label: 'Verlangte Miete',
            type: 'money',
            min: 1000,
            when: 'form.increase = true',
            required: true,
          },
        ],
      },
    ],
  },
  evidence: [{ name: 'flat', label: 'Angaben zur Wohnung (Mietvertrag, Erhöhungsschreiben)' }],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis: 'Auskunft ohne Regelung; über die Miete entscheiden die Zivilgerichte (§ 558b BGB)',
    validFrom: '2022-07-01',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    consentPeriod: {
      label: 'Zustimmung zur Mieterhöhung: letzter Tag',
      kind: 'statutory',
      legalBasis: '§ 558b Abs. 2 Satz 1 BGB',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.consentBy' },
      period: 'P1D',
      optional: true,
      warnings: [
        { before: 'P3W', to: 'clerk' },
        { before: 'P1W', to: 'lead' },
      ],
      runsIn: ['checked', 'approved'],
      atEnd: 'escalate',
    },
  },
  documents: {
    request: requestLetter('Ihrer Anfrage'),
    answer: {
      kind: 'letter',
      title: 'Auskunft zum Mietspiegel',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Wohnung', '{form.flatAddress}, {form.size} m², Baujahr {form.builtIn}'],
            ['Spanne je m²', '{euro(facts.range.low)} bis {euro(facts.range.high)}'],
            ['Ihre Miete je m²', '{euro(form.rent / form.size)}'],
          ],
        },
        { type: 'paragraph', text: 'Einordnung: {facts.placing.remark}' },
        {
          type: 'paragraph',
          text: 'Der Mieterhöhung müssen Sie bis zum {facts.consentBy} zustimmen oder nicht (§ 558b Abs. 2 BGB). Danach kann innerhalb von drei weiteren Monaten geklagt werden.',
          when: 'facts.consentBy != null',
        },
        {
          type: 'paragraph',
          text: 'Dies ist eine Auskunft und keine Rechtsberatung. Beratung geben Mieter- und Eigentümervereine und die Rechtsantragstelle des Amtsgerichts.',
        },
      ],
    },
    outside: {
      kind: 'letter',
      title: 'Der Mietspiegel gilt für diese Wohnung nicht',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'Zimmer, möblierte, geförderte, sehr kleine und sehr große Wohnungen sowie Ein- und Zweifamilienhäuser erfasst der Mietspiegel nicht. Die ortsübliche Miete lässt sich hier nur durch drei Vergleichswohnungen oder ein Gutachten begründen (§ 558a Abs. 2 BGB).',
        },
        {
          type: 'paragraph',
          text: 'Bei einer geförderten Wohnung prüfen wir die Preisbindung auf Wunsch in einem eigenen Verfahren.',
          when: 'form.subsidised = true',
        },
      ],
    },
  },
  decisions,
  events: {
    withdraw: { ...withdrawEvent, label: 'Anfrage zurückziehen', note: 'Die Auskunft ist kostenfrei.' },
    supplement: supplementEvent([
      { name: 'builtIn', label: 'Baujahr', type: 'integer', min: 1600, max: 2100 },
      { name: 'size', label: 'Wohnfläche', type: 'decimal', min: 5, max: 500 },
    ]),
  },
  publicStatus: {
    outside: {
      de: 'Mietspiegel nicht anwendbar',
      easy: 'Für Ihre Wohnung sagt der Mietspiegel nichts.',
      en: 'Rent index does not apply',
      actor: 'nobody',
      next: 'Lassen Sie sich bei einem Mieter- oder Eigentümerverein beraten.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Angaben zur Wohnung auf Brauchbarkeit prüfen',
      }),
      checked: {
        meta: { label: 'Einordnung', status: 'inReview' },
        on: withdrawal,
        initial: 'scope',
        states: {
          scope: gate('Vom Mietspiegel erfasst?', 'inReview', [
            { to: '#case.outside', when: outside },
            {
              to: 'placing',
              then: [
                set('consentBy', consentBy),
                decide('baseRent'),
                decide('sizeSupplement'),
                set('range', `{low: floor(${base} * 0.85), high: ceiling(${base} * 1.15)}`),
              ],
            },
          ]),
          placing: taskState({
            id: 'placing',
            state: 'Einordnung in die Spanne',
            status: 'inReview',
            task: 'Lage und Ausstattung nach der Orientierungshilfe einordnen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 558 Abs. 2, § 558d BGB',
            outcomes: {
              placed: {
                label: 'Eingeordnet',
                to: '#case.approved',
                fields: [
                  brief.pick('third', 'Drittel', { lower: 'unteres', middle: 'mittleres', upper: 'oberes' }),
                  brief.long('remark', 'Begründung', 2000),
                ],
              },
              bound: { label: 'Doch preisgebunden laut Wohnungskartei', to: '#case.outside' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Auskunft steht fest', status: 'decided' },
        initial: 'urgent',
        states: {
          urgent: gate('Eilt?', 'decided', [
            {
              to: 'call',
              when: 'facts.consentBy != null and date(facts.consentBy) <= date(today) + duration("P21D")',
            },
            { to: '#case.issued' },
          ]),
          call: taskState({
            id: 'call',
            state: 'Auskunft vorab',
            status: 'decided',
            task: 'Vor Ablauf der Zustimmungsfrist anrufen und die Spanne vorab nennen',
            post: 'clerk',
            priority: 1,
            target: 'P1D',
            legalBasis: '§ 558b Abs. 2 BGB',
            outcomes: {
              told: { label: 'Vorab mitgeteilt', to: '#case.issued' },
              notReached: { label: 'Nicht erreicht', to: '#case.issued' },
            },
          }),
        },
      },
      issued: notification({
        label: 'Auskunft',
        status: ['inProduction', 'sent'],
        document: 'answer',
        prefix: 'answer',
      }),
      outside: notification({
        label: 'Nicht erfasst',
        status: ['inReview', 'outside'],
        document: 'outside',
        entry: [conclude('outside')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
