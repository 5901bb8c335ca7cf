import type { StateConfig } from '@amtsweg/engine';
import {
  brief,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  invoice,
  invoiceLetter,
  invoicePeriod,
  invoiceStatus,
  set,
  taskState,
  ways,
  withdrawEvent,
  withdrawal,
} from '@amtsweg/procedure';

/** A guide leads twenty-five people at most; more make more groups, at the same hour or one after the other. */
const planning: Record<string, StateConfig> = {
  groups: gate('Gruppengröße', 'inReview', [
    { to: 'guide', then: [set('groups', 'ceiling(form.people / 25)')] },
  ]),
  guide: taskState({
    id: 'guide',
    state: 'Führungskraft wird gesucht',
    status: 'inReview',
    task: 'Führungskräfte für Haus, Thema und Sprache einteilen; Sonderausstellung und Aufsicht abstimmen',
    post: 'clerk',
    target: 'P3D',
    outcomes: {
      assigned: {
        label: 'Eingeteilt',
        to: '#case.approved',
        fields: [
          brief.day('on', 'Tag', { notBefore: 'today' }),
          brief.text('at', 'Uhrzeit', 5),
          { name: 'guideName', label: 'Führungskraft', type: 'name', maxLength: 160, required: true },
        ],
      },
      alternative: {
        label: 'Nur an anderen Tagen',
        to: 'proposal',
        fields: [
          brief.list(
            'dates',
            'Vorschläge',
            [brief.day('on', 'Tag', { notBefore: 'today' }), brief.text('at', 'Uhrzeit', 5)],
            { required: true, min: 1, max: 3 },
          ),
        ],
      },
      impossible: {
        label: 'Nicht möglich (Schließtag, Umbau)',
        to: '#case.noTour',
        fields: [brief.text('why', 'Warum', 300)],
      },
    },
  }),
  proposal: documentState({
    id: 'proposalDocument',
    state: 'Terminvorschlag wird erstellt',
    status: 'proposed',
    document: 'proposal',
    to: 'proposalDispatch',
  }),
  proposalDispatch: dispatchState({
    id: 'proposalDispatch',
    state: 'Terminvorschlag geht hinaus',
    status: 'proposed',
    document: 'proposalDocument',
    to: 'choosing',
  }),
  choosing: {
    meta: { label: 'Wartet auf Ihre Wahl', status: 'proposed' },
    on: { chooseDate: [{ target: 'guide', actions: ['record'] }] },
    after: { choicePeriod: '#case.noTour' },
  },
};

const tour: Record<string, StateConfig> = {
  planned: {
    meta: { label: 'Termin steht', status: 'tourBooked' },
    on: {
      move: ways(
        [
          { to: '#case.checked.guide', when: 'date(facts.guide.on) - date(today) > duration("P3D")' },
          { to: 'tooLate' },
        ],
        ['record'],
      ),
      guideIll: ways('substitute', ['record']),
      callOff: ways(
        [
          { to: '#case.withdrawn', when: 'date(facts.guide.on) - date(today) > duration("P3D")' },
          { to: 'halfPrice' },
        ],
        ['record'],
      ),
    },
    after: { tourDay: 'reception' },
  },
  tooLate: taskState({
    id: 'tooLate',
    state: 'Kurzfristige Umbuchung',
    status: 'tourBooked',
    task: 'Führungskraft fragen, ob die Umbuchung noch möglich ist',
    post: 'clerk',
    priority: 2,
    outcomes: {
      moved: { label: 'Geht', to: '#case.checked.guide' },
      fixed: { label: 'Geht nicht, Termin bleibt', to: 'planned' },
    },
  }),
  substitute: taskState({
    id: 'substitute',
    state: 'Führungskraft fällt aus',
    status: 'tourBooked',
    task: 'Vertretung suchen oder Gruppe anrufen',
    post: 'clerk',
    priority: 1,
    target: 'P1D',
    outcomes: {
      found: {
        label: 'Vertretung gefunden',
        to: 'planned',
        fields: [{ name: 'name', label: 'Vertretung', type: 'name', maxLength: 160, required: true }],
      },
      none: { label: 'Keine Vertretung, Ersatztermin', to: '#case.checked.guide' },
      free: {
        label: 'Gruppe geht ohne Führung, nur Eintritt',
        to: [{ to: 'done', then: [set('noGuide', 'true')] }],
      },
    },
  }),
  reception: taskState({
    id: 'reception',
    state: 'Führung',
    status: 'tourBooked',
    task: 'Gruppe empfangen, Personen zählen, Führung bestätigen',
    post: 'clerk',
    outcomes: {
      held: {
        label: 'Stattgefunden',
        to: 'priceGate',
        fields: [brief.count('people', 'Personen', 500, { min: 1 })],
      },
      nobody: { label: 'Gruppe nicht gekommen', to: 'halfPrice' },
    },
  }),
  halfPrice: gate('Ausfallentgelt', 'invoiceDue', [{ to: 'priceGate', then: [set('cancelled', 'true')] }]),
  ...invoice({ notBy: ['guide', 'reception'], paid: 'done' }),
  done: finished('Abgeschlossen', 'closed'),
};

/**
 * Führung in einem städtischen Museum: a date with a guide, nothing else.
 *
 * Peculiar: the number of people makes the number of guides (FEEL, twenty-five each); guides are freelance and are asked
 * for house, subject and language; another date is proposed and waits a week for an answer. Up to three days before, moving
 * and calling off is free, afterwards half is owed, which the machine computes from the date, not the clerk. A guide may fall
 * ill on the morning. Billed afterwards by the heads that came; school classes of the city pay nothing. NOT
 * transitions: a refusal; a house that is closed that day says so, and the case ends as `noTour`.
 */
export default defineProcedure({
  key: 'museumsfuehrung-buchen',
  name: 'Führung in einem städtischen Museum buchen',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'appointment',
  initiation: 'application',
  unit: '41.1',
  filePlan: '41.30.10',
  leika: [],
  keywords: [
    'Ausflug mit der Schulklasse',
    'Kestner',
    'Sprengel',
    'Rundgang für Gruppe',
    'Kindergeburtstag mit Kunst',
  ],
  legalBasis: ['§ 30 NKomVG', 'Entgeltordnung Museen LHH'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (Buchungsbelege)', evidence: 'derived' },
  addressee: ['{form.group}', '{form.contact}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Gruppe',
        fields: [
          brief.text('group', 'Gruppe, Schule, Verein', 160),
          { name: 'contact', label: 'Ansprechperson', type: 'name', maxLength: 160, required: true },
          brief.text('address', 'Rechnungsanschrift', 200),
          { name: 'email', label: 'E-Mail', type: 'email', required: true },
          { name: 'phone', label: 'Telefon am Tag der Führung', type: 'phone', required: true },
          brief.pick('kind', 'Art der Gruppe', {
            school: 'Schulklasse oder Kita aus Hannover',
            otherSchool: 'Schule von außerhalb',
            adults: 'Erwachsene',
            birthday: 'Kindergeburtstag',
            company: 'Firma',
          }),
          brief.count('people', 'Personen', 200, { min: 5 }),
        ],
      },
      {
        title: 'Führung',
        fields: [
          brief.pick('museum', 'Haus', {
            kestner: 'Museum August Kestner',
            sprengel: 'Sprengel Museum',
            historical: 'Historisches Museum',
            herrenhausen: 'Museum Schloss Herrenhausen',
          }),
          brief.text('topic', 'Thema', 160),
          brief.pick('language', 'Sprache', {
            de: 'Deutsch',
            en: 'Englisch',
            fr: 'Französisch',
            dgs: 'Deutsche Gebärdensprache',
            easy: 'Leichte Sprache',
          }),
          brief.day('wish', 'Wunschtermin', { notBefore: 'today' }),
          brief.count('minutes', 'Dauer in Minuten', 180, { min: 45 }),
          brief.yes('stepFree', 'Stufenloser Zugang nötig'),
        ],
      },
    ],
  },
  evidence: [{ name: 'group', label: 'Gruppengröße und Wunschtermin' }],
  fee: [
    {
      id: 'city-schools',
      legalBasis: 'Entgeltordnung Museen LHH: Schulen und Kitas der Stadt entgeltfrei',
      type: 'free',
      cents: '0',
      when: 'form.kind = "school"',
      evidence: 'assumed',
    },
    {
      id: 'cancelled',
      legalBasis: 'Entgeltordnung Museen LHH, halbes Entgelt bei Ausfall',
      type: 'value',
      cents: '(facts.groups * 6000) / 2',
      when: 'facts.cancelled = true',
      evidence: 'assumed',
    },
    {
      id: 'tour',
      legalBasis: 'Entgeltordnung Museen LHH, je Gruppe, zuzüglich Eintritt',
      type: 'value',
      cents: 'facts.groups * 6000 + facts.reception.people * 500',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis: 'Dienstvertrag nach bürgerlichem Recht (§ 611 BGB); kein Verwaltungsakt',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    invoicePeriod,
    choicePeriod: {
      label: 'Wahl eines Termins',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.proposalDispatch' },
      period: 'P1W',
    },
    tourDay: {
      label: 'Tag der Führung',
      kind: 'setByAuthority',
      legalBasis: 'Buchung',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'facts.guide.on' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P3D', to: 'clerk' }],
    },
  },
  documents: {
    proposal: {
      kind: 'letter',
      title: 'Vorschlag für Ihre Führung',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zum gewünschten Tag ist keine Führung möglich. Bitte wählen Sie innerhalb einer Woche:',
        },
        { type: 'list', of: 'facts.guide.dates', item: '{item.on}, {item.at} Uhr' },
      ],
    },
    confirmation: {
      kind: 'letter',
      title: 'Ihre Führung ist gebucht',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Haus', '{choice("museum", form.museum)}'],
            ['Termin', '{facts.guide.on}, {facts.guide.at} Uhr'],
            ['Gruppen', '{facts.groups}'],
            ['Mit', '{facts.guide.guideName}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Bis drei Tage vorher können Sie kostenfrei absagen oder umbuchen, danach berechnen wir die Hälfte. Rucksäcke bleiben in der Garderobe.',
        },
      ],
    },
    invoice: invoiceLetter('Führung im {choice("museum", form.museum)} am {facts.guide.on}'),
  },
  events: {
    withdraw: { ...withdrawEvent, label: 'Anfrage zurückziehen', note: 'Vor der Bestätigung kostenfrei.' },
    chooseDate: {
      label: 'Termin wählen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('on', 'Tag', { notBefore: 'today' }), brief.text('at', 'Uhrzeit', 5)],
    },
    move: {
      label: 'Umbuchen',
      by: ['applicant', 'clerk'],
      fields: [brief.day('to', 'Neuer Wunsch', { notBefore: 'today' })],
    },
    callOff: {
      label: 'Absagen',
      by: ['applicant', 'clerk'],
      note: 'Ab drei Tagen vorher kostet die Absage die Hälfte.',
    },
    guideIll: { label: 'Führungskraft fällt aus', by: ['clerk'] },
  },
  publicStatus: {
    ...invoiceStatus,
    proposed: {
      de: 'Termin vorgeschlagen',
      easy: 'Wir haben Ihnen andere Tage vorgeschlagen. Bitte suchen Sie einen aus.',
      en: 'Dates proposed',
      actor: 'applicant',
      next: 'Wählen Sie innerhalb einer Woche einen Termin.',
    },
    tourBooked: {
      de: 'Führung gebucht',
      easy: 'Die Führung ist gebucht. Wir freuen uns auf Sie.',
      en: 'Tour booked',
      actor: 'applicant',
      next: 'Seien Sie zehn Minuten vorher an der Kasse.',
    },
    noTour: {
      de: 'Keine Führung möglich',
      easy: 'An diesen Tagen geht es leider nicht.',
      en: 'No tour possible',
      actor: 'nobody',
      next: 'Fragen Sie gern nach einem anderen Tag oder Haus.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: { meta: { label: 'Angefragt', status: 'received' }, always: '#case.checked' },
      checked: {
        meta: { label: 'Planung', status: 'inReview' },
        on: withdrawal,
        initial: 'groups',
        states: planning,
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'tourBooked' },
        initial: 'confirmation',
        states: {
          confirmation: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird erstellt',
            status: 'tourBooked',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'tourBooked',
            document: 'confirmationDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Gebucht', status: 'tourBooked' },
        initial: 'planned',
        onDone: '#case.closed',
        states: tour,
      },
      noTour: {
        type: 'final',
        meta: { label: 'Keine Führung zustande gekommen', status: 'noTour' },
        entry: [conclude('noTour')],
      },
      ...endings('closed', 'withdrawn'),
    },
  },
});
