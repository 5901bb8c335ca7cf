import {
  actionRemedy,
  askedByLetter,
  askingLetter,
  brief,
  defineProcedure,
  endings,
  gate,
  permitCase,
  provisionsField,
  set,
  specialUse,
  specialUseGrounds,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';
import { applicant, applicantFields, kept } from './applicant.js';

const rows = [
  ['Träger', '{choice("carrier", form.carrier)}'],
  ['Stand', '{form.place}, {form.length} m × {form.depth} m'],
  ['Tag', '{form.day}, {form.hours}'],
] as const;

const use = specialUse({
  subject: 'die Sondernutzungserlaubnis für Ihren Informationsstand',
  status: 'permitValid',
  handBack: 'Nach dem Standtag prüfen, ob Stand und Werbematerial abgeräumt sind',
});

const law = permitCase({
  subject: 'die Erlaubnis für den Informationsstand',
  application: 'Ihrem Antrag auf einen Informationsstand',
  rows,
  target: 'P5WD',
  pausesIn: ['checked.otherPlace'],
  intake: {
    task: 'Träger, Anliegen und Größe prüfen: Informationsstand, Verkaufsstand oder Versammlung?',
    target: 'P2D',
    outcomes: {
      assembly: {
        label: 'Kundgebung: an die Versammlungsbehörde abgeben',
        to: '#case.transferred',
      },
    },
  },
  supplement: [brief.text('place', 'Standort', 120, { required: false })],
  examination: {
    calendar: taskState({
      id: 'calendar',
      state: 'Belegungskalender',
      status: 'inReview',
      task: 'Standplatz für den Tag im Belegungskalender suchen (Vorrang des früheren Antrags) und vormerken',
      post: 'clerk',
      target: 'P1D',
      legalBasis: '§ 18 Abs. 1 NStrG, Art. 3 Abs. 1 GG',
      outcomes: {
        booked: {
          label: 'Frei, vorgemerkt',
          to: 'party',
          fields: [
            brief.count('daysThisMonth', 'Tage dieses Trägers im Monat, dieser eingeschlossen', 31, {
              min: 1,
            }),
          ],
        },
        taken: { label: 'Belegt', to: 'otherPlace' },
      },
    }),
    otherPlace: askedByLetter({
      id: 'otherOffer',
      label: 'Anderer Tag oder Platz angeboten',
      on: { placeChosen: [{ target: 'calendar', actions: ['record', 'amendForm'] }] },
      clock: 'placePeriod',
      to: '#case.checked.decision',
    }),
    party: gate('Politische Werbung vor Wahlen', 'inReview', [
      // Parties have a claim within the pre-election time (Art. 21, 38 GG): no limit of days applies.
      { to: 'decision', when: 'form.carrier = "party" and form.election = true' },
      { to: 'limit', when: 'facts.calendar.daysThisMonth > 4' },
      { to: 'decision' },
    ]),
    limit: taskState({
      id: 'limit',
      state: 'Häufige Belegung',
      status: 'inReview',
      task: 'Gleichbehandlung der Träger prüfen: mehr als vier Tage im Monat',
      post: 'lead',
      target: 'P3D',
      legalBasis: 'Art. 3 Abs. 1 GG, Sondernutzungssatzung LHH',
      outcomes: {
        acceptable: { label: 'Platz sonst nicht gefragt', to: 'decision' },
        excessive: { label: 'Verdrängt andere', to: 'decision' },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über den Stand',
    task: 'Ohne Bewertung des Inhalts über Platz, Größe und Zeit entscheiden',
    legalBasis: '§ 18 Abs. 1 NStrG, Art. 5 Abs. 1, Art. 8, Art. 21 GG',
    target: 'P2D',
    grant: {
      label: 'Erlauben',
      to: [
        {
          to: '#case.approved',
          then: [set('validUntil', 'form.day'), { type: 'assessFee', params: { on: 'form.day' } }],
        },
      ],
      fields: [provisionsField('§ 18 Abs. 2 NStrG')],
    },
    grounds: [
      ...specialUseGrounds,
      { value: '§ 18 Abs. 1 NStrG, gewerblicher Zweck', label: 'Gewerbliche Werbung oder Verkauf' },
      { value: 'Art. 3 Abs. 1 GG', label: 'Andere Träger werden verdrängt' },
    ],
  },
  permit: {
    label: 'Standerlaubnis',
    title: 'Sondernutzungserlaubnis für einen Informationsstand',
    blocks: [
      {
        type: 'paragraph',
        text: 'Der Stand darf am {form.day} ({form.hours}) auf {form.place} stehen. Sprechen Sie Passanten nicht bedrängend an; verkaufen Sie nichts; räumen Sie weggeworfene Zettel im Umkreis auf.',
      },
      {
        type: 'paragraph',
        text: 'Lautsprecher sind nicht erlaubt (§ 33 Abs. 1 Nr. 1 StVO).',
        when: 'form.loudspeaker = false',
      },
      {
        type: 'paragraph',
        text: 'Für den Lautsprecher brauchen Sie zusätzlich eine Ausnahme der Straßenverkehrsbehörde (§ 46 Abs. 1 Nr. 9 StVO).',
        when: 'form.loudspeaker = true',
      },
    ],
  },
  feeLaw: '§ 21 NStrG',
  feeDue: 'facts.fee.cents > 0',
  refusalFeeDue: 'facts.fee.cents > 0',
  approved: {
    police: gate('Unterrichtung der Polizei', 'decided', [
      { to: 'informing', when: 'form.carrier in ("party", "campaign")' },
      { to: '#case.issued' },
    ]),
    informing: transmissionState({
      id: 'policeInformed',
      state: 'Polizei wird unterrichtet',
      status: 'decided',
      receivers: '["Polizeidirektion Hannover, Polizeiinspektion Mitte"]',
      legalBasis: '§ 1 Abs. 2 NPOG',
      to: '#case.issued',
    }),
  },
  beside: { use: use.use },
  parts: [use],
  more: endings('transferred'),
});

/**
 * Informationsstand (§ 18 NStrG): opinion on public ground (Art. 5, 8, 21 GG). The office has no say in the content; it
 * hands out places for a day, first come first served, by a calendar of pitches. What is taken leads to another place.
 *
 * More than four days a month of one carrier are looked at by the lead for the sake of the others, except for parties
 * before an election, who have a claim. Free of charge for parties, churches and charities, by the form. The police is
 * told about political stands. A rally goes to the assembly authority. NOT transitions: selling (Reisegewerbe, market),
 * loudspeakers (§ 46 (1) no. 9 StVO), leaflets by hand and without stand (common use, § 14 NStrG).
 */
export default defineProcedure({
  ...law,
  key: 'sondernutzung-infostand',
  name: 'Sondernutzung für Informationsstände',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.32',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 21 NStrG', 'Sondernutzungssatzung LHH'],
  keywords: [
    'Wahlkampfstand',
    'Stand in der Fußgängerzone',
    'Unterschriften sammeln',
    'Kröpcke',
    'Spendenstand',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(2),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Antrag', fields: applicantFields },
      {
        title: 'Stand',
        fields: [
          brief.pick('carrier', 'Träger', {
            party: 'Partei oder Wählergruppe',
            charity: 'Gemeinnütziger Verein, Kirche',
            campaign: 'Bürgerinitiative, Einzelperson',
            business: 'Unternehmen',
          }),
          brief.yes('election', 'Im Zeitraum von sechs Wochen vor einer Wahl', {
            when: 'form.carrier = "party"',
          }),
          brief.text('purpose', 'Anliegen', 300),
          brief.text('place', 'Standort', 120),
          brief.day('day', 'Tag', { notBefore: 'date(today) + duration("P5D")' }),
          brief.text('hours', 'Uhrzeit', 40),
          { name: 'length', label: 'Länge in m', type: 'decimal', min: 0.5, max: 6, required: true },
          { name: 'depth', label: 'Tiefe in m', type: 'decimal', min: 0.5, max: 4, required: true },
          brief.yes('loudspeaker', 'Lautsprecher'),
        ],
      },
    ],
  },
  evidence: [
    { name: 'charity', label: 'Freistellungsbescheid', when: 'form.carrier = "charity"' },
    { name: 'sketch', label: 'Skizze mit Fläche' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'Sondernutzungsgebührensatzung LHH, gebührenfreie Nutzungen',
      type: 'free',
      cents: '0',
      when: 'form.carrier in ("party", "charity")',
      evidence: 'assumed',
    },
    {
      id: 'day',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH, je angefangenen m² und Tag',
      type: 'value',
      cents:
        'if facts.decision.outcome = "refuse" then 2000 else max(1500, ceiling(form.length * form.depth) * 500)',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  documents: {
    ...law.documents,
    otherOffer: askingLetter(
      'Ihr Platz ist schon vergeben',
      'am gewünschten Tag ist der Platz {form.place} schon vergeben. Bitte nennen Sie einen anderen Tag oder Platz.',
      'drei Tagen',
    ),
  },
  clocks: {
    ...law.clocks,
    placePeriod: {
      label: 'Frist, einen anderen Platz zu wählen',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.otherOfferDispatch' },
      period: 'P3D',
    },
  },
  events: {
    ...law.events,
    placeChosen: {
      label: 'Anderen Platz oder Tag wählen',
      by: ['applicant', 'clerk'],
      fields: [brief.text('place', 'Standort', 120), brief.day('day', 'Tag', { notBefore: 'today' })],
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
