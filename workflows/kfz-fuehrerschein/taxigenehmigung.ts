import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  gate,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  permitTermStatus,
  reliabilityInquiries,
  requestLetter,
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
  type Inquiry,
} from '@amtsweg/procedure';

const ask: readonly Inquiry[] = [
  ...transportInquiries,
  {
    id: 'trade',
    authority: 'Verbände des Taxengewerbes und Gewerkschaft ver.di',
    effect: 'Benehmen',
    legalBasis: '§ 14 Abs. 2 PBefG',
    needed: 'form.occasion = "new"',
    period: 'P2W',
  },
];
const inquiries = inquiryParts(ask);

const fiction = deemedApproval({
  statute: '§ 15 Abs. 1 Satz 5 PBefG',
  subject: 'die Genehmigung für den Verkehr mit Taxen',
  complete: 'facts.completeOn',
  content: [
    ['Betriebssitz', '{form.seat}'],
    ['Zahl der Taxen', '{count(form.vehicles)}'],
  ],
  to: '#case.issued',
});

const term = transportTerm({
  subject: 'die Genehmigung für den Verkehr mit Taxen',
  status: 'taxiPermit',
  handover:
    'Ordnungsnummer zuteilen, Taxameter-Eichung, Farbe, Alarmanlage und Untersuchung nach BOKraft prüfen, Urkunde und Auszüge aushändigen',
  handoverFields: [
    brief.text('number', 'Ordnungsnummern', 80),
    brief.day('calibratedOn', 'Taxameter geeicht am', { notAfter: 'today' }),
  ],
  control:
    'Betriebspflicht, Tarifpflicht und Beförderungspflicht prüfen; Fahrzeug und Aufzeichnungen vorlegen lassen',
  controlBasis: '§§ 21, 22, 39, 47, 51, 54a PBefG',
  startPeriod: 'P3M',
});

/**
 * Taxigenehmigung (§§ 2, 13, 47 PBefG): the only permit of the city that may be refused although the applicant meets every
 * condition, because taxis are public transport with duty to run, to carry and to charge the tariff: more of them than the local
 * trade can bear endanger it (§ 13 (4)). The number is observed by the authority and free numbers go round in the order of the
 * waiting list, newcomers before those who already have some (§ 13 (5)): `quota`. Whoever has one and asks for a further term
 * is not measured by it. Means are arithmetic, 2 250 euro and 1 250 for each further cab (§ 2 PBZugV).
 *
 * Silence of three months grants (§ 15 (1)), once extended; so the case on the waiting list is refused in time and keeps
 * its rank. Not transferable without the whole business (§ 2 (3)); tariff and rank order are ordinances.
 */
export default defineProcedure({
  key: 'taxigenehmigung',
  name: 'Genehmigung für den Verkehr mit Taxen',
  domain: 'kfz-fuehrerschein',
  kind: 'permit',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.40.10',
  leika: [],
  legalBasis: ['§ 2 PBefG', '§ 13 PBefG', '§ 14 PBefG', '§ 15 PBefG', '§ 47 PBefG', 'PBZugV', 'BOKraft'],
  audience: ['company'],
  keywords: ['Taxikonzession', 'Taxi fahren selbständig', 'Taxischein Unternehmer', 'Droschke'],
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
        title: 'Taxibetrieb',
        fields: [
          brief.pick('occasion', 'Antrag auf', {
            new: 'erstmalige Genehmigung oder weitere Taxen',
            renewal: 'Wiedererteilung vor Ablauf',
            takeover: 'Übernahme eines ganzen Betriebs (§ 2 Abs. 3 PBefG)',
          }),
          brief.text('formerNumbers', 'Bisherige Ordnungsnummern', 80, { when: 'form.occasion != "new"' }),
          brief.yes('newcomer', 'Ich habe noch keine Taxigenehmigung', { when: 'form.occasion = "new"' }),
          brief.text('seat', 'Betriebssitz in Hannover', 200),
          brief.text('manager', 'Fachkundige Person, die den Betrieb führt', 160),
          transportVehicles,
          brief.yes('mainBusiness', 'Der Betrieb wird als Hauptbeschäftigung geführt'),
          brief.yes('accessible', 'Mindestens ein barrierefreies Fahrzeug', {
            when: 'count(form.vehicles) >= 20',
          }),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'count(form.vehicles) < 20 or form.accessible = true',
        message: 'Ab 20 Fahrzeugen sind fünf Prozent barrierefrei vorzuhalten (§ 64c PBefG).',
        field: 'accessible',
      },
    ],
  },
  evidence: transportEvidence,
  fee: transportTariffs('Nr. 5, Genehmigung des Verkehrs mit Taxen', 15000, 150000),
  remedy: roadTrafficRemedy,
  clocks: {
    ...permitClocks({ target: 'P8W', pausesIn: ['checked.hearing.awaitingStatement'], fiction }),
    ...transportFeeClocks,
    decisionPeriod: { ...fiction.clocks.decisionPeriod, extension: transportInterim },
    ...inquiries.clocks,
    ...term.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf eine Taxigenehmigung'),
    ...fiction.documents,
    ...term.documents,
    ...notices(),
  },
  events: {
    ...permitEvents([brief.text('seat', 'Betriebssitz', 200)]),
    ...fiction.events,
    ...inquiries.events,
    ...term.events,
  },
  publicStatus: {
    litigation: litigationStatus,
    ...permitTermStatus,
    ...fiction.publicStatus,
    taxiPermit: {
      de: 'Taxigenehmigung erteilt',
      easy: 'Sie dürfen mit Ihren Taxen fahren. Sie müssen auch fahren, wenn wenig los ist.',
      en: 'Taxi permit in force',
      actor: 'applicant',
      next: 'Holen Sie die Urkunde mit geeichtem Taxameter ab. Beachten Sie Betriebs-, Beförderungs- und Tarifpflicht.',
    },
  },
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Das Erteilen ist gesperrt, solange eine Voraussetzung des § 13 PBefG rechnerisch fehlt oder die Höchstzahl erreicht ist; die Ablehnung und die Nachforderung bleiben offen.',
      legalBasis: '§ 13 Abs. 1 und 4 PBefG, § 2 PBZugV',
    },
  ],
  machine: permitSpine({
    intake: {
      task: 'Antrag, Fahrzeuge, Fachkunde und Bescheinigungen auf Vollständigkeit prüfen',
      target: 'P5D',
    },
    examination: {
      inquiries: reliabilityInquiries({
        registers: ['criminal', 'trade', 'debtors'],
        legalBasis: '§ 13 Abs. 1 Nr. 2 PBefG, § 1 PBZugV',
        ask,
        onDone: [{ to: 'quotaGate' }],
        more: { means: transportMeans },
      }),
      quotaGate: gate('Zahl der Taxen maßgeblich?', 'inReview', [
        { to: 'quota', when: 'form.occasion = "new"' },
        { to: 'decision' },
      ]),
      quota: taskState({
        id: 'quota',
        state: 'Öffentliche Verkehrsinteressen und Vormerkliste',
        status: 'inReview',
        task: 'Nachfrage, Taxendichte, Ertragslage und Geschäftsaufgaben auswerten; Rang auf der Vormerkliste feststellen',
        post: 'lead',
        target: 'P3W',
        legalBasis: '§ 13 Abs. 4 und 5 PBefG',
        outcomes: {
          free: { label: 'Genehmigung frei und an der Reihe', to: 'decision' },
          exhausted: {
            label: 'Höchstzahl erreicht oder Bessergestellte gehen vor',
            to: 'decision',
            fields: [
              brief.count('rank', 'Rang auf der Vormerkliste', 2000, { min: 1 }),
              brief.long('prognosis', 'Prognose zur Bedrohung des örtlichen Taxengewerbes', 6000),
            ],
          },
        },
      }),
    },
    decision: {
      task: 'Über die Genehmigung, ihre Dauer und Auflagen entscheiden',
      legalBasis: '§§ 13, 15, 16 PBefG',
      grounds: [
        ...transportGrounds,
        { value: 'quota', label: 'Öffentliche Verkehrsinteressen (§ 13 Abs. 4 PBefG)' },
      ],
      grantable: `${transportGrantable} and facts.quota.rank = null`,
      grantFields: [
        brief.day('until', 'Gültig bis (höchstens fünf Jahre)', {
          notBefore: 'date(today) + duration("P1M")',
          notAfter: 'date(today) + duration("P5Y")',
        }),
        brief.long('conditions', 'Auflagen (§ 15 Abs. 3 PBefG)', 3000, { required: false }),
      ],
      feeBasis: 'PBefGKostV',
    },
    permit: 'Taxigenehmigung',
    status: 'taxiPermit',
    fiction,
    obligations: { term: term.region },
  }),
});

function notices() {
  const letters = adjudicationDocuments({
    subject: 'die Genehmigung für den Verkehr mit Taxen',
    title: 'Genehmigung für den Verkehr mit Taxen (§§ 13, 47 PBefG)',
    facts: [
      ['Betriebssitz', '{form.seat}'],
      ['Taxen', '{count(form.vehicles)}'],
    ],
    granting: [
      {
        type: 'paragraph',
        text: 'Sie dürfen bis zum {facts.grant.until} Taxen vom Betriebssitz Hannover aus bereithalten. Die Genehmigungsurkunde erhalten Sie, wenn die Fahrzeuge vorgeführt und die Taxameter geeicht sind.',
      },
      {
        type: 'paragraph',
        text: 'Auflagen: {facts.grant.conditions}',
        when: 'facts.grant.conditions != null',
      },
      {
        type: 'paragraph',
        text: 'Sie haben den Betrieb aufzunehmen und aufrechtzuerhalten (§ 21 PBefG), im Pflichtfahrgebiet jede Person zu befördern (§ 22 PBefG) und nur den festgesetzten Tarif zu verlangen (§ 51 PBefG).',
      },
    ],
    groundTexts: {
      ...transportGroundTexts,
      quota:
        'Durch weitere Taxen würde das örtliche Taxengewerbe in seiner Funktionsfähigkeit bedroht (§ 13 Abs. 4 PBefG). {facts.quota.prognosis} Ihr Rang auf der Vormerkliste ist {facts.quota.rank}; er bleibt erhalten.',
    },
    consequence: 'Taxen dürfen nicht bereitgehalten werden (§ 2 Abs. 1, § 61 PBefG).',
  });
  return { ...letters, compliance: complianceNotice(letters.permit) };
}
