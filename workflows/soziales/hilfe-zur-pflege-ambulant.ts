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
  careBills,
  careEvents,
  careFundPeriod,
  careGrade,
  cooperation,
  cooperationStatuses,
  decide,
  defineProcedure,
  gate,
  meansTest,
  set,
  supplementEvent,
  taskState,
  withdrawalUnless,
  wrongOffice,
  type DecisionTable,
} from '@amtsweg/procedure';

const money = (name: string, label: string, max = 2000000) =>
  ({ name, label, type: 'money', min: 0, max, required: true }) as const;

/** The fund pays the insured their allowance; the office pays it to those without insurance only. */
const careAllowance: DecisionTable = {
  label: 'Pflegegeld für nicht Versicherte, die von Angehörigen gepflegt werden',
  legalBasis: '§ 64a SGB XII, § 37 Abs. 1 SGB XI',
  hitPolicy: 'unique',
  inputs: [
    { label: 'Pflegeversichert', expression: 'form.insured = true', type: 'boolean' },
    {
      label: 'Angehörige oder Bekannte pflegen',
      expression: 'list contains(form.carers, "family")',
      type: 'boolean',
    },
    { label: 'Pflegegrad', expression: 'facts.careGrade', type: 'number', min: 0, max: 5 },
  ],
  outputs: [{ name: 'cents', label: 'Pflegegeld im Monat in Cent' }],
  rules: [
    { when: ['true', '-', '-'], then: ['0'] },
    { when: ['false', 'false', '-'], then: ['0'] },
    { when: ['false', 'true', '< 2'], then: ['0'] },
    { when: ['false', 'true', '[2..3)'], then: ['34700'] },
    { when: ['false', 'true', '[3..4)'], then: ['59900'] },
    { when: ['false', 'true', '[4..5)'], then: ['80000'] },
    { when: ['false', 'true', '>= 5'], then: ['99000'] },
  ],
};

/** § 63b (5): the allowance may be cut by up to two thirds beside care in kind. */
const monthly =
  'facts.plan.inKind + facts.plan.other + floor(facts.careAllowance.cents * (if facts.plan.inKind > 0 then facts.plan.keep / 100 else 1))';

/**
 * Hilfe zur Pflege at home (§§ 61 to 64f SGB XII): what care insurance leaves open, because it covers a part only. The grade is the care
 * fund's finding and binds (§ 62a); what is needed on top is seen at home by a care expert (§ 63a), as a plan, not as a sum.
 *
 * Allowance for family care comes before a service (§ 64), beside a service it is cut by up to two thirds. Grade 1 has the small
 * catalogue of § 63 (2) only. Home before nursing home, unless the costs at home are out of proportion and the home can be
 * expected of the person (§ 13 (1)): then the lead decides, after a talk. Grades 4 and 5 keep 60 per cent of the income above the
 * limit (§ 87 (1)). Parents and children are asked only above 100,000 euros (§ 94 (1a)). The service is paid against monthly bills.
 */
export default defineProcedure({
  ...assistanceService,
  key: 'hilfe-zur-pflege-ambulant',
  name: 'Hilfe zur Pflege in der eigenen Wohnung',
  filePlan: '50.30.61',
  leika: ['99107014017000'],
  legalBasis: ['§§ 61 bis 64f SGB XII', '§ 13 Abs. 1 SGB XII', '§§ 85 bis 90, 66a SGB XII'],
  keywords: [
    'Pflegedienst bezahlen',
    'Pflegegeld reicht nicht',
    'Pflege zu Hause',
    'Pflegesachleistung aufstocken',
    'Mutter pflegen',
  ],
  certainty: {
    filePlan: { evidence: 'assumed' },
    leika: { evidence: 'derived', source: 'KOOS-Datenrepo, Verrichtung 017 ohne Titel' },
    'machine.checked.allowance': {
      evidence: 'derived',
      source: 'Pflegegeld 2025: 347, 599, 800, 990 Euro (§ 64a SGB XII, § 37 SGB XI)',
    },
    'clocks.reviewDay.period': { evidence: 'assumed' },
  },
  form: {
    sections: [
      { title: 'Pflegebedürftige Person', fields: [...assistancePerson, accountField] },
      {
        title: 'Pflege',
        fields: [
          brief.yes('insured', 'Pflegeversichert'),
          brief.text('careFund', 'Pflegekasse', 120, { when: 'form.insured = true' }),
          brief.pick(
            'carers',
            'Gepflegt werde ich von',
            {
              family: 'Angehörigen oder Bekannten',
              service: 'einem Pflegedienst',
              employer: 'selbst angestellten Kräften (Arbeitgebermodell)',
            },
            { many: true },
          ),
          {
            name: 'service',
            label: 'Pflegedienst',
            type: 'name',
            maxLength: 200,
            required: true,
            when: 'list contains(form.carers, "service")',
          },
          money('estimate', 'Kostenvoranschlag im Monat'),
          brief.yes('adaptation', 'Die Wohnung muss umgebaut werden (§ 64e)'),
        ],
      },
      {
        title: 'Unterhaltspflichtige',
        fields: [
          brief.yes('richRelative', 'Ein Kind oder Elternteil verdient mehr als 100.000 Euro im Jahr'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'report', label: 'Pflegegutachten und Bescheid der Pflegekasse', when: 'form.insured = true' },
    { name: 'estimate', label: 'Kostenvoranschlag des Pflegedienstes' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§ 60 SGB I' },
  ],
  clocks: {
    ...assistanceClocks('P8W'),
    ...byMonthClocks('Jährliche Überprüfung von Bedarf und Einkommen', '§ 63a SGB XII', 'today', 'P1Y'),
    fundPeriod: careFundPeriod,
  },
  documents: {
    ...assistanceLetters('die Hilfe zur Pflege', 'Die Hilfe zur Pflege'),
    hearing: byMonthHearing('die Hilfe zur Pflege'),
    refusal: assistanceRefusal(
      'Hilfe zur Pflege zu Hause',
      'Der Pflegestützpunkt berät Sie zu allen Leistungen der Pflegekasse.',
    ),
    grant: {
      kind: 'notice',
      title: 'Bewilligung von Hilfe zur Pflege',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'bei Pflegegrad {facts.careGrade} bewilligen wir ab dem {facts.from} Hilfe zur häuslichen Pflege bis zu {euro(facts.monthly)} im Monat. Ihr Eigenanteil beträgt {euro(facts.ownShare)}.',
        },
        {
          type: 'facts',
          rows: [
            ['Pflegegeld', '{euro(facts.careAllowance.cents)}'],
            ['Pflegesachleistung', '{euro(facts.plan.inKind)}'],
            ['Weitere Leistungen', '{euro(facts.plan.other)}'],
            ['Bedarf', '{facts.plan.tasks}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Pflegedienst rechnet mit uns ab, nach Leistungsnachweis und Vergütungsvereinbarung.',
          when: 'facts.plan.inKind > 0',
        },
        {
          type: 'paragraph',
          text: 'Melden Sie Aufenthalte im Krankenhaus und eine Höher- oder Herabstufung sofort.',
        },
      ],
    },
  },
  decisions: { careAllowance },
  events: {
    ...assistanceEvents,
    ...byMonthEvents,
    ...careEvents,
    supplement: supplementEvent([{ ...money('estimate', 'Kostenvoranschlag im Monat'), required: false }]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions(['checked.decision', 'checked.homeOrFacility']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P5D',
        task: 'Unterlagen und vorrangige Ansprüche (Pflegekasse, Eingliederungshilfe § 103 SGB IX) prüfen',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'gradeGate',
        states: {
          ...careGrade({ next: 'plan', noGrade: 'noCare' }),
          noCare: gate('Kein Pflegegrad', 'inReview', [
            {
              to: '#case.rejected',
              then: [
                set(
                  'refusalReason',
                  '"Es ist kein Pflegegrad festgestellt (§§ 61, 61b SGB XII). In Betracht kommt Hilfe zur Weiterführung des Haushalts (§ 70 SGB XII)."',
                ),
              ],
            },
          ]),
          plan: taskState({
            id: 'plan',
            state: 'Notwendiger pflegerischer Bedarf (§ 63a SGB XII)',
            status: 'inReview',
            task: 'Zu Hause mit der Person und den Pflegenden den Bedarf als Plan aufnehmen',
            post: 'inspector',
            target: 'P21D',
            legalBasis: '§§ 63, 63a, 64 bis 64f SGB XII',
            outcomes: {
              found: {
                label: 'Bedarf festgestellt',
                to: [
                  { to: 'homeOrFacility', when: 'event.inKind + event.other > event.facilityCost * 1.5' },
                  { to: 'means' },
                ],
                fields: [
                  brief.long('tasks', 'Pflege und Betreuung, Wochenplan'),
                  money('inKind', 'Pflegesachleistung über die der Pflegekasse hinaus'),
                  money('other', 'Entlastung, Hilfsmittel, Verhinderung, Umbau je Monat'),
                  money('facilityCost', 'Vergleich: ungedeckte Kosten im Heim'),
                  brief.count(
                    'keep',
                    'Neben Sachleistung verbleibendes Pflegegeld in Prozent (34 bis 100)',
                    100,
                    { min: 34 },
                  ),
                ],
              },
            },
          }),
          homeOrFacility: taskState({
            id: 'homeOrFacility',
            state: 'Unverhältnismäßige Mehrkosten zu Hause',
            status: 'inReview',
            task: 'Mit der Person besprechen, ob ein Heim zumutbar ist; persönliche, familiäre und örtliche Umstände würdigen',
            post: 'lead',
            target: 'P14D',
            legalBasis: '§ 13 Abs. 1 Satz 3 bis 6 SGB XII',
            outcomes: {
              stays: { label: 'Heim nicht zumutbar: zu Hause', to: 'means' },
              facility: {
                label: 'Heim zumutbar: ambulante Hilfe ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
          means: meansTest('allowance'),
          allowance: {
            ...gate('Berechnung', 'inReview', [
              { to: '#case.rejected', when: 'facts.spare > 0 or facts.monthly = 0' },
              { to: 'decision' },
            ]),
            entry: [
              decide('careAllowance'),
              set('ownShare', 'floor(facts.excess * (if facts.careGrade >= 4 then 0.4 else 0.8))'),
              set('monthly', `max([0, ${monthly} - facts.ownShare])`),
              set('from', 'if facts.effectFrom = null then facts.receivedOn else facts.effectFrom'),
              set(
                'refusalReason',
                'if facts.spare > 0 then "Das Vermögen übersteigt die Schonbeträge (§§ 66a, 90 SGB XII)." else "Die Leistungen der Pflegekasse und das einzusetzende Einkommen decken den Bedarf (§§ 63b, 85, 87 SGB XII)."',
              ),
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung über die Hilfe zur Pflege',
            status: 'inReview',
            task: 'Wunsch- und Wahlrecht, Arbeitgebermodell und Unterhaltsrückgriff prüfen; entscheiden',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 9, 61 bis 66a, 94 Abs. 1a SGB XII',
            outcomes: {
              grant: {
                label: 'Bewilligen',
                to: '#case.approved',
                fields: [
                  brief.yes('recourse', 'Unterhaltsanspruch übergegangen, Auskunft verlangt (§ 94)', {
                    when: 'form.richRelative = true',
                  }),
                ],
              },
              refuse: {
                label: 'Ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.plan',
        status: 'benefitRunning',
        inForce: 'Häusliche Pflege bewilligt',
        beside: {
          benefit: assistanceByMonth({
            status: 'benefitRunning',
            payee: 'Pflegegeld an die pflegebedürftige Person; Sachleistung nur auf Rechnung',
            back: '#case.checked.gradeGate',
            review: {
              state: 'Jährliche Überprüfung',
              task: 'Pflegeplan, Pflegegrad, Einkommen und Eignung der häuslichen Pflege prüfen',
              legalBasis: '§§ 13, 63a SGB XII',
            },
            ...careBills('benefitRunning'),
          }),
        },
      }),
    },
  },
});
