import {
  adjudicationDocuments,
  brief,
  defineProcedure,
  effortTariffs,
  finished,
  gate,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  requestLetter,
  set,
  taskState,
  actionRemedy,
  transmissionState,
  ways,
} from '@amtsweg/procedure';

/**
 * Kleine Lotterie oder Ausspielung (§ 18 GlüStV 2021): the figures decide. Stakes of at most 40.000 euros, a quarter of
 * them for prizes and a quarter for the purpose, which must be charitable and nothing else: all three are computed from
 * the plan of the game (`figures`), and a plan that misses them is corrected or refused, whoever works on it.
 *
 * A tombola of less than the bounds of the general permit (Allgemeinverfügung) needs no permit of its own: noted and ended
 * (`generalPermit`). Afterwards the organiser accounts for the money (`account`, § 15 (3)); what was kept back is a matter
 * of revocation. The tax office is told of every permit (lottery tax, § 17 RennwLottG). No fiction: gambling.
 */
export default defineProcedure({
  key: 'kleine-lotterie-erlaubnis',
  name: 'Erlaubnis für kleine Lotterien und Ausspielungen (Tombola)',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.35.10',
  leika: [],
  legalBasis: ['§ 12 GlüStV 2021', '§ 18 GlüStV 2021', 'NGlüSpG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Losverkauf',
    'Verlosung beim Vereinsfest',
    'Gewinnspiel für guten Zweck',
    'Lose auf dem Schulfest',
    'Glücksrad Basar',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: ['{form.organiser}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Veranstalter',
        fields: [
          {
            name: 'organiser',
            label: 'Verein, Träger oder Person',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.text('address', 'Anschrift'),
          {
            name: 'responsible',
            label: 'Verantwortliche Person',
            type: 'name',
            maxLength: 200,
            required: true,
          },
          brief.yes('charitable', 'Der Veranstalter ist als gemeinnützig anerkannt'),
        ],
      },
      {
        title: 'Spielplan',
        fields: [
          brief.pick('type', 'Art', {
            tombola: 'Ausspielung von Sachpreisen (Tombola)',
            lottery: 'Lotterie mit Geldpreisen',
          }),
          brief.text('place', 'Ort'),
          brief.day('from', 'Losverkauf vom', { notBefore: 'today' }),
          brief.day('until', 'bis'),
          brief.count('tickets', 'Zahl der Lose', 1000000, { min: 1 }),
          { name: 'price', label: 'Preis eines Loses', type: 'money', min: 1, required: true },
          { name: 'prizes', label: 'Wert aller Gewinne', type: 'money', min: 0, required: true },
          { name: 'costs', label: 'Kosten', type: 'money', min: 0, required: true },
          brief.long('purpose', 'Zweck des Reinertrags', 1000),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.until) >= date(form.from)',
        message: 'Das Ende liegt vor dem Beginn.',
        field: 'until',
      },
    ],
  },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Die Erlaubnis darf nur erteilt werden, wenn Spielkapital, Gewinne und Reinertrag die gesetzlichen Grenzen einhalten.',
      legalBasis: '§ 18 GlüStV 2021',
    },
    {
      rule: 'guard-gap',
      path: 'issued.account.auditing',
      reason: 'Die Abrechnung kann erst in Ordnung sein, wenn sie vorliegt.',
      legalBasis: '§ 15 GlüStV 2021',
    },
  ],
  evidence: [
    { name: 'plan', label: 'Spielplan' },
    { name: 'statute', label: 'Satzung' },
    { name: 'exemption', label: 'Freistellungsbescheid des Finanzamts', when: 'form.charitable = true' },
  ],
  fee: effortTariffs('AllGO Nr. 57 (Rahmen zu bestätigen)', 3000, 50000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({ target: 'P4W' }),
    accountPeriod: {
      label: 'Abrechnung der Lotterie',
      kind: 'setByAuthority',
      legalBasis: '§ 15 Abs. 3 GlüStV 2021, Auflage des Bescheids',
      bound: 'party',
      start: { rule: 'event', on: 'form.until' },
      period: 'P6W',
      warnings: [{ before: 'P1W', to: 'clerk' }],
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Erlaubnis einer Lotterie'),
    ...adjudicationDocuments({
      subject: 'die Lotterieerlaubnis',
      title: 'Erlaubnis einer kleinen Lotterie (§ 18 GlüStV 2021)',
      facts: [
        ['Veranstalter', '{form.organiser}'],
        ['Spielkapital', '{euro(facts.stakes)}'],
        ['Zeitraum', '{form.from} bis {form.until}'],
      ],
      granting: [
        {
          type: 'paragraph',
          text: 'Die Veranstaltung wird nach dem Spielplan erlaubt: {form.tickets} Lose zu {euro(form.price)}, Gewinne im Wert von {euro(form.prizes)}.',
        },
        {
          type: 'paragraph',
          text: 'Auflagen: {facts.grant.provisions}',
          when: 'facts.grant.provisions != null',
        },
        {
          type: 'paragraph',
          text: 'Der Reinertrag ist ausschließlich zu verwenden für: {form.purpose}. Abzurechnen ist bis sechs Wochen nach dem letzten Verkaufstag. Die Lotteriesteuer ist beim Finanzamt anzumelden.',
        },
      ],
      groundTexts: {
        stakes: 'Das Spielkapital übersteigt 40.000 Euro (§ 18 GlüStV 2021).',
        shares: 'Reinertrag oder Gewinnsumme erreichen nicht je ein Viertel der Entgelte (§ 18 GlüStV 2021).',
        purpose: 'Der Zweck ist nicht gemeinnützig, kirchlich oder mildtätig (§ 18 GlüStV 2021).',
        reliability: 'Veranstalter oder verantwortliche Person sind nicht zuverlässig (§ 14 GlüStV 2021).',
        harm: 'Die Veranstaltung fördert den Spieltrieb in besonderer Weise (§ 15 GlüStV 2021).',
      },
      consequence: 'Lose dürfen nicht verkauft werden (§ 287 StGB).',
    }),
  },
  events: {
    ...permitEvents([
      { name: 'prizes', label: 'Wert aller Gewinne', type: 'money', min: 0 },
      { name: 'price', label: 'Preis eines Loses', type: 'money', min: 1 },
    ]),
    accountHandedIn: {
      label: 'Abrechnung eintragen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'yield', label: 'Reinertrag', type: 'money', min: 0, required: true }],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    lotteryPermitted: {
      de: 'Erlaubt',
      easy: 'Sie dürfen Lose verkaufen. Danach rechnen Sie ab.',
      en: 'Permitted, account due',
      actor: 'applicant',
      next: 'Legen Sie die Abrechnung sechs Wochen nach Ende vor.',
    },
    generalPermit: {
      de: 'Keine Erlaubnis nötig',
      easy: 'Ihre Tombola ist schon allgemein erlaubt.',
      en: 'Generally permitted',
      actor: 'nobody',
      next: 'Beachten Sie die Allgemeine Erlaubnis.',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Spielplan, Satzung und Freistellung prüfen',
      target: 'P3D',
      checked: [{ to: '#case.checked', then: [set('stakes', 'form.tickets * form.price')] }],
      outcomes: { general: { label: 'Von der Allgemeinen Erlaubnis erfasst', to: '#case.generalPermit' } },
    },
    examination: {
      figures: gate('Spielkapital, Gewinnsumme und Reinertrag', 'inReview', [
        { to: 'decision', when: 'facts.stakes > 4000000' },
        {
          to: 'correction',
          when: 'form.prizes * 4 < facts.stakes or (facts.stakes - form.prizes - form.costs) * 4 < facts.stakes',
        },
        { to: 'purpose' },
      ]),
      correction: taskState({
        id: 'correction',
        state: 'Viertel nicht erreicht',
        status: 'inReview',
        task: 'Mit dem Veranstalter klären, ob der Spielplan geändert wird',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 18 GlüStV 2021, § 25 Abs. 1 VwVfG',
        outcomes: {
          unchanged: { label: 'Bleibt bei seinem Plan', adverse: true, to: 'decision' },
          changing: {
            label: 'Wird geändert',
            to: [
              {
                to: '#case.submitted.requesting',
                then: [set('missing', '[{item: "Geänderter Spielplan", reason: "§ 18 GlüStV 2021"}]')],
              },
            ],
          },
        },
      }),
      purpose: taskState({
        id: 'purpose',
        state: 'Zweck und Person',
        status: 'inReview',
        task: 'Gemeinnützigen Zweck, Verantwortliche und frühere Abrechnungen prüfen',
        post: 'clerk',
        target: 'P5D',
        legalBasis: '§§ 14, 15, 18 GlüStV 2021',
        outcomes: {
          fits: { label: 'In Ordnung', to: 'decision' },
          doubts: { label: 'Bedenken', adverse: true, to: 'decision' },
        },
      }),
    },
    decision: {
      task: 'Über die Erlaubnis entscheiden; die errechneten Grenzen binden',
      legalBasis: '§§ 12, 18 GlüStV 2021',
      grounds: [
        { value: 'stakes', label: 'Mehr als 40.000 Euro Spielkapital' },
        { value: 'shares', label: 'Gewinne oder Reinertrag unter einem Viertel' },
        { value: 'purpose', label: 'Zweck' },
        { value: 'reliability', label: 'Unzuverlässigkeit' },
        { value: 'harm', label: 'Förderung des Spieltriebs' },
      ],
      grantable:
        'facts.stakes <= 4000000 and form.prizes * 4 >= facts.stakes and (facts.stakes - form.prizes - form.costs) * 4 >= facts.stakes',
      grantFields: [brief.long('provisions', 'Auflagen', 2000, { required: false })],
      feeBasis: 'AllGO Nr. 57, § 9 NVwKostG',
    },
    permit: 'Lotterieerlaubnis',
    status: 'lotteryPermitted',
    obligations: {
      tax: {
        meta: { label: 'Lotteriesteuer', status: 'lotteryPermitted' },
        initial: 'telling',
        states: {
          telling: transmissionState({
            id: 'taxNotice',
            state: 'Mitteilung an das Finanzamt',
            status: 'lotteryPermitted',
            receivers: '["Finanzamt (Lotteriesteuer)"]',
            legalBasis: '§ 31 RennwLottDV (zu bestätigen)',
            to: 'told',
          }),
          told: finished('Mitgeteilt', 'lotteryPermitted'),
        },
      },
      account: {
        meta: { label: 'Abrechnung', status: 'lotteryPermitted' },
        initial: 'awaiting',
        states: {
          awaiting: {
            meta: { label: 'Abrechnung wird erwartet', status: 'lotteryPermitted' },
            on: { accountHandedIn: ways('auditing', ['record']) },
            after: { accountPeriod: 'auditing' },
          },
          auditing: taskState({
            id: 'audit',
            state: 'Prüfung der Abrechnung',
            status: 'lotteryPermitted',
            task: 'Verwendung des Reinertrags prüfen oder fehlende Abrechnung verfolgen',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§ 15 Abs. 3, § 16 GlüStV 2021',
            outcomes: {
              inOrder: {
                label: 'Ordnungsgemäß',
                to: [{ to: 'done', when: 'facts.accountHandedIn != null' }],
              },
              waitOn: { label: 'Angemahnt, weiter warten', to: 'awaiting' },
              misused: { label: 'Zweckwidrig: eigenes Verfahren', adverse: true, to: 'done' },
            },
          }),
          done: finished('Abgerechnet', 'lotteryPermitted'),
        },
      },
    },
    more: {
      generalPermit: {
        type: 'final',
        meta: { label: 'Allgemein erlaubt', status: 'generalPermit' },
        entry: [{ type: 'conclude', params: { ending: 'generalPermit' } }],
      },
    },
  }),
});
