import {
  accountField,
  assistanceByMonth,
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistancePerson,
  assistanceRefusal,
  assistanceService,
  benefitRunning,
  brief,
  byMonthClocks,
  byMonthEvents,
  byMonthHearing,
  cooperation,
  cooperationStatuses,
  decide,
  defineProcedure,
  gate,
  informationEvent,
  informationPeriod,
  informationRequest,
  meansTest,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  withdrawalUnless,
  wrongOffice,
  type DecisionTable,
  type TableInput,
} from '@amtsweg/procedure';

const minor = 'date(form.birthDate) + duration("P18Y") > date(today)';

const facility: TableInput = {
  label: 'Stationäre Einrichtung auf Kosten des Sozialträgers',
  expression: 'form.facility = true',
  type: 'boolean',
};

const decisions: Readonly<Record<string, DecisionTable>> = {
  fullAmount: {
    label: 'Blindenhilfe vor Anrechnung',
    legalBasis: '§ 72 Abs. 2 und 3 SGB XII',
    hitPolicy: 'unique',
    inputs: [{ label: 'Minderjährig', expression: minor, type: 'boolean' }, facility],
    outputs: [{ name: 'cents', label: 'Betrag im Monat in Cent' }],
    rules: [
      { when: ['false', 'false'], then: ['91319'] },
      { when: ['false', 'true'], then: ['floor(91319 / 2)'] },
      { when: ['true', 'false'], then: ['45738'] },
      { when: ['true', 'true'], then: ['floor(45738 / 2)'] },
    ],
  },
  careCredit: {
    label:
      'Anrechnung häuslicher Pflege: halbes Pflegegeld des Grades 2, ab Grad 3 40 Prozent des Pflegegeldes des Grades 3',
    legalBasis: '§ 72 Abs. 1 Satz 2 SGB XII',
    hitPolicy: 'unique',
    inputs: [facility, { label: 'Pflegegrad', expression: 'form.careGrade', type: 'number', min: 0, max: 5 }],
    outputs: [{ name: 'cents', label: 'Betrag im Monat in Cent' }],
    rules: [
      { when: ['true', '-'], then: ['0'] },
      { when: ['false', '< 2'], then: ['0'] },
      { when: ['false', '[2..3)'], then: ['17350'] },
      { when: ['false', '>= 3'], then: ['23960'] },
    ],
  },
};

/**
 * Blindenhilfe (§ 72 SGB XII): a lump sum for what blindness costs, so nobody shows a need. The sum is reckoned, not weighed: full
 * or minor's amount, halved in a home (§ 72 (3)), less the Landesblindengeld, which everybody blind gets first and without
 * means test, less a share of care insurance benefits at home, less 40 per cent of the income above the limit of § 85
 * (60 per cent are always free, § 87 (1) sentence 3).
 *
 * Whether somebody is blind is not for this office: the Landesamt für Soziales finds it with the mark Bl. The amount follows the
 * pension value on each 1 July (§ 72 (2)); on that day every case comes up. Not a transition: the Landesblindengeld
 * itself, which is a benefit of the Land with an application of its own.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'blindenhilfe',
  name: 'Blindenhilfe',
  filePlan: '50.30.72',
  leika: [],
  legalBasis: ['§ 72 SGB XII', '§§ 85, 87, 90 SGB XII', 'Gesetz über das Landesblindengeld für Zivilblinde'],
  keywords: [
    'Merkzeichen Bl',
    'blind',
    'Sehbehinderung Geld',
    'Aufstockung Blindengeld',
    'sehen fast nichts',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    'machine.checked.amount': {
      evidence: 'documented',
      source: '913,19 und 457,38 Euro ab 1. Juli 2025, Landesblindengeld 450 Euro (ms.niedersachsen.de)',
    },
  },
  form: {
    sections: [
      { title: 'Person', fields: [...assistancePerson, accountField] },
      {
        title: 'Blindheit',
        fields: [
          brief.yes('mark', 'Das Merkzeichen Bl ist festgestellt'),
          brief.text('eyeDoctor', 'Augenärztin oder Augenarzt', 200, { when: 'form.mark = false' }),
          {
            name: 'stateBenefit',
            label: 'Landesblindengeld im Monat',
            type: 'money',
            min: 0,
            max: 45000,
            required: true,
          },
        ],
      },
      {
        title: 'Pflege und Wohnen',
        fields: [
          brief.count('careGrade', 'Pflegegrad mit Leistungen bei häuslicher Pflege (0 = keiner)', 5),
          brief.yes(
            'facility',
            'Ich lebe in einer stationären Einrichtung, deren Kosten der Sozialträger trägt',
          ),
          brief.pick('partner', 'Haushalt', {
            alone: 'allein',
            partner: 'mit Partnerin oder Partner',
            parents: 'minderjährig bei den Eltern',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.partner != "parents" or date(form.birthDate) + duration("P18Y") > date(today)',
        message: 'Nur bei Minderjährigen zählen Einkommen und Vermögen der Eltern (§ 19 Abs. 3 SGB XII).',
        field: 'partner',
      },
    ],
  },
  evidence: [
    {
      name: 'disabilityCard',
      label: 'Schwerbehindertenausweis mit Merkzeichen Bl',
      when: 'form.mark = true',
    },
    { name: 'stateNotice', label: 'Bescheid über das Landesblindengeld' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§ 60 SGB I' },
    { name: 'careNotice', label: 'Bescheid der Pflegekasse', when: 'form.careGrade > 0' },
  ],
  clocks: {
    ...assistanceClocks('P6W'),
    ...byMonthClocks(
      'Anpassung an den Rentenwert zum 1. Juli',
      '§ 72 Abs. 2 SGB XII',
      'string(number(substring(today, 1, 4)) + (if date(today) < date(substring(today, 1, 4) + "-07-01") then 0 else 1)) + "-06-30"',
      'P1D',
    ),
    sightPeriod: informationPeriod('Feststellung des Landesamtes', '§ 152 SGB IX', 'P3M'),
  },
  documents: {
    ...assistanceLetters('die Blindenhilfe', 'Die Blindenhilfe'),
    hearing: byMonthHearing('die Blindenhilfe'),
    refusal: assistanceRefusal('Blindenhilfe', 'Ein Anspruch auf Landesblindengeld bleibt davon unberührt.'),
    grant: {
      kind: 'notice',
      title: 'Bewilligung von Blindenhilfe',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'ab dem {facts.from} erhalten Sie Blindenhilfe von monatlich {euro(facts.monthly)} (§ 72 SGB XII).',
        },
        {
          type: 'facts',
          rows: [
            ['Voller Betrag', '{euro(facts.fullAmount.cents)}'],
            ['Landesblindengeld', '− {euro(form.stateBenefit)}'],
            ['Anteil der Pflegeleistungen', '− {euro(facts.careShare)}'],
            ['Eigenanteil aus Einkommen über der Grenze von {euro(facts.limit)}', '− {euro(facts.ownShare)}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Betrag folgt zum 1. Juli jedes Jahres dem Rentenwert. Neben der Blindenhilfe gibt es wegen der Blindheit keine Hilfe zur Pflege und keinen Barbetrag (§ 72 Abs. 4 SGB XII).',
        },
      ],
    },
  },
  decisions,
  events: {
    ...assistanceEvents,
    ...byMonthEvents,
    sightInformation: informationEvent('Feststellung des Landesamtes eintragen'),
    supplement: supplementEvent([
      { name: 'stateBenefit', label: 'Landesblindengeld im Monat', type: 'money', min: 0, max: 45000 },
      { name: 'mark', label: 'Das Merkzeichen Bl ist festgestellt', type: 'boolean' },
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions(['checked.sightResult', 'checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Landesblindengeld, Merkzeichen und örtliche Zuständigkeit (§ 98 SGB XII) prüfen',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'sightGate',
        states: {
          sightGate: gate('Feststellung der Blindheit', 'inReview', [
            { to: 'means', when: 'form.mark = true or facts.sightResult.outcome = "blind"' },
            { to: 'sight' },
          ]),
          sight: {
            ...informationRequest({
              id: 'sight',
              label: 'Landesamt für Soziales: Blindheit (§ 72 Abs. 5 SGB XII)',
              receivers: '["Niedersächsisches Landesamt für Soziales, Jugend und Familie"]',
              legalBasis: '§ 72 Abs. 5 SGB XII, § 152 Abs. 4 SGB IX',
              clock: 'sightPeriod',
              needed: 'form.mark = false',
            }),
            onDone: 'sightResult',
          },
          sightResult: taskState({
            id: 'sightResult',
            state: 'Feststellung auswerten',
            status: 'inReview',
            task: 'Feststellung übernehmen: Sehschärfe nicht mehr als ein Fünfzigstel oder gleich schwere Störung',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 72 Abs. 5 SGB XII',
            outcomes: {
              blind: { label: 'Blind oder gleichgestellt', to: 'means' },
              notBlind: {
                label: 'Nicht blind: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Augenärztlicher Befund fehlt' },
            },
          }),
          means: meansTest('amount'),
          amount: {
            meta: { label: 'Berechnung der Blindenhilfe', status: 'inReview' },
            entry: [
              decide('fullAmount'),
              decide('careCredit'),
              // At most half the help (§ 72 (1) sentence 2).
              set('careShare', 'min([floor(facts.fullAmount.cents / 2), facts.careCredit.cents])'),
              set('ownShare', 'floor(facts.excess * 0.4)'),
              set(
                'monthly',
                'max([0, facts.fullAmount.cents - form.stateBenefit - facts.careShare - facts.ownShare])',
              ),
              set(
                'refusalReason',
                'if facts.spare > 0 then "Das verwertbare Vermögen übersteigt den Schonbetrag (§ 90 SGB XII)." else "Landesblindengeld, Pflegeleistungen und einzusetzendes Einkommen erreichen die Blindenhilfe (§ 72 Abs. 1, §§ 85, 87 SGB XII)."',
              ),
              set(
                'from',
                'if facts.effectFrom = null then substring(facts.receivedOn, 1, 8) + "01" else facts.effectFrom',
              ),
            ],
            always: [
              {
                target: '#case.rejected',
                guard: { type: 'feel', params: { expr: 'facts.spare > 0 or facts.monthly = 0' } },
              },
              { target: 'decision' },
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Blindenhilfe',
            status: 'inReview',
            task: 'Berechnung prüfen; gleichartige Leistungen anderer (Unfallversicherung, SGB XIV) ausschließen',
            post: 'clerk',
            target: 'P5D',
            legalBasis: '§ 72 SGB XII',
            outcomes: {
              grant: { label: 'Bewilligen', to: '#case.approved' },
              sameKind: {
                label: 'Gleichartige Leistung anderer Stellen: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.means',
        status: 'benefitRunning',
        inForce: 'Blindenhilfe bewilligt',
        beside: {
          benefit: assistanceByMonth({
            status: 'benefitRunning',
            payee: 'Blindenhilfe an die blinde Person oder ihre gesetzliche Vertretung',
            back: '#case.checked.means',
            review: {
              state: 'Anpassung zum 1. Juli',
              task: 'Neuen Betrag der Blindenhilfe, Landesblindengeld und Einkommen einsetzen',
              legalBasis: '§ 72 Abs. 2 SGB XII, § 68 SGB VI',
            },
          }),
        },
      }),
    },
  },
});
