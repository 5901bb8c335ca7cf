import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  endings,
  frameFee,
  gate,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  taskState,
  type Field,
} from '@amtsweg/procedure';
import { applicant, kept } from './applicant.js';
import { eventPart, eventRegion } from './veranstaltung-strasse-erlaubnis.event.js';
import { form } from './veranstaltung-strasse-erlaubnis.form.js';

const rows = [
  ['Veranstaltung', '{form.title} ({choice("kind", form.kind)})'],
  ['Zeit', '{form.start} bis {form.end}'],
  ['Strecke, Fläche', '{form.route}'],
] as const;

const others = {
  type: 'parallel',
  meta: { label: 'Anhörung der beteiligten Stellen', status: 'waitingForOthers' },
  onDone: 'coordination',
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei',
      authority: 'Polizeidirektion Hannover',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 2, I. 2',
      clock: 'policeOpinionPeriod',
      needed: 'form.visitors >= 200 or form.closure = true or form.kind != "festival"',
    }),
    road: participation({
      id: 'road',
      label: 'Träger der Straßenbaulast',
      authority: 'Landeshauptstadt Hannover, Tiefbau',
      effect: 'Benehmen',
      legalBasis: '§ 19 Satz 2 NStrG',
      clock: 'roadOpinionPeriod',
      needed: 'form.closure = true or form.structures = true',
    }),
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr (Rettungswege, Brandsicherheitswache)',
      authority: 'Landeshauptstadt Hannover, Feuerwehr',
      effect: 'Einvernehmen',
      legalBasis: '§§ 1, 26 NBrandSchG',
      clock: 'fireOpinionPeriod',
      needed: 'form.visitors >= 1000 or form.structures = true',
    }),
    transport: participation({
      id: 'transport',
      label: 'Nahverkehr (Umleitungen)',
      authority: 'ÜSTRA Hannoversche Verkehrsbetriebe AG und regiobus',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 2, I. 2',
      clock: 'transportOpinionPeriod',
      needed: 'form.transit = true',
    }),
  },
} as const;

const costs: readonly Field[] = [
  ...frameFee(1020, 76700),
  {
    name: 'specialUseCents',
    label: 'Sondernutzungsgebühr des Tiefbaus (§ 19 Satz 3 NStrG)',
    type: 'money',
    min: 0,
    max: 5000000,
    required: true,
  },
];

const law = permitCase({
  subject: 'die Erlaubnis für Ihre Veranstaltung',
  application: 'Ihrem Antrag auf Erlaubnis der Veranstaltung',
  rows,
  target: 'P8W',
  pausesIn: ['checked.others', 'checked.awaitingConcept'],
  intake: {
    task: 'Streckenplan, Freistellung und Zuständigkeit prüfen; Versammlungen aussondern',
    target: 'P3D',
    outcomes: {
      assembly: {
        label: 'Öffentliche Versammlung (Art. 8 GG): an die Versammlungsbehörde abgeben',
        to: '#case.transferred',
      },
    },
  },
  supplement: [brief.long('route', 'Strecke oder Fläche', 4000, { required: false })],
  examination: {
    size: gate('Größe der Veranstaltung', 'inReview', [
      { to: 'concept', when: 'form.visitors >= 5000 or form.kind = "motor"' },
      { to: 'others' },
    ]),
    concept: taskState({
      id: 'concept',
      state: 'Sicherheitskonzept',
      status: 'inReview',
      task: 'Sicherheitskonzept im Koordinierungskreis mit Polizei, Feuerwehr und Rettungsdienst besprechen',
      post: 'lead',
      target: 'P14D',
      legalBasis: 'VwV-StVO zu § 29 Abs. 2; Orientierungsrahmen des Landes',
      outcomes: {
        agreed: { label: 'Abgestimmt', to: 'others' },
        revise: {
          label: 'Zu überarbeiten',
          to: 'awaitingConcept',
          fields: [brief.long('points', 'Offene Punkte', 4000)],
        },
      },
    }),
    awaitingConcept: askedByLetter({
      id: 'revision',
      label: 'Überarbeitetes Konzept erwartet',
      on: { revisedConcept: [{ target: 'concept', actions: ['record', 'amendForm'] }] },
      clock: 'conceptPeriod',
      to: '#case.checked.decision',
    }),
    others,
    coordination: taskState({
      id: 'coordination',
      state: 'Verkehrskonzept',
      status: 'inReview',
      task: 'Umleitungen, Haltverbote und Anliegerverkehr aus den Stellungnahmen zusammenführen',
      post: 'clerk',
      target: 'P7D',
      legalBasis: '§ 45 Abs. 1 StVO',
      outcomes: {
        workable: {
          label: 'Verkehr beherrschbar',
          to: 'decision',
          fields: [brief.long('diversions', 'Umleitungen und Sperrzeiten', 3000)],
        },
        notWorkable: { label: 'Nicht beherrschbar', to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Veranstaltung',
    task: 'Interesse an der Veranstaltung gegen Verkehr und Anlieger abwägen und entscheiden',
    legalBasis: '§ 29 Abs. 2 StVO, § 19 NStrG',
    post: 'lead',
    notBy: ['coordination'],
    target: 'P3D',
    grant: {
      label: 'Erlauben',
      to: [{ to: '#case.approved', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
      fields: [
        provisionsField('§ 29 Abs. 2 StVO, § 19 NStrG'),
        brief.yes('fireWatch', 'Brandsicherheitswache gefordert'),
        ...costs,
      ],
    },
    refusalFields: frameFee(1020, 76700),
    grounds: [
      { value: 'VwV-StVO zu § 29 Abs. 2, I. 1', label: 'Verkehr wird unzumutbar beeinträchtigt' },
      { value: '§ 29 Abs. 2 StVO, Sicherheit', label: 'Sicherheitskonzept trägt nicht' },
      { value: '§ 29 Abs. 1 StVO', label: 'Rennen mit Kraftfahrzeugen' },
      { value: '§ 18 Abs. 1 NStrG, vorrangige Nutzung', label: 'Straße ist vergeben oder Baustelle' },
    ],
  },
  permit: {
    label: 'Veranstaltungserlaubnis',
    title: 'Erlaubnis einer Veranstaltung auf öffentlichen Straßen (§ 29 Abs. 2 StVO)',
    blocks: [
      { type: 'paragraph', text: 'Umleitungen und Sperrzeiten: {facts.coordination.diversions}' },
      {
        type: 'paragraph',
        text: 'Eine Brandsicherheitswache der Feuerwehr ist zu stellen (§ 26 NBrandSchG).',
        when: 'facts.decision.fireWatch = true',
      },
      {
        type: 'paragraph',
        text: 'Die Erlaubnis umfasst die Sondernutzung der Straße (§ 19 Satz 1 NStrG). Legen Sie den Nachweis der Haftpflichtversicherung bis eine Woche vor Beginn vor; der Aufbau wird am Vortag abgenommen.',
      },
    ],
  },
  feeLaw: '§ 6a StVG, § 6 GebOSt, § 21 NStrG',
  status: 'eventAhead',
  beside: { event: eventRegion },
  parts: [eventPart],
  more: endings('transferred'),
});

/**
 * Veranstaltung auf öffentlicher Straße (§ 29 (2) StVO): one permit for what needs two, because the traffic permit takes
 * in the special use (§ 19 NStrG); the road authority is heard and what it demands, money too, has to be imposed.
 *
 * An assembly (Art. 8 GG) needs no permit and goes to the police at once. From 5 000 people, and for motor sport, the
 * security concept is settled in a round of all before anybody is heard. The fire service must agree, the others are
 * heard. Whoever made the traffic concept does not decide. Insurance is proven a week before, the set-up accepted on the
 * day before, the street is handed back clean (§ 17 NStrG). NOT transitions: stages and tents (Fliegende Bauten, § 75
 * NBauO), serving of drinks (§ 2 NGastG), noise (§ 22 BImSchG): services and files of their own.
 */
export default defineProcedure({
  ...law,
  key: 'veranstaltung-strasse-erlaubnis',
  name: 'Erlaubnis für Veranstaltungen auf öffentlichen Straßen',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'multiStage',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.50',
  leika: [],
  legalBasis: ['§ 29 Abs. 2 StVO', '§ 18 NStrG', '§ 19 NStrG'],
  keywords: [
    'Straßenfest anmelden',
    'Laufveranstaltung',
    'Festumzug',
    'Straße sperren für Fest',
    'Radrennen',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(5),
  addressee: applicant,
  form,
  evidence: [
    { name: 'route', label: 'Strecken- oder Lageplan' },
    { name: 'concept', label: 'Sicherheitskonzept', when: 'form.visitors >= 5000 or form.kind = "motor"' },
    { name: 'insurance', label: 'Nachweis der Haftpflichtversicherung', when: 'form.insured = true' },
  ],
  fee: [
    {
      id: 'gebost-263',
      legalBasis: 'Nr. 263 der Anlage zu § 1 GebOSt, Rahmen 10,20 bis 767 €; § 21 NStrG',
      type: 'range',
      cents:
        'facts.decision.feeCents + (if facts.decision.outcome = "grant" then facts.decision.specialUseCents else 0)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  documents: {
    ...law.documents,
    revision: askingLetter(
      'Sicherheitskonzept überarbeiten',
      'bitte überarbeiten Sie das Konzept in diesen Punkten: {facts.concept.points}',
      'zwei Wochen',
    ),
  },
  clocks: {
    ...law.clocks,
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 29 Abs. 2', 'P2W'),
    roadOpinionPeriod: opinionPeriod('Frist des Tiefbaus', '§ 19 Satz 2 NStrG', 'P2W'),
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 26 NBrandSchG', 'P2W'),
    transportOpinionPeriod: opinionPeriod('Frist des Nahverkehrs', 'VwV-StVO zu § 29 Abs. 2', 'P2W'),
    conceptPeriod: {
      label: 'Frist für das überarbeitete Konzept',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.revisionDispatch' },
      period: 'P2W',
    },
  },
  events: {
    ...law.events,
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    roadOpinion: opinionEvent('Stellungnahme des Tiefbaus eintragen'),
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    transportOpinion: opinionEvent('Stellungnahme des Nahverkehrs eintragen'),
    revisedConcept: {
      label: 'Überarbeitetes Sicherheitskonzept einreichen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('manager', 'Verantwortliche Person vor Ort mit Telefon', 200)],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
