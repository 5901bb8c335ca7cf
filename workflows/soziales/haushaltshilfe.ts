import {
  assistanceClocks,
  assistanceEvents,
  assistanceExceptions,
  assistanceLetters,
  assistanceMilestones,
  assistancePerson,
  assistanceRefusal,
  assistanceService,
  accountField,
  benefitRunning,
  brief,
  cooperation,
  cooperationStatuses,
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
  ways,
  withdrawalUnless,
  wrongOffice,
} from '@amtsweg/procedure';

/**
 * Hilfe zur Weiterführung des Haushalts (§ 70 SGB XII): somebody keeps the household going until whoever usually does is well again.
 * Four conditions are peculiar: a household of one's own, nobody in it can run it, its continuation is called for, and the help is
 * for a time, "in der Regel nur vorübergehend"; not so where it avoids a move into a home (§ 70 (1) sentence 3).
 *
 * The sickness fund comes first (§ 38 SGB V) and answers before anything is decided. The need is seen at home: hours a week, tasks. The
 * help is paid for hours worked: slips are handed in month by month, checked, and paid; a last day ends it, and before it the
 * case comes up to be prolonged by a new look at home. Children may be placed elsewhere instead (§ 70 (4)).
 */
export default defineProcedure({
  ...assistanceService,
  key: 'haushaltshilfe',
  name: 'Hilfe zur Weiterführung des Haushalts',
  filePlan: '50.30.70',
  leika: [],
  legalBasis: ['§ 70 SGB XII', '§§ 85, 90 SGB XII', '§ 38 SGB V'],
  keywords: [
    'Putzhilfe nach Krankenhaus',
    'Mutter im Krankenhaus Kinder',
    'Einkaufen und Kochen schaffe ich nicht',
    'Haushaltshilfe',
  ],
  certainty: { filePlan: { evidence: 'assumed' }, 'clocks.slipPeriod.period': { evidence: 'assumed' } },
  form: {
    sections: [
      {
        title: 'Person',
        fields: [...assistancePerson, accountField, brief.text('fund', 'Krankenkasse', 120)],
      },
      {
        title: 'Haushalt',
        fields: [
          brief.pick('cause', 'Den Haushalt kann ich nicht führen wegen', {
            hospital: 'Krankenhaus oder Kur',
            illness: 'Krankheit zu Hause',
            age: 'Alter oder Behinderung',
            pregnancy: 'Schwangerschaft oder Entbindung',
          }),
          brief.day('since', 'Seit'),
          brief.day('until', 'Voraussichtlich bis', { when: 'form.cause != "age"', notBefore: 'form.since' }),
          brief.list(
            'members',
            'Wer noch im Haushalt lebt',
            [
              { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
              brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
              brief.text('obstacle', 'Warum sie oder er den Haushalt nicht führen kann', 300),
            ],
            { required: false, max: 12 },
          ),
          brief.pick('helper', 'Wer helfen soll', {
            relative: 'Verwandte oder Bekannte',
            service: 'ein Dienst',
            childcare: 'Kinder sollen anderswo unterkommen (§ 70 Abs. 4)',
          }),
          brief.count('hours', 'Stunden in der Woche', 60, { min: 1 }),
          brief.yes('fundAsked', 'Die Krankenkasse hat schon abgelehnt'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.helper != "childcare" or count(form.members) > 0',
        message: 'Bitte nennen Sie die Kinder, die untergebracht werden sollen.',
        field: 'members',
      },
    ],
  },
  evidence: [
    { name: 'medical', label: 'Ärztliches Attest über Art und Dauer' },
    { name: 'fundRefusal', label: 'Ablehnung der Krankenkasse', when: 'form.fundAsked = true' },
    { name: 'means', label: 'Einkommens- und Vermögensnachweise', legalBasis: '§ 60 SGB I' },
  ],
  clocks: {
    ...assistanceClocks('P3W'),
    fundPeriod: informationPeriod('Entscheidung der Krankenkasse', '§ 38 SGB V, § 13 Abs. 3a SGB V', 'P3W'),
    lastDay: {
      label: 'Letzter Tag der Hilfe',
      kind: 'setByAuthority',
      legalBasis: '§ 70 Abs. 1 Satz 2 SGB XII',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.until' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P2W', to: 'clerk' }],
    },
    slipPeriod: {
      label: 'Vorlage der letzten Stundenzettel',
      kind: 'setByAuthority',
      legalBasis: '§ 60 Abs. 1 Nr. 3 SGB I',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1M',
    },
  },
  documents: {
    ...assistanceLetters('die Hilfe im Haushalt', 'Die Hilfe im Haushalt'),
    refusal: assistanceRefusal(
      'Hilfe zur Weiterführung des Haushalts',
      'Der Seniorenservice und der Pflegestützpunkt nennen Ihnen ehrenamtliche Hilfen.',
    ),
    grant: {
      kind: 'notice',
      title: 'Bewilligung einer Hilfe im Haushalt',
      signedBy: 'order',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'vom {form.since} bis {facts.until} übernehmen wir die angemessenen Kosten für {facts.visit.weeklyHours} Stunden in der Woche zu {euro(facts.visit.rate)} je Stunde, abzüglich Ihres Eigenanteils von {euro(facts.ownShare)} im Monat (§ 70 SGB XII).',
        },
        { type: 'paragraph', text: 'Aufgaben: {facts.visit.tasks}' },
        {
          type: 'paragraph',
          text: 'Legen Sie die Stundenzettel monatlich vor. Wird die Hilfe länger gebraucht, melden Sie sich vor dem letzten Tag.',
        },
      ],
    },
  },
  events: {
    ...assistanceEvents,
    fundInformation: informationEvent('Entscheidung der Krankenkasse eintragen'),
    slipsHandedIn: {
      label: 'Stundenzettel vorlegen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.text('month', 'Monat (JJJJ-MM)', 7),
        brief.count('hours', 'Geleistete Stunden', 300, { min: 1 }),
      ],
    },
    recovered: {
      label: 'Hilfe nicht mehr nötig',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Ab', { notAfter: 'today' })],
    },
    supplement: supplementEvent([
      brief.day('until', 'Voraussichtlich bis', { required: false }),
      brief.count('hours', 'Stunden in der Woche', 60, { min: 1, required: false }),
    ]),
  },
  publicStatus: { ...cooperationStatuses, benefitRunning },
  exceptions: assistanceExceptions(['checked.visit', 'checked.decision']),
  machine: {
    initial: 'submitted',
    states: {
      submitted: cooperation({
        post: 'clerk',
        target: 'P2D',
        task: 'Attest, eigener Haushalt und Vorrang der Krankenkasse prüfen',
        outcomes: { elsewhere: wrongOffice },
        standing: 'facts.grantDispatch != null',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawalUnless('facts.grantDispatch != null'),
        initial: 'fund',
        states: {
          fund: {
            ...informationRequest({
              id: 'fund',
              label: 'Krankenkasse: Haushaltshilfe nach § 38 SGB V',
              receivers: '[form.fund]',
              legalBasis: '§ 2 Abs. 1 SGB XII, § 38 SGB V',
              clock: 'fundPeriod',
              needed: 'form.fundAsked = false and form.cause != "age"',
            }),
            onDone: 'priority',
          },
          priority: taskState({
            id: 'priority',
            state: 'Vorrang anderer',
            status: 'inReview',
            task: 'Leistung der Krankenkasse, der Pflegekasse oder des Jugendamts (§ 20 SGB VIII) auswerten',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 2 Abs. 1 SGB XII',
            outcomes: {
              open: { label: 'Niemand sonst leistet', to: 'visit' },
              covered: {
                label: 'Andere leisten in voller Höhe',
                to: [
                  {
                    to: '#case.rejected',
                    then: [
                      set(
                        'refusalReason',
                        '"Ein anderer Träger deckt den Bedarf; Sozialhilfe ist nachrangig (§ 2 Abs. 1 SGB XII)."',
                      ),
                    ],
                  },
                ],
              },
            },
          }),
          visit: taskState({
            id: 'visit',
            state: 'Hausbesuch zur Bedarfsfeststellung',
            status: 'inReview',
            task: 'Zu Hause feststellen, was zu tun ist, wer mithelfen kann und ob so ein Heim vermieden wird',
            post: 'inspector',
            target: 'P7D',
            legalBasis: '§ 70 Abs. 1 und 2 SGB XII, § 20 SGB X',
            outcomes: {
              needed: {
                label: 'Hilfe geboten',
                to: 'means',
                fields: [
                  brief.count('weeklyHours', 'Stunden in der Woche', 60, { min: 1 }),
                  {
                    name: 'rate',
                    label: 'Angemessener Stundensatz',
                    type: 'money',
                    min: 100,
                    max: 6000,
                    required: true,
                  },
                  brief.long('tasks', 'Aufgaben'),
                  brief.yes('avoidsHome', 'Ein Umzug ins Heim wird vermieden: nicht nur vorübergehend'),
                ],
              },
              ableOthers: {
                label: 'Andere im Haushalt können ihn führen: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              unclear: { ...requestOutcome, label: 'Angaben zum Haushalt fehlen' },
            },
          }),
          means: meansTest('share'),
          share: {
            ...gate('Eigenanteil', 'inReview', [
              { to: '#case.rejected', when: 'facts.spare > 0 or facts.ownShare >= facts.monthlyCost' },
              { to: 'decision' },
            ]),
            entry: [
              set('monthlyCost', 'floor(facts.visit.weeklyHours * facts.visit.rate * 433 / 100)'),
              set('ownShare', 'floor(facts.excess * 0.8)'),
              set(
                'refusalReason',
                'if facts.spare > 0 then "Das Vermögen übersteigt den Schonbetrag (§ 90 SGB XII)." else "Das Einkommen über der Grenze reicht für die Kosten (§§ 85, 87 SGB XII)."',
              ),
            ],
          },
          decision: taskState({
            id: 'decision',
            state: 'Entscheidung und Dauer',
            status: 'inReview',
            task: 'Dauer festlegen: in der Regel höchstens sechs Monate, länger nur statt eines Heims',
            post: 'clerk',
            target: 'P3D',
            legalBasis: '§ 70 Abs. 1 SGB XII',
            outcomes: {
              grant: {
                label: 'Bewilligen',
                to: [{ to: '#case.approved', then: [set('until', 'event.until')] }],
                fields: [brief.day('until', 'Letzter Tag', { notBefore: 'today' })],
              },
              permanent: {
                label: 'Auf Dauer angelegt und kein Heim vermieden: ablehnen',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
            },
          }),
        },
      },
      ...assistanceMilestones({
        back: '#case.checked.visit',
        status: 'benefitRunning',
        inForce: 'Hilfe im Haushalt läuft',
        beside: {
          hours: {
            meta: { label: 'Abrechnung der Stunden', status: 'benefitRunning' },
            initial: 'awaiting',
            states: {
              awaiting: {
                meta: { label: 'Hilfe wird geleistet', status: 'benefitRunning' },
                on: { slipsHandedIn: ways('slips', ['record']), recovered: ways('lastSlips', ['record']) },
                after: { lastDay: 'ending' },
              },
              slips: taskState({
                id: 'slips',
                state: 'Stundenzettel werden geprüft',
                status: 'benefitRunning',
                task: 'Stunden mit der Bewilligung vergleichen und zur Zahlung feststellen',
                post: 'clerk',
                target: 'P7D',
                legalBasis: '§ 42 Abs. 3 KomHKVO',
                outcomes: {
                  payable: {
                    label: 'Festgestellt',
                    to: 'payment',
                    fields: [
                      {
                        name: 'amount',
                        label: 'Zu zahlen',
                        type: 'money',
                        min: 0,
                        max: 1000000,
                        required: true,
                      },
                    ],
                  },
                  queried: { label: 'Unstimmig, zurückgegeben', to: 'awaiting' },
                },
              }),
              payment: taskState({
                id: 'slipPayment',
                state: 'Zahlung der Stunden',
                status: 'benefitRunning',
                task: 'An Helferin, Dienst oder erstattend an die leistungsberechtigte Person zahlen',
                post: 'cashier',
                unit: '20.3',
                notBy: ['slips', 'decision'],
                legalBasis: '§ 42 Abs. 5 KomHKVO',
                outcomes: {
                  posted: {
                    label: 'Gezahlt',
                    to: [{ to: 'settled', when: 'facts.lastSlips = true' }, { to: 'awaiting' }],
                  },
                },
              }),
              ending: taskState({
                id: 'ending',
                state: 'Ende der Hilfe erreicht',
                status: 'benefitRunning',
                task: 'Nachfragen, ob der Haushalt wieder geführt werden kann; sonst Bedarf neu ansehen',
                post: 'clerk',
                target: 'P3D',
                legalBasis: '§ 70 Abs. 1 SGB XII',
                outcomes: {
                  over: { label: 'Beendet', to: 'lastSlips' },
                  prolong: { label: 'Verlängern: neu ansehen', to: '#case.checked.visit' },
                },
              }),
              lastSlips: {
                meta: { label: 'Letzte Stundenzettel', status: 'benefitRunning' },
                entry: [set('lastSlips', 'true')],
                on: { slipsHandedIn: ways('slips', ['record']) },
                after: { slipPeriod: 'settled' },
              },
              settled: { type: 'final', meta: { label: 'Abgerechnet', status: 'closed' } },
            },
          },
        },
      }),
    },
  },
});
