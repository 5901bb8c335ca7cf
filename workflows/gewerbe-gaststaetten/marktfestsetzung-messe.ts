import {
  adjudicationDocuments,
  brief,
  complianceNotice,
  deemedApproval,
  defineProcedure,
  dispatchState,
  documentState,
  effortTariffs,
  finished,
  inquiryParts,
  litigationStatus,
  permitClocks,
  permitEvents,
  permitSpine,
  plainNotice,
  reliabilityDeclarations,
  reliabilityEvidence,
  reliabilityInquiries,
  requestLetter,
  requestOutcome,
  taskState,
  tradeApplicant,
  ways,
  type Inquiry,
} from '@amtsweg/procedure';
import { boundGrant, kept, tradePermit } from './trade-office.js';

const ask: readonly Inquiry[] = [
  {
    id: 'fire',
    authority: 'Feuerwehr, vorbeugender Brandschutz (OE 37.1)',
    effect: 'Einvernehmen',
    legalBasis: '§ 69a Abs. 2 GewO, § 42 NVStättVO',
  },
  {
    id: 'building',
    authority: 'Bauordnung (OE 61.2)',
    effect: 'Benehmen',
    legalBasis: '§ 69a Abs. 1 Nr. 3 GewO, NVStättVO',
    needed: 'form.temporaryBuildings = true',
  },
  {
    id: 'police',
    authority: 'Polizeidirektion Hannover',
    effect: 'Benehmen',
    legalBasis: '§ 69a Abs. 1 Nr. 3 GewO',
    needed: 'form.visitors > 5000',
  },
];
const inquiries = inquiryParts(ask);
const FIXED = 'fairFixed';
const FIRST = 'sort(for one in form.editions return one.first, function(a, b) a < b)[1]';
const LAST = 'sort(for one in form.editions return one.last, function(a, b) a > b)[1]';
const editions =
  '{string join(for one in form.editions return string(one.first) + " bis " + string(one.last), "; ")}';
const fiction = deemedApproval({
  statute: '§ 6a Abs. 2 GewO',
  subject: 'die beantragte Festsetzung',
  complete: 'facts.completeOn',
  content: [
    ['Veranstaltung', '{form.fairName}'],
    ['Gelände', '{form.ground}'],
    ['Zeiten', editions],
  ],
  to: '#case.issued',
});
const documents = adjudicationDocuments({
  subject: 'die Festsetzung der Veranstaltung',
  title: 'Festsetzung nach § 69 der Gewerbeordnung',
  facts: [
    ['Veranstaltung', '{form.fairName}'],
    ['Gelände', '{form.ground}'],
  ],
  granting: [
    {
      type: 'paragraph',
      text: 'Die Veranstaltung wird als {if form.type = "fair" then "Messe (§ 64 GewO)" else if form.type = "exhibition" then "Ausstellung (§ 65 GewO)" else "Großmarkt (§ 66 GewO)"} festgesetzt. Zeiten: {if facts.grant.permanent = true then "auf Dauer" else string join(for one in form.editions return string(one.first) + " bis " + string(one.last), "; ")}, täglich {facts.grant.hours}.',
    },
    {
      type: 'paragraph',
      text: 'Letztverbraucher sind zugelassen: {facts.grant.consumers}',
      when: 'form.type != "exhibition"',
    },
    {
      type: 'paragraph',
      text: 'Auflagen (§ 69a Abs. 2 GewO): {facts.grant.provisions}',
      when: 'facts.grant.provisions != null',
    },
    {
      type: 'paragraph',
      text: 'Zur Teilnahme ist jeder berechtigt, der zum Teilnehmerkreis gehört; Ausschlüsse brauchen einen sachlichen Grund (§ 70 GewO). Findet die Veranstaltung nicht statt, ist das unverzüglich anzuzeigen (§ 69 Abs. 3 GewO).',
    },
  ],
  groundTexts: {
    definition: 'Die Voraussetzungen der §§ 64 bis 66 GewO sind nicht erfüllt (§ 69a Abs. 1 Nr. 1 GewO).',
    reliability: 'Die Zuverlässigkeit von Veranstalter oder Leitung fehlt (§ 69a Abs. 1 Nr. 2 GewO).',
    publicInterest:
      'Die Durchführung widerspricht dem öffentlichen Interesse, insbesondere dem Schutz der Teilnehmer (§ 69a Abs. 1 Nr. 3 GewO).',
  },
  consequence: 'Ohne Festsetzung gelten die Vorrechte der §§ 70 bis 71b GewO nicht.',
});

/**
 * Festsetzung einer Messe, Ausstellung oder eines Großmarkts (§§ 64 to 66, 69 GewO): what distinguishes the three is who
 * exhibits and who may buy, so the definition is examined against the conditions of participation, not against the stalls:
 * a fair is for resellers and lets consumers in at certain hours only, an exhibition informs, a wholesale market sells to
 * traders.
 *
 * Peculiar: one act covers several editions – fairs and exhibitions those of the next two years, which is computed, a
 * wholesale market even for good (§ 69 (1) sentence 2). While it stands the organiser may ask for another day, hours or
 * ground (§ 69b (3)): the case goes back for an amending act and on. Deemed fixed after three months (§ 6a (2) GewO).
 * Everybody of the circle may take part: disputes about a stand are civil matters and no transition here.
 */
export default defineProcedure({
  ...tradePermit,
  key: 'marktfestsetzung-messe',
  name: 'Festsetzung einer Messe, Ausstellung oder eines Großmarkts',
  filePlan: '32.34.10',
  leika: ['99050032002000'],
  legalBasis: ['§§ 64 bis 66 GewO', '§§ 69 bis 69b GewO', '§ 6a Abs. 2 GewO', '§ 42a VwVfG'],
  keywords: ['Fachmesse veranstalten', 'Verbraucherausstellung', 'Hausmesse', 'Gewerbeschau'],
  retention: kept(5, 'nach der letzten Veranstaltung'),
  form: {
    sections: [
      tradeApplicant('Veranstalterin oder Veranstalter'),
      {
        title: 'Veranstaltung',
        fields: [
          brief.text('fairName', 'Name der Veranstaltung'),
          brief.pick('type', 'Art', {
            fair: 'Messe (§ 64)',
            exhibition: 'Ausstellung (§ 65)',
            wholesale: 'Großmarkt (§ 66)',
          }),
          brief.long('branches', 'Wirtschaftszweige oder Warenkreis', 1000),
          brief.count('exhibitors', 'Zahl der Aussteller oder Anbieter', 10000, { min: 2 }),
          brief.long('admission', 'Teilnahmebestimmungen und Zutritt der Letztverbraucher', 3000),
          brief.text('ground', 'Gelände oder Hallen'),
          brief.yes('temporaryBuildings', 'Zelte, Tribünen oder andere fliegende Bauten'),
          brief.count('visitors', 'Besucher gleichzeitig, höchstens', 300000),
          brief.list(
            'editions',
            'Termine',
            [
              brief.day('first', 'Erster Tag', { notBefore: 'today' }),
              brief.day('last', 'Letzter Tag', { notBefore: 'today' }),
            ],
            { min: 1, max: 20, required: true },
          ),
        ],
      },
      { title: 'Zuverlässigkeit', fields: reliabilityDeclarations },
    ],
    plausibility: [
      {
        holds: `form.type = "wholesale" or date(${LAST}) <= date(today) + duration("P2Y")`,
        message:
          'Messen und Ausstellungen werden nur für die Termine der nächsten zwei Jahre festgesetzt (§ 69 Abs. 1 Satz 2 GewO).',
        field: 'editions',
      },
      {
        holds: 'every one in form.editions satisfies one.first <= one.last',
        message: 'Ein Termin endet nicht, bevor er beginnt.',
        field: 'editions',
      },
    ],
  },
  evidence: [
    ...reliabilityEvidence,
    { name: 'conditions', label: 'Teilnahmebestimmungen', legalBasis: '§ 70 Abs. 2 GewO' },
    { name: 'exhibitors', label: 'Voraussichtliches Ausstellerverzeichnis' },
    { name: 'plan', label: 'Lageplan, Hallenplan mit Rettungswegen' },
  ],
  fee: effortTariffs('AllGO Nr. 40.1.30 (Rahmen zu bestätigen)', 10000, 300000),
  clocks: {
    ...permitClocks({ target: 'P6W', fiction }),
    ...inquiries.clocks,
    firstDay: {
      label: 'Erster Veranstaltungstag',
      kind: 'target',
      legalBasis: '§ 69 Abs. 1 GewO',
      bound: 'authority',
      start: { rule: 'start-of-day', on: FIRST },
      period: 'P1D',
      endMoves: false,
    },
    lastDay: {
      label: 'Ende der festgesetzten Veranstaltungen',
      kind: 'target',
      legalBasis: '§ 69 Abs. 1 Satz 2 GewO',
      bound: 'authority',
      start: { rule: 'start-of-day', on: LAST },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    ...fiction.documents,
    ...documents,
    compliance: complianceNotice(documents.permit),
    request: requestLetter('Ihrem Antrag auf Festsetzung einer Messe, Ausstellung oder eines Großmarkts'),
    amendment: plainNotice(
      'Änderung der Festsetzung nach § 69b der Gewerbeordnung',
      'amendment',
      'die Festsetzung der Veranstaltung „{form.fairName}“ wird auf Ihren Antrag geändert: {facts.amendment.change}',
      'Im Übrigen gilt die Festsetzung unverändert. Aussteller sind unverzüglich zu unterrichten.',
    ),
  },
  events: {
    ...fiction.events,
    ...permitEvents([
      brief.long('admission', 'Teilnahmebestimmungen', 3000),
      brief.text('ground', 'Gelände'),
    ]),
    ...inquiries.events,
    changeApplied: {
      label: 'Änderung von Zeit, Öffnungszeit oder Platz beantragen (§ 69b Abs. 3 GewO)',
      by: ['applicant', 'clerk'],
      fields: [brief.long('change', 'Gewünschte Änderung und Grund', 2000)],
    },
    notHeld: {
      label: 'Nichtdurchführung anzeigen (§ 69 Abs. 3 GewO)',
      by: ['applicant', 'clerk'],
      fields: [
        brief.pick('which', 'Welche', { all: 'alle weiteren Termine', next: 'nur der nächste Termin' }),
      ],
    },
  },
  publicStatus: {
    ...fiction.publicStatus,
    litigation: litigationStatus,
    [FIXED]: {
      de: 'Festgesetzt',
      easy: 'Ihre Messe oder Ausstellung ist festgesetzt.',
      en: 'Fair fixed',
      actor: 'nobody',
      next: 'Zeigen Sie an, wenn ein Termin ausfällt; Änderungen beantragen Sie bitte vorher.',
    },
  },
  exceptions: [
    boundGrant(
      'Ohne das Einvernehmen des vorbeugenden Brandschutzes wird nicht festgesetzt; auf Dauer nur ein Großmarkt.',
      '§ 69 Abs. 1 Satz 2, § 69a Abs. 1 Nr. 3 GewO',
    ),
  ],
  machine: permitSpine({
    intake: { task: 'Antrag, Teilnahmebestimmungen und Pläne prüfen', target: 'P5D' },
    examination: {
      circle: taskState({
        id: 'circle',
        state: 'Aussteller- und Besucherkreis',
        status: 'inReview',
        task: 'Teilnahmebestimmungen mit den Begriffen der §§ 64 bis 66 vergleichen (wesentliches Angebot, Wiederverkäufer, Letztverbraucher)',
        post: 'clerk',
        target: 'P7D',
        legalBasis: '§§ 64, 65, 66 GewO',
        outcomes: {
          fits: { label: 'Wie beantragt', to: 'inquiries' },
          other: { ...requestOutcome, label: 'Andere Art der Veranstaltung: Antrag ändern lassen' },
          fails: { label: 'Keine der drei Arten', adverse: true, to: 'decision' },
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
      task: 'Versagungsgründe des § 69a Abs. 1 prüfen, Termine und Öffnungszeiten festsetzen',
      legalBasis: '§§ 69, 69a GewO',
      grantable:
        'facts.fireOpinion != null and facts.fireOpinion.result != "refuses" and (event.permanent != true or form.type = "wholesale")',
      grounds: [
        { value: 'definition', label: 'Begriff (Nr. 1)' },
        { value: 'reliability', label: 'Unzuverlässigkeit (Nr. 2)' },
        { value: 'publicInterest', label: 'Öffentliches Interesse (Nr. 3)' },
      ],
      grantFields: [
        brief.text('hours', 'Öffnungszeiten', 120),
        brief.text('consumers', 'Zutritt der Letztverbraucher', 300, { when: 'form.type != "exhibition"' }),
        brief.yes('permanent', 'Auf Dauer', { required: false }),
        brief.long('provisions', 'Auflagen', 3000, { required: false }),
      ],
      feeBasis: 'AllGO Nr. 40.1.30, § 9 NVwKostG',
    },
    permit: 'Festsetzung',
    status: FIXED,
    fiction,
    obligations: { editions: held() },
  }),
});

/** The time of the editions: changes on application, the visit on the first day, the end after the last one. */
function held() {
  const notHeld = ways([{ to: 'over', when: 'event.which = "all"' }, { to: 'between' }], ['record']);
  const on = { changeApplied: ways('amending', ['record']), notHeld };
  return {
    meta: { label: 'Veranstaltungen', status: FIXED },
    initial: 'awaited',
    states: {
      awaited: {
        meta: { label: 'Vor dem ersten Termin', status: FIXED },
        on,
        after: { firstDay: 'visit' },
      },
      visit: taskState({
        id: 'visit',
        state: 'Abnahme am ersten Tag',
        status: FIXED,
        task: 'Rettungswege, Teilnehmerkreis und Auflagen auf dem Gelände kontrollieren',
        post: 'inspector',
        legalBasis: '§ 69a Abs. 2, § 70a GewO',
        outcomes: {
          inOrder: { label: 'Ohne Beanstandung', to: 'between' },
          breaches: { label: 'Verstöße festgehalten', adverse: true, to: 'between' },
        },
      }),
      between: {
        meta: { label: 'Bis zum letzten Termin', status: FIXED },
        on,
        after: { lastDay: 'over' },
      },
      amending: taskState({
        id: 'amendment',
        state: 'Antrag nach § 69b Abs. 3',
        status: FIXED,
        task: 'Über die Änderung der Festsetzung entscheiden',
        post: 'lead',
        target: 'P14D',
        legalBasis: '§ 69b Abs. 3 GewO',
        outcomes: {
          amend: {
            label: 'Ändern',
            to: 'amendmentDocument',
            fields: [brief.long('change', 'Neuer Inhalt', 2000)],
          },
          unnecessary: { label: 'Keine Änderung nötig (formlos beantwortet)', to: 'between' },
        },
      }),
      amendmentDocument: documentState({
        id: 'amendmentDocument',
        state: 'Änderungsbescheid wird ausgefertigt',
        status: FIXED,
        document: 'amendment',
        to: 'amendmentDispatch',
      }),
      amendmentDispatch: dispatchState({
        id: 'amendmentDispatch',
        state: 'Änderungsbescheid geht hinaus',
        status: FIXED,
        document: 'amendmentDocument',
        to: 'between',
      }),
      over: finished('Alle Termine vorbei oder abgesagt', FIXED),
    },
  };
}
