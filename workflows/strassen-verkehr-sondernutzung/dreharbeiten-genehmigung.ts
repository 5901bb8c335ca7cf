import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  conclude,
  defineProcedure,
  gate,
  notification,
  opinionEvent,
  opinionPeriod,
  participation,
  permitCase,
  provisionsField,
  set,
  specialUse,
  specialUseGrounds,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { company, kept } from './applicant.js';
import { form } from './dreharbeiten-genehmigung.form.js';

const rows = [
  ['Produktion', '{form.production} ({choice("genre", form.genre)})'],
  ['Drehtage', '{count(form.days)}, erster am {form.days[1].day}'],
  ['Motive', '{string join(for d in form.days return d.place, "; ")}'],
] as const;

const use = specialUse({
  subject: 'die Drehgenehmigung',
  status: 'shooting',
  handBack: 'Motive nach dem Abbau ansehen: Kabelmatten, Kulissen, Müll, Grün',
  more: {
    // Only a day that was applied for as a reserve is covered; any other is a new application.
    dayShifted: ways(
      [{ to: 'inUse', when: 'event.newDay in form.reserveDays.day' }, { to: 'notReserved' }],
      ['record'],
    ),
  },
  states: {
    notReserved: taskState({
      id: 'notReserved',
      state: 'Verschiebung außerhalb der Reservetage',
      status: 'shooting',
      task: 'Prüfen, ob Fläche und Polizei am neuen Tag frei sind, und der Produktionsleitung antworten',
      post: 'clerk',
      target: 'P1D',
      outcomes: {
        agreed: {
          label: 'Frei, Genehmigung verlängert',
          to: [{ to: 'inUse', then: [set('validUntil', 'event.validUntil')] }],
          fields: [brief.day('validUntil', 'Genehmigt bis', { notBefore: 'today' })],
        },
        refused: { label: 'Nicht frei', adverse: true, to: 'inUse' },
      },
    }),
  },
});

const others = {
  type: 'parallel',
  meta: { label: 'Beteiligung', status: 'waitingForOthers' },
  onDone: 'decision',
  states: {
    police: participation({
      id: 'police',
      label: 'Polizei (Waffen, Uniformen, Stunts)',
      authority: 'Polizeidirektion Hannover, Lagezentrum',
      effect: 'Benehmen',
      legalBasis: 'VwV-StVO zu § 29 Abs. 2; § 132a StGB',
      clock: 'policeOpinionPeriod',
      needed: 'list contains(form.effects, "weapons") or list contains(form.effects, "stunt")',
    }),
    fire: participation({
      id: 'fire',
      label: 'Feuerwehr (Pyrotechnik, offenes Feuer)',
      authority: 'Landeshauptstadt Hannover, Feuerwehr',
      effect: 'Einvernehmen',
      legalBasis: '§ 23 1. SprengV, § 26 NBrandSchG',
      clock: 'fireOpinionPeriod',
      needed: 'list contains(form.effects, "pyro")',
    }),
    green: participation({
      id: 'green',
      label: 'Umwelt und Stadtgrün (Parks, Alleen)',
      authority: 'Landeshauptstadt Hannover, Umwelt und Stadtgrün',
      effect: 'Einvernehmen',
      legalBasis: 'Grünflächensatzung LHH',
      clock: 'greenOpinionPeriod',
      needed: 'some d in form.days satisfies d.ground = "park"',
    }),
    road: participation({
      id: 'road',
      label: 'Tiefbau (Fahrzeuge, Aufbauten)',
      authority: 'Landeshauptstadt Hannover, Tiefbau',
      effect: 'Benehmen',
      legalBasis: '§ 19 Satz 2 NStrG',
      clock: 'roadOpinionPeriod',
      needed: 'form.blocking = true',
    }),
  },
} as const;

const law = permitCase({
  subject: 'die Drehgenehmigung',
  application: 'Ihrem Antrag auf eine Drehgenehmigung',
  rows,
  target: 'P5WD',
  pausesIn: ['checked.others', 'checked.awaitingNotice'],
  intake: {
    task: 'Drehplan, Lagepläne und Haftpflichtnachweis prüfen',
    target: 'P1D',
    checked: [
      {
        to: '#case.notRequired',
        when: 'form.crew <= 5 and form.blocking = false and form.equipment = "hand" and count(form.effects) = 0',
      },
      { to: '#case.checked' },
    ],
  },
  supplement: [brief.text('manager', 'Aufnahmeleitung vor Ort', 200, { required: false })],
  examination: {
    residents: gate('Anwohner betroffen', 'inReview', [
      { to: 'awaitingNotice', when: 'form.night = true or form.blocking = true' },
      { to: 'others' },
    ]),
    awaitingNotice: askedByLetter({
      id: 'residentsRequest',
      label: 'Anwohnerinformation nachzuweisen',
      on: { residentsInformed: ways('others', ['record']) },
      clock: 'noticePeriod',
      to: '#case.checked.decision',
    }),
    others,
  },
  decision: {
    state: 'Entscheidung über die Dreharbeiten',
    task: 'Drehgenehmigung für Motive, Zeiten und Sperren erteilen oder versagen',
    legalBasis: '§ 18 Abs. 1 NStrG, § 29 Abs. 2, § 46 Abs. 1 StVO',
    target: 'P2D',
    grant: {
      label: 'Genehmigen',
      to: [
        {
          to: '#case.approved',
          then: [set('validUntil', 'event.validUntil'), { type: 'assessFee', params: { on: 'today' } }],
        },
      ],
      fields: [
        brief.day('validUntil', 'Genehmigt bis (mit Reservetagen)', { notBefore: 'today' }),
        brief.yes('stopTraffic', 'Kurzzeitiges Anhalten des Verkehrs durch die Polizei'),
        provisionsField('§ 18 Abs. 2 NStrG, § 46 Abs. 3 StVO'),
      ],
    },
    grounds: [
      ...specialUseGrounds,
      { value: '§ 18 Abs. 1 NStrG, Anwohner', label: 'Anwohner nicht informiert oder Nachtdreh unzumutbar' },
    ],
  },
  permit: {
    label: 'Drehgenehmigung',
    title: 'Genehmigung für Dreharbeiten im öffentlichen Raum',
    blocks: [
      {
        type: 'table',
        caption: 'Drehtage und Motive',
        of: 'form.days',
        columns: [
          ['Tag', '{item.day}'],
          ['Motiv', '{item.place}'],
          ['Zeit', '{item.hours}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Fällt ein Drehtag wegen des Wetters aus, melden Sie die Verschiebung auf einen Reservetag vor Drehbeginn. Requisiten, die wie Waffen oder Uniformen aussehen, sind der Polizei am Drehtag anzukündigen.',
      },
      {
        type: 'paragraph',
        text: 'Die Polizei darf den Verkehr für jeweils höchstens zwei Minuten anhalten.',
        when: 'facts.decision.stopTraffic = true',
      },
    ],
  },
  feeLaw: '§ 6 GebOSt, § 21 NStrG',
  feeDue: 'facts.fee.cents > 0',
  status: 'shooting',
  beside: { use: use.use },
  parts: [use],
  more: {
    notRequired: notification({
      label: 'Keine Genehmigung nötig',
      status: ['inReview', 'closed'],
      document: 'freeToShoot',
      prefix: 'free',
      entry: [conclude('notRequired')],
    }),
  },
});

/**
 * Dreharbeiten im öffentlichen Raum (§ 18 NStrG, § 29 (2), § 46 StVO): a use that changes its place every day.
 *
 * A small team with a camera in the hand and nothing in the way uses the road as everybody does (§ 14 NStrG): the answer
 * is that no permit is needed, by FEEL, not by favour. Who is asked follows from what is shot: weapons and stunts the
 * police, fire the fire service (consent), parks the greenery (consent). Residents are told before night shots and
 * closures, and that is proven before the decision. Weather moves a day to a reserve day without a new application.
 * Student films are free. NOT transitions: drones (§ 21h LuftVO), the no-stopping zone (`haltverbot-sonstige`), portraits
 * of passers-by (§ 22 KUG), which are between the production and the people.
 */
export default defineProcedure({
  ...law,
  key: 'dreharbeiten-genehmigung',
  name: 'Genehmigung für Dreharbeiten im öffentlichen Raum',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '32.13',
  filePlan: '32.36.51',
  leika: [],
  legalBasis: ['§ 29 Abs. 2 StVO', '§ 46 StVO', '§ 18 NStrG'],
  keywords: ['Film drehen', 'Drehgenehmigung', 'Fotoshooting', 'Motivsuche', 'Kamerateam', 'Fernsehen'],
  audience: ['company'],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: company,
  form,
  evidence: [
    { name: 'schedule', label: 'Drehplan' },
    { name: 'plan', label: 'Lageplan je Motiv mit Fahrzeugen und Aufbauten' },
    { name: 'insurance', label: 'Nachweis der Haftpflichtversicherung' },
    { name: 'school', label: 'Bescheinigung der Hochschule', when: 'form.genre = "student"' },
  ],
  fee: [
    {
      id: 'refused',
      legalBasis: 'Verwaltungskostensatzung LHH, Ablehnung',
      type: 'fixed',
      cents: '3000',
      when: 'facts.decision.outcome = "refuse"',
      evidence: 'assumed',
    },
    {
      id: 'student',
      legalBasis: 'Sondernutzungsgebührensatzung LHH, Ausbildung',
      type: 'free',
      cents: '0',
      when: 'form.genre = "student"',
      evidence: 'assumed',
    },
    {
      id: 'days',
      legalBasis: 'Sondernutzungsgebührensatzung LHH, Dreharbeiten je Tag und Motiv; Nr. 263 GebOSt',
      type: 'value',
      cents: 'count(form.days) * (if form.blocking = true then 18000 else 7500)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  clocks: {
    ...law.clocks,
    policeOpinionPeriod: opinionPeriod('Frist der Polizei', 'VwV-StVO zu § 29 Abs. 2', 'P3D'),
    fireOpinionPeriod: opinionPeriod('Frist der Feuerwehr', '§ 23 1. SprengV', 'P1W'),
    greenOpinionPeriod: opinionPeriod('Frist des Stadtgrüns', 'Grünflächensatzung LHH', 'P3D'),
    roadOpinionPeriod: opinionPeriod('Frist des Tiefbaus', '§ 19 Satz 2 NStrG', 'P3D'),
    noticePeriod: {
      label: 'Frist zum Nachweis der Anwohnerinformation',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.residentsRequestDispatch' },
      period: 'P1W',
    },
  },
  documents: {
    ...law.documents,
    residentsRequest: askingLetter(
      'Anwohnerinnen und Anwohner informieren',
      'bitte informieren Sie die Anwohnerschaft über Sperrungen und Nachtdreh und weisen Sie es uns nach.',
      'einer Woche',
    ),
    freeToShoot: {
      kind: 'letter',
      title: 'Für Ihren Dreh brauchen Sie keine Genehmigung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'mit bis zu fünf Personen, Handkamera und ohne Absperrung oder Aufbauten bewegen Sie sich im Gemeingebrauch (§ 14 NStrG). Halten Sie Wege frei; das Hausrecht in Bahnhöfen und Passagen bleibt unberührt.',
        },
      ],
    },
  },
  events: {
    ...law.events,
    policeOpinion: opinionEvent('Stellungnahme der Polizei eintragen'),
    fireOpinion: opinionEvent('Stellungnahme der Feuerwehr eintragen'),
    greenOpinion: opinionEvent('Stellungnahme des Stadtgrüns eintragen'),
    roadOpinion: opinionEvent('Stellungnahme des Tiefbaus eintragen'),
    residentsInformed: {
      label: 'Anwohnerinformation nachweisen',
      by: ['applicant', 'clerk'],
      fields: [
        brief.count('letters', 'Verteilte Schreiben', 5000, { min: 1 }),
        brief.day('distributedOn', 'Verteilt am', { notAfter: 'today' }),
      ],
    },
    dayShifted: {
      label: 'Drehtag verschieben',
      by: ['applicant', 'clerk'],
      fields: [
        brief.day('formerDay', 'Ausgefallener Tag'),
        brief.day('newDay', 'Neuer Tag', { notBefore: 'today' }),
      ],
    },
  },
  publicStatus: {
    ...law.publicStatus,
    shooting: {
      de: 'Drehgenehmigung erteilt',
      easy: 'Sie dürfen drehen. Sagen Sie Bescheid, wenn Sie einen Drehtag verschieben.',
      en: 'Filming permitted',
      actor: 'applicant',
      next: 'Melden Sie Verschiebungen und das Ende der Dreharbeiten.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
