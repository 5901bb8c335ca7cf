import {
  brief,
  completeness,
  defineProcedure,
  endings,
  gate,
  notification,
  partyAddressee,
  partySection,
  payment,
  paymentPeriod,
  plotLine,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestLetter,
  set,
  supplementEvent,
  taskState,
  transmissionState,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';

const planSearch = taskState({
  id: 'planSearch',
  state: 'Planungsrecht am Flurstück',
  status: 'inReview',
  task: 'Geltende Pläne, Änderungen und laufende Aufstellungen im Plankataster feststellen',
  post: 'clerk',
  target: 'P5D',
  legalBasis: '§ 10 Abs. 3, §§ 30, 33 bis 35 BauGB',
  outcomes: {
    plan: {
      label: 'Bebauungsplan gilt',
      to: 'edition',
      fields: [
        brief.text('number', 'Plan Nr.', 40),
        brief.day('inForceOn', 'In Kraft seit', { notAfter: 'today' }),
        brief.pick('quality', 'Art', {
          qualified: 'qualifiziert',
          project: 'vorhabenbezogen',
          simple: 'einfach',
        }),
        brief.pick('ordinance', 'BauNVO in der Fassung', {
          y1962: '1962',
          y1968: '1968',
          y1977: '1977',
          y1990: '1990',
          y2017: '2017',
          older: 'Fluchtlinienplan, älter',
        }),
        brief.text('area', 'Baugebiet und Maß', 300),
      ],
    },
    inner: { label: 'Kein Plan: im Zusammenhang bebaut (§ 34)', to: 'pending' },
    outer: { label: 'Kein Plan: Außenbereich (§ 35)', to: 'pending' },
    otherTown: {
      label: 'Liegt nicht im Stadtgebiet',
      to: 'forwarding',
      fields: [brief.text('town', 'Gemeinde', 120)],
    },
  },
});

/**
 * Auskunft aus Bebauungsplänen (§ 10 (3) sentence 2 and 3 BauGB): plans are law, everybody may look at them and has them
 * explained, without an interest, without giving reasons. So there is no refusal, no hearing and no act here.
 *
 * Peculiar: three products (FEEL): to look at the plan is free and ends with an appointment at the counter of planning;
 * a written statement or a certified extract costs. What applies is found per parcel: plan with the edition of the BauNVO
 * that was law when it was made, or § 34, § 35; beside it what is coming (plan being drawn up, freeze § 14, postponement
 * § 15, readiness § 33), because today's answer may be gone tomorrow. A wrong old plan is told to the lead, not hidden.
 * It does not say whether a project is permitted: that is the Bauvorbescheid. NOT a transition: objection to the plan.
 */
export default defineProcedure({
  key: 'bebauungsplan-auskunft',
  name: 'Auskunft aus Bebauungsplänen',
  domain: 'bauen-wohnen',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '61.1',
  filePlan: '61.20.30',
  leika: [],
  keywords: ['Was darf ich bauen', 'B-Plan', 'Baugrenze', 'Bauland', 'Grundflächenzahl', 'Planauszug'],
  legalBasis: ['§ 10 Abs. 3 BauGB'],
  audience: ['citizen', 'company'],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Wer fragt'),
      plotSection('Grundstück'),
      {
        title: 'Auskunft',
        fields: [
          brief.pick('product', 'Was brauchen Sie?', {
            look: 'Plan ansehen und erklären lassen (kostenfrei)',
            written: 'schriftliche Auskunft',
            certified: 'beglaubigter Planauszug',
          }),
          brief.pick(
            'topics',
            'Wozu?',
            {
              use: 'Art der Nutzung',
              size: 'Maß und Baugrenzen',
              parking: 'Stellplätze',
              green: 'Grün und Bäume',
              pending: 'laufende Verfahren',
            },
            { many: true },
          ),
          {
            name: 'copies',
            label: 'Ausfertigungen',
            type: 'integer',
            min: 1,
            max: 10,
            when: 'form.product = "certified"',
            required: true,
          },
          brief.yes('feeFree', 'Persönliche Gebührenfreiheit (Behörde, Kirche)', {
            when: 'form.product != "look"',
          }),
        ],
      },
    ],
  },
  evidence: [{ name: 'plot', label: 'Grundstücksangaben' }],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 2 NVwKostG',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'extract',
      legalBasis: 'Verwaltungskostensatzung LHH, beglaubigter Planauszug',
      type: 'fixed',
      cents: '2500 * form.copies',
      when: 'form.product = "certified"',
      evidence: 'assumed',
    },
    {
      id: 'written',
      legalBasis: 'Verwaltungskostensatzung LHH, schriftliche Auskunft',
      type: 'fixed',
      cents: '3500',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      'Die Auskunft teilt geltendes Ortsrecht mit und regelt nichts (§ 35 VwVfG); auf Auskunft besteht ein Anspruch ohne Voraussetzungen (§ 10 Abs. 3 Satz 2 BauGB)',
    validFrom: '2004-07-20',
    evidence: 'derived',
  },
  clocks: {
    replyPeriod,
    paymentPeriod,
    processingTarget: processingTarget({
      period: 'P10WD',
      pausesIn: ['submitted.awaitingApplicant', 'approved.awaitingPayment'],
    }),
  },
  documents: {
    request: requestLetter('Ihrer Anfrage'),
    answer: {
      kind: 'certificate',
      title: 'Auskunft zum Planungsrecht',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Grundstück', plotLine],
            ['Stand', '{today}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Es gilt der Bebauungsplan Nr. {facts.planSearch.number}, in Kraft seit {facts.planSearch.inForceOn}: {facts.planSearch.area}. Er ist nach der Baunutzungsverordnung auszulegen, die bei seiner Aufstellung galt.',
          when: 'facts.planSearch.outcome = "plan"',
        },
        {
          type: 'paragraph',
          text: 'Ein Bebauungsplan gilt nicht. Das Grundstück liegt im Zusammenhang bebauter Ortsteile (§ 34 BauGB).',
          when: 'facts.planSearch.outcome = "inner"',
        },
        {
          type: 'paragraph',
          text: 'Ein Bebauungsplan gilt nicht. Das Grundstück liegt im Außenbereich (§ 35 BauGB).',
          when: 'facts.planSearch.outcome = "outer"',
        },
        {
          type: 'paragraph',
          text: 'Zu beachten ist: {facts.pending.notes}',
          when: 'facts.pending.notes != null',
        },
        {
          type: 'paragraph',
          text: 'Ob ein bestimmtes Vorhaben zulässig ist, sagt verbindlich nur ein Bauvorbescheid (§ 73 NBauO).',
        },
      ],
    },
  },
  events: { withdraw: withdrawEvent, supplement: supplementEvent(plotSupplement) },
  publicStatus: {
    explained: {
      de: 'Plan wird erklärt',
      easy: 'Sie können den Plan bei uns ansehen. Wir erklären ihn Ihnen.',
      en: 'Plan ready to be viewed',
      actor: 'applicant',
      next: 'Kommen Sie zum vereinbarten Termin oder rufen Sie an.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'derived' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({ post: 'clerk', target: 'P2D', task: 'Flurstück bestimmen' }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'planSearch',
        states: {
          planSearch,
          edition: gate('Fassung der BauNVO', 'inReview', [
            { to: 'oldPlan', when: 'facts.planSearch.ordinance = "older"' },
            { to: 'pending' },
          ]),
          oldPlan: taskState({
            id: 'oldPlan',
            state: 'Übergeleiteter Plan',
            status: 'inReview',
            task: 'Fortgeltung des alten Plans prüfen (Ausfertigung, Funktionslosigkeit)',
            post: 'lead',
            target: 'P14D',
            legalBasis: '§ 173 Abs. 3 BBauG 1960, § 233 BauGB',
            outcomes: {
              applies: { label: 'Gilt fort', to: 'pending' },
              doubtful: {
                label: 'Zweifel: ohne den Plan antworten, Überprüfung vormerken',
                to: [{ to: 'pending', then: [set('planSearch', '{outcome: "inner"}')] }],
                fields: [brief.long('doubts', 'Zweifel', 2000)],
              },
            },
          }),
          pending: taskState({
            id: 'pending',
            state: 'Was in Aufstellung ist',
            status: 'inReview',
            task: 'Aufstellungsbeschlüsse, Veränderungssperren und Satzungsgebiete feststellen',
            post: 'clerk',
            legalBasis: '§§ 14, 15, 33, 142, 172 BauGB',
            outcomes: {
              noted: {
                label: 'Festgestellt',
                to: '#case.approved',
                fields: [brief.long('notes', 'Hinweise', 3000, { required: false })],
              },
            },
          }),
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Weitergabe an die Gemeinde',
            status: 'transferred',
            receivers: '[facts.planSearch.town]',
            legalBasis: '§ 25 Abs. 1 VwVfG',
            to: '#case.transferred',
          }),
        },
      },
      approved: {
        meta: { label: 'Planungsrecht festgestellt', status: 'decided' },
        initial: 'product',
        states: {
          product: gate('Art der Auskunft', 'decided', [
            { to: 'viewing', when: 'form.product = "look"' },
            { to: 'feeGate' },
          ]),
          viewing: taskState({
            id: 'viewing',
            state: 'Einsicht in den Plan',
            status: 'explained',
            task: 'Plan und Begründung vorlegen oder am Telefon erklären',
            post: 'clerk',
            legalBasis: '§ 10 Abs. 3 Satz 2 und 3 BauGB',
            outcomes: {
              explained: { label: 'Eingesehen und erklärt', to: '#case.closed' },
              absent: { label: 'Nicht erschienen, neuer Termin', to: 'viewing' },
            },
          }),
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 2 NVwKostG',
            settled: '#case.issued',
          }),
        },
      },
      issued: notification({
        label: 'Auskunft erteilt',
        status: ['inProduction', 'sent'],
        document: 'answer',
        prefix: 'answer',
      }),
      ...endings('closed', 'withdrawn', 'discontinued', 'transferred'),
    },
  },
});
