import {
  actionRemedy,
  brief,
  defineProcedure,
  exemptionTerm,
  gate,
  permitCase,
  provisionsField,
  set,
  specialUseGrounds,
  taskState,
  ways,
} from '@amtsweg/procedure';
import { applicant, applicantFields, kept } from './applicant.js';

const rows = [
  ['Anlass', '{choice("purpose", form.purpose)}: {form.title}'],
  ['Plakate', '{form.number} Stück {form.format}'],
  ['Zeitraum', '{form.start} bis {form.end}'],
] as const;

const term = exemptionTerm({
  subject: 'die Plakatierungserlaubnis',
  label: 'Plakate erlaubt',
  legalBasis: '§ 18 Abs. 2 NStrG, § 36 Abs. 2 Nr. 1 VwVfG',
  duty: 'Alle Plakate sind binnen drei Tagen abzunehmen.',
  grounds: [
    { value: '§ 49 Abs. 2 Satz 1 Nr. 2 VwVfG', label: 'Mehr Plakate als erlaubt oder an verbotenen Stellen' },
    { value: '§ 18 Abs. 2 NStrG, Widerrufsvorbehalt', label: 'Standorte werden gebraucht' },
  ],
  givenUp: { label: 'Alle Plakate vorzeitig abgenommen', by: ['applicant', 'clerk'] },
  more: { posterReported: ways('patrol', ['record']) },
  states: {
    patrol: taskState({
      id: 'patrol',
      state: 'Plakat beanstandet',
      status: 'permitValid',
      task: 'Standort ansehen: Aufkleber, Sicht an Kreuzung und Überweg, Baum, Ampelmast',
      post: 'inspector',
      target: 'P1D',
      legalBasis: '§ 22 NStrG, § 33 Abs. 2 StVO',
      outcomes: {
        allowed: { label: 'Erlaubt', to: 'valid' },
        takenDown: {
          label: 'Sofort abgenommen (Gefahr oder ohne Aufkleber)',
          to: 'valid',
          fields: [brief.count('posters', 'Abgenommene Plakate', 500, { min: 1 })],
        },
        systematic: {
          label: 'Vielzahl von Verstößen, Widerruf einleiten',
          adverse: true,
          to: [{ to: 'revocation', then: [set('startRevocation', '{facts: event.reason}')] }],
        },
      },
    }),
  },
});

/** A week after the last day no poster hangs any more, or the city takes it down at a price per piece. */
const removal = {
  meta: { label: 'Abnahme der Plakate', status: 'permitValid' },
  initial: 'hanging',
  states: {
    hanging: {
      meta: { label: 'Plakate hängen', status: 'permitValid' },
      on: { removed: ways('count', ['record']) },
      after: { removalPeriod: 'count' },
    },
    count: taskState({
      id: 'count',
      state: 'Kontrolle der Abnahme',
      status: 'postersDown',
      task: 'Standorte abfahren, hängende Plakate zählen, Aufkleber mit der Liste abgleichen',
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§ 18 Abs. 4 NStrG',
      outcomes: {
        none: { label: 'Alle abgenommen', to: 'down' },
        left: {
          label: 'Hängende Plakate',
          to: 'substitute',
          fields: [brief.count('posters', 'Anzahl', 5000, { min: 1 })],
        },
      },
    }),
    substitute: taskState({
      id: 'substitute',
      state: 'Abnahme durch die Stadt',
      status: 'postersDown',
      task: 'Plakate abnehmen lassen, Zahl und Kosten für den Kostenbescheid festhalten',
      post: 'inspector',
      target: 'P7D',
      legalBasis: '§ 22 Satz 2 NStrG, § 66 NPOG',
      outcomes: {
        done: {
          label: 'Abgenommen, Kostenbescheid im eigenen Vorgang',
          adverse: true,
          to: 'down',
          fields: [
            { name: 'costCents', label: 'Kosten', type: 'money', min: 0, max: 5000000, required: true },
          ],
        },
      },
    }),
    down: { type: 'final' as const, meta: { label: 'Keine Plakate mehr', status: 'closed' } },
  },
};

const law = permitCase({
  subject: 'die Plakatierungserlaubnis',
  application: 'Ihrem Antrag auf Plakatierung',
  rows,
  target: 'P10WD',
  intake: { task: 'Anzahl, Standorte, Zeitraum und Muster des Plakats prüfen', target: 'P2D' },
  supplement: [brief.count('number', 'Anzahl', 5000, { required: false })],
  examination: {
    occasion: gate('Wahl oder Veranstaltung', 'inReview', [
      { to: 'quota', when: 'form.purpose = "election"' },
      { to: 'places' },
    ]),
    quota: taskState({
      id: 'quota',
      state: 'Verteilung vor der Wahl',
      status: 'inReview',
      task: 'Wahlvorschlag beim Wahlamt feststellen, Kontingent nach abgestufter Chancengleichheit zuteilen',
      post: 'lead',
      target: 'P3D',
      legalBasis: 'Art. 21 Abs. 1 GG, § 5 Abs. 1 PartG',
      outcomes: {
        allotted: {
          label: 'Zugeteilt',
          to: 'decision',
          fields: [brief.count('posters', 'Kontingent', 5000, { min: 1 })],
        },
        notStanding: { label: 'Nimmt an der Wahl nicht teil', to: 'places' },
      },
    }),
    places: taskState({
      id: 'places',
      state: 'Standorte',
      status: 'inReview',
      task: 'Standorte gegen Sperrliste (Ampeln, Brücken, Bäume, Denkmale) und andere Plakatierungen prüfen',
      post: 'clerk',
      target: 'P3D',
      legalBasis: '§ 18 Abs. 1 NStrG, § 33 StVO',
      outcomes: {
        checked: {
          label: 'Geprüft',
          to: 'decision',
          fields: [brief.count('posters', 'Mögliche Plakate', 5000)],
        },
      },
    }),
  },
  decision: {
    state: 'Entscheidung über die Plakatierung',
    task: 'Zahl und Standorte der Plakate erlauben oder ablehnen, ohne den Inhalt zu bewerten',
    legalBasis: '§ 18 Abs. 1 und 2 NStrG',
    target: 'P2D',
    grant: {
      label: 'Erlauben',
      to: [
        {
          to: '#case.approved',
          when: 'event.posters <= (if facts.quota.outcome = "allotted" then facts.quota.posters else facts.places.posters)',
          then: [
            set('posters', 'event.posters'),
            set('validUntil', 'form.end'),
            { type: 'assessFee', params: { on: 'form.start' } },
          ],
        },
      ],
      fields: [
        brief.count('posters', 'Erlaubte Plakate', 5000, { min: 1 }),
        provisionsField('§ 18 Abs. 2 NStrG'),
      ],
    },
    grounds: [
      ...specialUseGrounds,
      { value: '§ 33 Abs. 1 Satz 1 Nr. 3 StVO', label: 'Werbung lenkt den Verkehr ab' },
      {
        value: 'Vertrag über Werbung auf öffentlichem Grund',
        label: 'Gewerbliche Werbung ohne Veranstaltung',
      },
    ],
  },
  approved: {
    stickers: taskState({
      id: 'stickers',
      state: 'Aufkleber werden ausgegeben',
      status: 'inProduction',
      task: 'Nummerierte Genehmigungsaufkleber in der erlaubten Zahl ausgeben und die Nummern eintragen',
      post: 'clerk',
      target: 'P2D',
      outcomes: {
        handedOut: {
          label: 'Ausgegeben',
          to: '#case.issued',
          fields: [brief.text('numbers', 'Nummern von bis', 60)],
        },
      },
    }),
  },
  permit: {
    label: 'Plakatierungserlaubnis',
    title: 'Sondernutzungserlaubnis für Plakate',
    blocks: [
      {
        type: 'paragraph',
        text: 'Erlaubt sind {facts.posters} Plakate mit den Aufklebern {facts.stickers.numbers} vom {form.start} bis zum {form.end}. Nicht an Ampeln, Brücken, Bäumen und Verkehrszeichen, nicht näher als 10 m an Kreuzungen; Unterkante über Gehwegen 2,20 m, über Radwegen 2,50 m.',
      },
      {
        type: 'paragraph',
        text: 'Nehmen Sie alle Plakate binnen einer Woche nach dem letzten Tag ab. Danach nehmen wir sie auf Ihre Kosten ab (§ 22 NStrG).',
      },
    ],
  },
  feeLaw: '§ 21 NStrG',
  feeDue: 'facts.fee.cents > 0',
  refusalFeeDue: 'facts.fee.cents > 0',
  beside: { use: term.use, removal },
  parts: [term.part],
});

/**
 * Plakatierung (§ 18 NStrG): a special use at hundreds of places, told apart by numbered stickers.
 *
 * Before an election parties have a claim to show themselves, in number by graded equality (Art. 21 GG, § 5 PartG): the
 * lead allots, free of charge. Events get what the list of places yields; more than that cannot be granted (FEEL).
 * A poster without a sticker or in the line of sight comes down at once. A week after the last day the inspector counts,
 * and the city takes down what still hangs at the carrier's cost (notice of its own). NOT transitions: large panels
 * (NBauO), walls of others (civil law), the content, which is nobody's business here but the prosecutor's.
 */
export default defineProcedure({
  ...law,
  key: 'sondernutzung-plakatierung',
  name: 'Sondernutzung für Plakatierung',
  domain: 'strassen-verkehr-sondernutzung',
  kind: 'specialUse',
  initiation: 'application',
  unit: '66.1',
  filePlan: '66.20.33',
  leika: [],
  legalBasis: ['§ 18 NStrG', '§ 21 NStrG', 'Sondernutzungssatzung LHH'],
  keywords: [
    'Wahlplakate aufhängen',
    'Plakate an Laternen',
    'Zirkuswerbung',
    'Konzertplakat',
    'Laternenmast',
  ],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: kept(3),
  addressee: applicant,
  form: {
    sections: [
      { title: 'Antrag', fields: applicantFields },
      {
        title: 'Plakate',
        fields: [
          brief.pick('purpose', 'Anlass', {
            election: 'Wahl oder Abstimmung',
            event: 'Veranstaltung',
            circus: 'Zirkus, Jahrmarkt',
          }),
          brief.text('title', 'Wahl oder Veranstaltung', 160),
          brief.count('number', 'Anzahl', 5000, { min: 1 }),
          brief.pick('format', 'Format', { A1: 'DIN A1', A0: 'DIN A0' }),
          brief.long('places', 'Straßen oder Stadtteile', 4000),
          brief.day('start', 'Von', { notBefore: 'today' }),
          brief.day('end', 'Bis'),
          brief.text('hanger', 'Wer die Plakate aufhängt, mit Telefon', 200),
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.end) >= date(form.start)',
        message: 'Das Ende liegt vor dem Beginn.',
        field: 'end',
      },
      {
        holds: 'date(form.end) <= date(form.start) + duration("P56D")',
        message: 'Plakate werden für höchstens acht Wochen erlaubt.',
        field: 'end',
      },
    ],
  },
  evidence: [
    { name: 'sample', label: 'Muster des Plakats' },
    { name: 'list', label: 'Liste der Standorte' },
  ],
  fee: [
    {
      id: 'election',
      legalBasis: 'Sondernutzungsgebührensatzung LHH, Wahlwerbung',
      type: 'free',
      cents: '0',
      when: 'form.purpose = "election"',
      evidence: 'assumed',
    },
    {
      id: 'poster',
      legalBasis: '§ 21 NStrG, Sondernutzungsgebührensatzung LHH, je Plakat',
      type: 'value',
      cents:
        'if facts.decision.outcome = "refuse" then 2500 else max(2500, facts.posters * (if form.format = "A0" then 300 else 200))',
      evidence: 'assumed',
    },
  ],
  remedy: actionRemedy,
  exceptions: [
    {
      rule: 'guard-gap',
      path: 'checked.decision',
      reason:
        'Mehr als das Kontingent oder die möglichen Standorte gibt es nicht; dann ist die Zahl herabzusetzen.',
      legalBasis: '§ 18 Abs. 1 NStrG, § 5 Abs. 1 PartG',
    },
  ],
  clocks: {
    ...law.clocks,
    removalPeriod: {
      label: 'Abnahme binnen einer Woche',
      kind: 'setByAuthority',
      legalBasis: '§ 18 Abs. 4 NStrG, Auflage',
      bound: 'party',
      start: { rule: 'event', on: 'form.end' },
      period: 'P1W',
    },
  },
  events: {
    ...law.events,
    posterReported: {
      label: 'Beanstandetes Plakat eintragen',
      by: ['clerk', 'authority'],
      fields: [brief.text('place', 'Wo', 200)],
    },
    removed: { label: 'Abnahme aller Plakate melden', by: ['applicant', 'clerk'] },
  },
  publicStatus: {
    ...law.publicStatus,
    postersDown: {
      de: 'Abnahme wird geprüft',
      easy: 'Die Plakate müssen jetzt weg sein. Wir sehen nach.',
      en: 'Removal being checked',
      actor: 'office',
      next: 'Hängende Plakate nehmen wir auf Ihre Kosten ab.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, legalBasis: { evidence: 'derived' } },
});
