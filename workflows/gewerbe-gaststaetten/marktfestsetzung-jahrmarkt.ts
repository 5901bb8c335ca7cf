import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  taskState,
  actionRemedy,
  tradeAddressee,
  tradeApplicant,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  {
    id: 'fire',
    authority: 'Feuerwehr, vorbeugender Brandschutz (OE 37.1)',
    effect: 'Benehmen',
    legalBasis: '§ 69a Abs. 2 GewO',
    needed: 'form.visitors > 500',
  },
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 69a Abs. 1 Nr. 3 GewO',
  },
  {
    id: 'traffic',
    authority: 'Straßenverkehrsbehörde (OE 32.13)',
    effect: 'Einvernehmen',
    legalBasis: '§ 29 Abs. 2, § 45 StVO',
    needed: 'form.ground = "street"',
  },
];
const inquiries = inquiryParts(ask);
const days = '{string join(for d in form.days return string(d.date) + ", " + d.hours, "; ")}';
const fiction = deemedApproval({
  statute: '§ 6a Abs. 2 GewO',
  subject: 'die beantragte Festsetzung',
  complete: 'facts.completeOn',
  content: [
    ['Markt', '{form.marketName}'],
    ['Platz', '{form.place}'],
    ['Tage', days],
  ],
  to: '#case.issued',
});
const documents = adjudicationDocuments({
  subject: 'die Festsetzung des Marktes',
  title: 'Festsetzung nach § 69 der Gewerbeordnung',
  facts: [
    ['Markt', '{form.marketName}'],
    ['Platz', '{form.place}'],
  ],
  granting: [
    {
      type: 'paragraph',
      text: `Die Veranstaltung wird festgesetzt als {if form.type = "annual" then "Jahrmarkt (§ 68 Abs. 2 GewO)" else "Spezialmarkt (§ 68 Abs. 1 GewO)"} für: ${days}. Gegenstände: {facts.grant.goods}`,
    },
    {
      type: 'paragraph',
      text: 'Auflagen (§ 69a Abs. 2 GewO): {facts.grant.provisions}',
      when: 'facts.grant.provisions != null',
    },
    {
      type: 'paragraph',
      text: 'Wird die Veranstaltung nicht oder nicht mehr durchgeführt, ist das unverzüglich anzuzeigen (§ 69 Abs. 3 GewO). Straßenrechtliche Erlaubnisse ersetzt dieser Bescheid nicht.',
    },
  ],
  groundTexts: {
    definition:
      'Die Veranstaltung erfüllt die Voraussetzungen des § 68 GewO nicht (§ 69a Abs. 1 Nr. 1 GewO).',
    reliability: 'Die Zuverlässigkeit des Veranstalters oder der Leitung fehlt (§ 69a Abs. 1 Nr. 2 GewO).',
    publicInterest: 'Die Durchführung widerspricht dem öffentlichen Interesse (§ 69a Abs. 1 Nr. 3 GewO).',
    shops: 'Der Spezial- oder Jahrmarkt soll in Ladengeschäften stattfinden (§ 69a Abs. 1 Nr. 4 GewO).',
  },
  consequence:
    'Ohne Festsetzung gelten die Marktprivilegien (§§ 70 bis 71b GewO) nicht; Ladenschluss und Reisegewerberecht sind zu beachten.',
});

/**
 * Festsetzung eines Spezial-, Jahr- oder Flohmarkts (§§ 68, 69 GewO): no permit to hold a market – that anybody may – but
 * the act that gives it its privileges: no shop hours, no travelling-trade card. So the first question is the definition:
 * a multitude of sellers, and at larger intervals (`intervals`: the same market within four weeks is computed from the
 * days); a flea market of private sellers only is no market in this sense and needs nothing (`definition.private`).
 * Sunday and quiet days are weighed as public interest (NFeiertagsG). The ground must be the applicant's or its owner
 * agree; where it is a street nothing goes without the traffic authority.
 *
 * Entitled if the grounds of § 69a (1) are absent, and deemed fixed after three months (§ 6a (2) GewO). Afterwards each
 * day is looked at (`marketDay`), a cancellation is a duty to tell (`cancelled`).
 */
export default defineProcedure({
  key: 'marktfestsetzung-jahrmarkt',
  name: 'Festsetzung eines Spezial-, Jahr- oder Flohmarkts',
  domain: 'gewerbe-gaststaetten',
  kind: 'permit',
  initiation: 'application',
  unit: '32.2',
  filePlan: '32.34.20',
  leika: [],
  legalBasis: ['§ 68 GewO', '§ 69 GewO', '§ 69a GewO', '§ 6a Abs. 2 GewO', '§ 42a VwVfG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Trödelmarkt veranstalten',
    'Kirmes',
    'Kunsthandwerkermarkt organisieren',
    'Antikmarkt',
    'Mittelaltermarkt',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, leika: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Veranstalterin oder Veranstalter'),
      {
        title: 'Markt',
        fields: [
          brief.text('marketName', 'Name des Marktes'),
          brief.pick('type', 'Art', {
            special: 'Spezialmarkt (bestimmte Waren, auch Flohmarkt)',
            annual: 'Jahrmarkt (Waren aller Art)',
          }),
          brief.long('goods', 'Waren und Leistungen', 1000),
          brief.count('sellers', 'Zahl der gewerblichen Anbieter', 2000),
          brief.count('privateSellers', 'Zahl der privaten Anbieter', 5000),
          brief.text('place', 'Platz oder Gebäude'),
          brief.pick('ground', 'Grundstück', {
            own: 'eigenes',
            rented: 'fremdes, Einverständnis liegt bei',
            street: 'öffentliche Straße',
          }),
          brief.list(
            'days',
            'Tage',
            [brief.day('date', 'Tag', { notBefore: 'today' }), brief.text('hours', 'Uhrzeit', 40)],
            { min: 1, max: 60, required: true },
          ),
          brief.yes('sunday', 'Ein Tag ist ein Sonntag oder Feiertag'),
          brief.count('visitors', 'Besucher gleichzeitig, höchstens', 100000),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'plan', label: 'Lageplan mit Ständen und Rettungswegen' },
    { name: 'owner', label: 'Einverständnis des Grundstückseigentümers', when: 'form.ground = "rented"' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.30 (Rahmen zu bestätigen)', 5000, 100000),
  remedy: actionRemedy,
  clocks: {
    ...permitClocks({ target: 'P6W', fiction }),
    ...inquiries.clocks,
    marketDays: {
      label: 'Letzter Markttag',
      kind: 'target',
      legalBasis: '§ 69 Abs. 2 GewO',
      bound: 'authority',
      start: { rule: 'event', on: 'sort(for d in form.days return d.date, function(a, b) a > b)[1]' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    ...fiction.documents,
    ...documents,
    compliance: complianceNotice(documents.permit),
    request: requestLetter('Ihrem Antrag auf Festsetzung eines Marktes'),
  },
  events: {
    ...fiction.events,
    ...permitEvents([brief.long('goods', 'Waren', 1000), brief.text('place', 'Platz')]),
    ...inquiries.events,
    cancelled: {
      label: 'Absage der Veranstaltung anzeigen (§ 69 Abs. 3 GewO)',
      by: ['applicant', 'clerk'],
      fields: [brief.long('reason', 'Grund', 1000)],
    },
  },
  publicStatus: {
    ...fiction.publicStatus,
    litigation: litigationStatus,
    marketFixed: {
      de: 'Festgesetzt',
      easy: 'Ihr Markt ist festgesetzt.',
      en: 'Market fixed',
      actor: 'nobody',
      next: 'Sagen Sie uns, wenn er ausfällt.',
    },
    noMarket: {
      de: 'Keine Festsetzung nötig',
      easy: 'Für Ihren privaten Flohmarkt brauchen Sie das nicht.',
      en: 'Not needed',
      actor: 'nobody',
      next: 'Denken Sie an Straße und Feiertage.',
    },
  },
  machine: permitSpine({
    intake: {
      task: 'Antrag, Lageplan und Tage prüfen',
      target: 'P3D',
      outcomes: {
        private: {
          label: 'Nur private Anbieter: keine Festsetzung nötig',
          adverse: true,
          to: '#case.noMarket',
        },
      },
    },
    examination: {
      definition: taskState({
        id: 'definition',
        state: 'Ist es ein Markt nach § 68 GewO?',
        status: 'inReview',
        task: 'Vielzahl der Anbieter, Warenkreis und größere Zeitabstände prüfen; frühere Veranstaltungen am selben Platz heraussuchen',
        post: 'clerk',
        target: 'P5D',
        legalBasis: '§ 68 Abs. 1 und 2 GewO',
        outcomes: {
          fits: {
            label: 'Voraussetzungen erfüllt',
            to: [{ to: 'sundays', when: 'form.sunday = true' }, { to: 'inquiries' }],
            fields: [
              brief.day('previous', 'Letzte Veranstaltung dieser Art am Platz', {
                required: false,
                notAfter: 'today',
              }),
            ],
          },
          fails: { label: 'Nicht erfüllt', adverse: true, to: 'decision' },
        },
      }),
      sundays: taskState({
        id: 'sundays',
        state: 'Sonn- und Feiertagsschutz',
        status: 'inReview',
        task: 'Tage mit §§ 3 bis 6 NFeiertagsG vergleichen, Gottesdienstzeiten und stille Tage beachten',
        post: 'clerk',
        legalBasis: '§ 69a Abs. 1 Nr. 3 GewO, NFeiertagsG',
        outcomes: {
          compatible: { label: 'Vereinbar, gegebenenfalls mit Auflagen', to: 'inquiries' },
          barred: { label: 'Nicht vereinbar', adverse: true, to: 'decision' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade'],
        legalBasis: '§ 69a Abs. 1 Nr. 2 GewO',
        ask,
        onDone: 'decision',
      }),
    },
    decision: {
      task: 'Versagungsgründe des § 69a Abs. 1 prüfen und festsetzen',
      legalBasis: '§§ 69, 69a GewO',
      grounds: [
        { value: 'definition', label: 'Kein Markt nach § 68 (Nr. 1)' },
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 2)' },
        { value: 'publicInterest', label: 'Öffentliches Interesse (Nr. 3)' },
        { value: 'shops', label: 'In Ladengeschäften (Nr. 4)' },
      ],
      grantFields: [
        brief.text('goods', 'Gegenstände', 500),
        brief.long('provisions', 'Auflagen', 3000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.30, § 9 NVwKostG',
    },
    permit: 'Festsetzung',
    status: 'marketFixed',
    fiction,
    obligations: {
      holding: {
        meta: { label: 'Durchführung', status: 'marketFixed' },
        initial: 'awaited',
        states: {
          awaited: {
            meta: { label: 'Bis zum letzten Markttag', status: 'marketFixed' },
            on: { cancelled: ways('over', ['record']) },
            after: { marketDays: 'marketDay' },
          },
          marketDay: taskState({
            id: 'marketDay',
            state: 'Nachbereitung',
            status: 'marketFixed',
            task: 'Feststellungen der Marktkontrolle auswerten',
            post: 'inspector',
            legalBasis: '§ 71b, § 29 GewO',
            outcomes: {
              inOrder: { label: 'Ohne Beanstandung', to: 'over' },
              breaches: { label: 'Verstöße für künftige Festsetzungen vermerkt', adverse: true, to: 'over' },
            },
          }),
          over: finished('Markt vorbei oder abgesagt', 'marketFixed'),
        },
      },
    },
    more: {
      noMarket: {
        type: 'final',
        meta: { label: 'Keine Festsetzung nötig', status: 'noMarket' },
        entry: [{ type: 'conclude', params: { ending: 'noMarket' } }],
      },
    },
  }),
});
