import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTermStatus,
  reliabilityInquiries,
  requestLetter,
  requestOutcome,
  roadTrafficRemedy,
  taskState,
  tradeAddressee,
  tradeApplicant,
  transportEvidence,
  transportFeeClocks,
  transportGrantable,
  transportGrounds,
  transportGroundTexts,
  transportInquiries,
  transportInterim,
  transportMeans,
  transportTariffs,
  transportTerm,
  transportVehicles,
} from '@amtsweg/procedure';

const inquiries = inquiryParts(transportInquiries);

const fiction = deemedApproval({
  statute: '§ 15 Abs. 1 Satz 5 PBefG',
  subject: 'die Genehmigung für den Verkehr mit Mietwagen',
  complete: 'facts.completeOn',
  content: [
    ['Betriebssitz', '{form.seat}'],
    ['Art', '{choice("business", form.business)}'],
  ],
  to: '#case.issued',
});

const term = transportTerm({
  subject: 'die Genehmigung für den Verkehr mit Mietwagen',
  status: 'hireCarPermit',
  handover:
    'Wegstreckenzähler oder zugelassenes digitales System und Untersuchung nach BOKraft prüfen, Urkunde aushändigen',
  handoverFields: [
    brief.pick('meter', 'Erfassung der Strecke', {
      odometer: 'geeichter Wegstreckenzähler',
      digital: 'appbasiertes System (§ 28 Abs. 2 BOKraft)',
      exempt: 'Ausnahme genehmigt',
    }),
  ],
  control:
    'Auftragsbuch des letzten Jahres und Positionsdaten anfordern; Rückkehr zum Betriebssitz und Bestellungen abgleichen',
  controlBasis: '§ 49 Abs. 4 Satz 3 bis 5, § 54a PBefG',
  startPeriod: 'P6M',
});

/**
 * Mietwagengenehmigung (§ 49 (4) PBefG): the taxi's competitor without its duties. It need not run, carry or keep a tariff, so its number is not
 * limited and there is no waiting list: whoever meets § 13 (1) has a claim. In return it must be told apart from the taxi: only orders
 * received at the seat or by telephone and app, return to the seat after each trip, no colour, no sign, no taximeter. That is examined
 * before (`concept`): a real seat with somebody who takes orders, looked at on the spot, because a letterbox makes the duty to return
 * a fiction; and afterwards in the book of orders, kept for a year.
 *
 * Some uses are left aside by law and shown by the form: patients' transport is medical traffic, pooled trips need § 50. Silence of three months
 * grants here too (§ 15 (1)). Minimum fares (§ 51a) and storage places elsewhere (§ 49 (5)) are acts of their own.
 */
export default defineProcedure({
  key: 'mietwagengenehmigung',
  name: 'Genehmigung für den Verkehr mit Mietwagen',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.40.20',
  leika: [],
  legalBasis: ['§ 2 PBefG', '§ 13 PBefG', '§ 15 PBefG', '§ 49 Abs. 4 PBefG', 'PBZugV', 'BOKraft'],
  audience: ['company'],
  keywords: ['Chauffeurdienst', 'Fahrdienst gründen', 'Limousinenservice', 'Fahrten über App vermittelt'],
  alike: {
    taxigenehmigung:
      'Taxen und Mietwagen sind beide Gelegenheitsverkehr (§ 46 Abs. 2 PBefG) mit denselben Voraussetzungen (§ 13 Abs. 1 PBefG, PBZugV), derselben Fiktion (§ 15 Abs. 1 PBefG) und derselben Aufsicht (§ 54a PBefG); nur das Taxi kennt Höchstzahl und Vormerkliste (§ 13 Abs. 4 und 5 PBefG) und das Benehmen des Gewerbes, nur der Mietwagen die Prüfung des Betriebssitzes wegen der Rückkehrpflicht (§ 49 Abs. 4 PBefG).',
  },
  online: null,
  secrecy: 'general',
  retention: {
    years: 10,
    legalBasis: 'nach Ende der Genehmigung; Aktenplan der Stadt (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  addressee: tradeAddressee,
  form: {
    sections: [
      tradeApplicant('Unternehmerin oder Unternehmer'),
      {
        title: 'Mietwagenbetrieb',
        fields: [
          brief.pick('business', 'Art des Betriebs', {
            chauffeur: 'Chauffeur- und Limousinenservice',
            app: 'über Plattformen vermittelte Fahrten',
            pupils: 'Schüler-, Kranken- und Behindertenfahrten (ohne medizinische Betreuung)',
            local: 'ländlicher oder nachbarschaftlicher Fahrdienst',
          }),
          brief.text('platforms', 'Plattformen', 200, { when: 'form.business = "app"' }),
          brief.text('seat', 'Betriebssitz (Räume, Erreichbarkeit)', 200),
          brief.text('garage', 'Abstellplätze', 200),
          brief.text('dispatcher', 'Wer nimmt die Bestellungen an, zu welchen Zeiten', 200),
          brief.text('orderBook', 'Wie die Aufträge aufgezeichnet werden', 200),
          transportVehicles,
          brief.yes('medical', 'Fahrzeuge mit medizinischer Ausstattung sind vorgesehen'),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.medical = false',
        message: 'Krankentransport mit medizinischer Ausstattung richtet sich nach dem Rettungsdienstgesetz.',
        field: 'medical',
      },
    ],
  },
  evidence: [
    ...transportEvidence,
    {
      name: 'seat',
      label: 'Mietvertrag oder Eigentumsnachweis des Betriebssitzes',
      legalBasis: '§ 13 Abs. 1 Nr. 4 PBefG',
    },
  ],
  fee: transportTariffs('Nr. 6, Genehmigung des Verkehrs mit Mietwagen', 12500, 120000),
  remedy: roadTrafficRemedy,
  clocks: {
    ...permitClocks({ target: 'P6W', pausesIn: ['checked.hearing.awaitingStatement'], fiction }),
    ...transportFeeClocks,
    decisionPeriod: { ...fiction.clocks.decisionPeriod, extension: transportInterim },
    ...inquiries.clocks,
    ...term.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Mietwagengenehmigung'),
    ...fiction.documents,
    ...term.documents,
    ...notices(),
  },
  events: {
    ...permitEvents([brief.text('seat', 'Betriebssitz', 200), brief.text('garage', 'Abstellplätze', 200)]),
    ...fiction.events,
    ...inquiries.events,
    ...term.events,
  },
  publicStatus: {
    litigation: litigationStatus,
    ...permitTermStatus,
    ...fiction.publicStatus,
    hireCarPermit: {
      de: 'Mietwagengenehmigung erteilt',
      easy: 'Sie dürfen Fahrgäste auf Bestellung fahren. Nach jeder Fahrt müssen Sie zurück zum Betrieb.',
      en: 'Hire-car permit in force',
      actor: 'applicant',
      next: 'Zeichnen Sie jeden Auftrag auf und bewahren Sie die Aufzeichnung ein Jahr auf.',
    },
  },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Das Erteilen ist gesperrt, solange eine Voraussetzung des § 13 PBefG rechnerisch fehlt oder kein tatsächlicher Betriebssitz festgestellt ist; die Ablehnung und die Nachforderung bleiben offen.',
      legalBasis: '§ 13 Abs. 1 und 4 PBefG, § 2 PBZugV',
    },
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Betriebskonzept und Bescheinigungen auf Vollständigkeit prüfen', target: 'P5D' },
    examination: {
      concept: taskState({
        id: 'concept',
        state: 'Betriebssitz und Abgrenzung vom Taxi',
        status: 'inReview',
        task: 'Betriebssitz aufsuchen; Auftragsannahme, Abstellplätze und Aufzeichnung beurteilen; Vermittler erfragen',
        post: 'clerk',
        target: 'P2W',
        legalBasis: '§ 13 Abs. 1 Nr. 4, § 49 Abs. 4 PBefG',
        outcomes: {
          genuine: { label: 'Tatsächlicher Betriebssitz', to: 'inquiries' },
          letterbox: {
            label: 'Kein tatsächlicher Betriebssitz festgestellt',
            to: 'inquiries',
            fields: [brief.long('finding', 'Feststellungen vor Ort')],
          },
          conceptMissing: { ...requestOutcome, label: 'Konzept ergänzen lassen' },
        },
      }),
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors'],
        legalBasis: '§ 13 Abs. 1 Nr. 2 PBefG, § 1 PBZugV',
        ask: transportInquiries,
        onDone: [{ to: 'decision' }],
        more: { means: transportMeans },
      }),
    },
    decision: {
      task: 'Über den Anspruch auf die Genehmigung und über Auflagen zur Rückkehrpflicht entscheiden',
      legalBasis: '§§ 13, 15, 49 Abs. 4 PBefG',
      grounds: transportGrounds,
      grantable: `${transportGrantable} and facts.concept.finding = null`,
      grantFields: [
        brief.day('until', 'Gültig bis (höchstens fünf Jahre)', {
          notBefore: 'date(today) + duration("P1M")',
          notAfter: 'date(today) + duration("P5Y")',
        }),
        brief.yes('positionData', 'Auflage: Positionsdaten drei Monate vorhalten'),
      ],
      feeBasis: 'PBefGKostV',
    },
    permit: 'Mietwagengenehmigung',
    status: 'hireCarPermit',
    fiction,
    obligations: { term: term.region },
  }),
});

function notices() {
  const letters = adjudicationDocuments({
    subject: 'die Genehmigung für den Verkehr mit Mietwagen',
    title: 'Genehmigung für den Verkehr mit Mietwagen (§ 49 Abs. 4 PBefG)',
    facts: [
      ['Betriebssitz', '{form.seat}'],
      ['Art des Betriebs', '{choice("business", form.business)}'],
    ],
    granting: [
      {
        type: 'paragraph',
        text: 'Sie dürfen bis zum {facts.grant.until} mit {count(form.vehicles)} Fahrzeugen Beförderungsaufträge ausführen, die am Betriebssitz oder in der Wohnung der Unternehmerin oder des Unternehmers eingegangen sind.',
      },
      {
        type: 'paragraph',
        text: 'Nach jedem Auftrag ist unverzüglich zum Betriebssitz zurückzukehren, wenn nicht vorher oder während der Fahrt ein neuer Auftrag eingegangen ist. Der Eingang ist aufzuzeichnen und ein Jahr aufzubewahren (§ 49 Abs. 4 PBefG).',
      },
      {
        type: 'paragraph',
        text: 'Auflage: Positionsdaten der Fahrzeuge sind drei Monate vorzuhalten. Sie sichert die Überprüfung der Rückkehrpflicht (§ 15 Abs. 3 PBefG).',
        when: 'facts.grant.positionData = true',
      },
    ],
    groundTexts: {
      ...transportGroundTexts,
      seat: 'Am angegebenen Ort wird kein Betrieb geführt: {facts.concept.finding} Ohne tatsächlichen Betriebssitz kann die Rückkehrpflicht nicht erfüllt werden (§ 13 Abs. 1 Nr. 4, § 49 Abs. 4 PBefG).',
    },
    consequence: 'Entgeltliche Fahrten auf Bestellung sind nicht erlaubt (§ 2 Abs. 1, § 61 PBefG).',
  });
  return { ...letters, compliance: complianceNotice(letters.permit) };
}
