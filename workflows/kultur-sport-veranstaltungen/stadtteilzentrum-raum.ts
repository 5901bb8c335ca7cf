import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  applicationDecision,
  askedByLetter,
  askingLetter,
  brief,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  directActionRemedy,
  endings,
  finished,
  gate,
  hearingLetter,
  hearingPeriod,
  invoice,
  invoiceLetter,
  invoicePeriod,
  invoiceStatus,
  litigationStatus,
  note,
  noticeStates,
  partyAddressee,
  refusalNotice,
  refusedApplication,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './stadtteilzentrum-raum.form.js';

const rows = [
  ['Haus und Raum', '{choice("house", form.house)}, {form.room}'],
  ['Termin', '{form.on}, {form.from} bis {form.until} Uhr'],
  ['Zweck', '{choice("purpose", form.purpose)}: {form.description}'],
] as const;

/** A room is optioned for two weeks while house and safety are asked; nobody else gets it meanwhile. */
const examination: Record<string, StateConfig> = {
  calendar: taskState({
    id: 'calendar',
    state: 'Belegungsplan',
    status: 'inReview',
    task: 'Raum im Belegungsplan suchen und vormerken; Kurse und Gruppen des Hauses gehen vor',
    post: 'clerk',
    target: 'P3D',
    outcomes: {
      optioned: { label: 'Vorgemerkt', to: 'purpose' },
      other: {
        label: 'Nur anderer Raum oder Tag',
        to: 'alternative',
        fields: [brief.text('alternative', 'Vorschlag', 200)],
      },
      booked: { label: 'Belegt', to: 'decision' },
    },
  }),
  alternative: askedByLetter({
    id: 'proposal',
    label: 'Anderer Termin vorgeschlagen',
    on: { supplement: [{ target: 'calendar', actions: ['record', 'amendForm'] }] },
    clock: 'alternativePeriod',
    to: '#case.discontinued',
  }),
  purpose: gate('Zweck', 'inReview', [
    { to: 'equalTreatment', when: 'form.purpose = "political"' },
    { to: 'safety', when: 'form.guests > 199 or form.music = true or form.alcoholSold = true' },
    { to: 'decision' },
  ]),
  equalTreatment: taskState({
    id: 'equalTreatment',
    state: 'Gleichbehandlung',
    status: 'inReview',
    task: 'Bisherige Vergabe an Parteien und Gruppen feststellen; Inhalte sind kein Maßstab',
    post: 'lead',
    legalBasis: '§ 5 Abs. 1 PartG, Art. 3, 21 GG, § 30 NKomVG',
    outcomes: {
      equal: { label: 'Räume werden auch anderen überlassen', to: 'safety' },
      dedicated: {
        label: 'Haus ist für Parteiveranstaltungen nicht gewidmet',
        to: 'decision',
        fields: [brief.text('resolution', 'Beschluss über die Widmung', 160)],
      },
    },
  }),
  safety: taskState({
    id: 'safety',
    state: 'Betrieb und Sicherheit',
    status: 'inReview',
    task: 'Bestuhlungsplan, Lautstärke, Ordnungsdienst und Gestattung für Ausschank klären',
    post: 'clerk',
    target: 'P7D',
    legalBasis: '§§ 38, 43 NVStättVO, § 2 NGastG',
    outcomes: {
      fine: { label: 'Ohne Auflagen', to: 'decision' },
      conditions: {
        label: 'Mit Auflagen',
        to: 'decision',
        fields: [brief.long('conditions', 'Auflagen', 2000)],
      },
    },
  }),
};

const admission = applicationDecision({
  state: 'Überlassung',
  task: 'Über die Überlassung nach Widmung und Belegung entscheiden',
  legalBasis: '§ 30 NKomVG, Benutzungsordnung der Stadtteilzentren',
  grant: {
    label: 'Überlassen',
    to: [
      {
        to: '#case.approved',
        when: 'facts.calendar.outcome = "optioned" and not(facts.equalTreatment.outcome = "dedicated")',
      },
      { to: 'decision', then: [note('Nicht frei oder außerhalb der Widmung: kein Vertrag möglich.')] },
    ],
    fields: [{ name: 'deposit', label: 'Kaution', type: 'money', min: 0, max: 100000, required: true }],
  },
  grounds: [
    { value: 'Raum belegt', label: 'Belegt' },
    { value: 'außerhalb der Widmung', label: 'Widmung' },
    { value: 'Straftaten oder erhebliche Schäden konkret zu erwarten', label: 'Gefahr' },
  ],
  refused: [{ to: '#case.rejected' }],
});

/** What cancelling costs depends on how near the day is (terms of the contract, § 537 BGB). */
const cancellation =
  'if date(form.on) - date(today) > duration("P30D") then 0 else if date(form.on) - date(today) > duration("P7D") then 50 else 100';

const event: Record<string, StateConfig> = {
  booked: {
    meta: { label: 'Gebucht', status: 'booked' },
    on: { cancel: ways([{ to: 'refundDue', then: [set('cancelPercent', cancellation)] }], ['record']) },
    after: { theDay: 'handover' },
  },
  handover: taskState({
    id: 'handover',
    state: 'Übergabe',
    status: 'booked',
    task: 'Raum übergeben, Rettungswege und Technik zeigen, Protokoll unterschreiben lassen',
    post: 'clerk',
    outcomes: {
      handed: { label: 'Übergeben', to: 'handBack' },
      absent: { label: 'Nicht gekommen', to: 'refundDue' },
    },
  }),
  handBack: taskState({
    id: 'handBack',
    state: 'Rückgabe',
    status: 'booked',
    task: 'Raum ansehen: sauber, vollständig, unbeschädigt',
    post: 'clerk',
    outcomes: {
      fine: { label: 'Ordentlich zurückgegeben', to: 'refundDue' },
      damage: {
        label: 'Schaden oder Reinigung',
        adverse: true,
        to: 'refundDue',
        fields: [
          { name: 'cents', label: 'Kosten', type: 'money', min: 1, required: true },
          brief.long('protocol', 'Protokoll', 2000),
        ],
      },
    },
  }),
  refundDue: taskState({
    id: 'refund',
    state: 'Kaution und Erstattung',
    status: 'booked',
    task: 'Kaution abrechnen und auszahlen',
    post: 'cashier',
    unit: '20.3',
    notBy: ['handBack', 'decision'],
    legalBasis: '§ 42 Abs. 5 KomHKVO',
    outcomes: {
      paid: {
        label: 'Abgerechnet',
        to: 'done',
        fields: [{ name: 'cents', label: 'Ausgezahlt', type: 'money', min: 0, required: true }],
      },
    },
  }),
  done: finished('Abgerechnet', 'closed'),
};

/**
 * Raum im Stadtteilzentrum: admission to a public facility (§ 30 NKomVG, an act), then a lease of a room for hours (BGB).
 *
 * Peculiar: what is said in the room is none of the city's business: parties and groups are treated alike (§ 5 PartG), and
 * only dedication, room and concrete danger count; whoever is neither is admitted. More than 199 people, music or sale
 * of drinks bring house and safety rules in (FEEL). The room is optioned meanwhile. Rent and deposit are paid before; the
 * deposit comes back after the handing back, less damage, by the treasury; cancelling costs nothing, half or all by the days
 * left (computed). NOT transitions: permission to sell drinks (§ 2 NGastG) and GEMA, which are the hirer's own affairs.
 */
export default defineProcedure({
  key: 'stadtteilzentrum-raum',
  name: 'Raum in einem Stadtteilzentrum oder Freizeitheim mieten',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'contract',
  initiation: 'application',
  unit: '41.1',
  filePlan: '41.20.10',
  leika: [],
  keywords: [
    'Saal für Hochzeit',
    'Partyraum',
    'Versammlung abhalten',
    'Vereinstreffen',
    'Geburtstag feiern',
    'Proberaum',
  ],
  legalBasis: ['§ 30 NKomVG', 'Entgeltordnung LHH', '§ 5 PartG'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (Buchungsbelege)', evidence: 'derived' },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'purpose', label: 'Nutzungszweck (Programm, Einladung)' },
    { name: 'insurance', label: 'Haftpflichtversicherung', when: 'form.guests > 50' },
  ],
  fee: [
    {
      id: 'nonprofit',
      legalBasis: 'Entgeltordnung LHH: gemeinnützige Gruppen des Stadtteils entgeltfrei',
      type: 'free',
      cents: '0',
      when: 'form.purpose = "nonprofit"',
      evidence: 'assumed',
    },
    {
      id: 'commercial',
      legalBasis: 'Entgeltordnung LHH, gewerblich, zuzüglich Kaution',
      type: 'value',
      cents: 'form.hours * 6000 + facts.decision.deposit',
      when: 'form.purpose = "commercial"',
      evidence: 'assumed',
    },
    {
      id: 'private',
      legalBasis: 'Entgeltordnung LHH, private und politische Nutzung, zuzüglich Kaution',
      type: 'value',
      cents: 'form.hours * 2500 + facts.decision.deposit',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod,
    invoicePeriod,
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('refusal'),
    alternativePeriod: {
      label: 'Antwort auf den Vorschlag',
      kind: 'setByAuthority',
      legalBasis: '§ 31 Abs. 2 VwVfG',
      bound: 'party',
      start: { notified: 'facts.proposalDispatch' },
      period: 'P2W',
    },
    theDay: {
      label: 'Tag der Veranstaltung',
      kind: 'setByAuthority',
      legalBasis: 'Mietvertrag',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.on' },
      period: 'P1D',
      endMoves: false,
      warnings: [{ before: 'P3D', to: 'clerk' }],
    },
  },
  documents: {
    proposal: askingLetter(
      'Ein anderer Raum oder Tag',
      'zum gewünschten Termin ist der Raum nicht frei. Wir schlagen vor: {facts.calendar.alternative} Sagen Sie uns, ob das passt.',
      'zwei Wochen',
    ),
    request: requestLetter('Ihrer Raumanfrage'),
    hearing: hearingLetter('die Überlassung', rows),
    contract: {
      kind: 'letter',
      title: 'Zulassung und Mietvertrag',
      signedBy: 'decision',
      blocks: [
        { type: 'facts', rows: [...rows, ['Kaution', '{euro(facts.decision.deposit)}']] },
        {
          type: 'paragraph',
          text: 'Auflagen: {facts.safety.conditions}',
          when: 'facts.safety.conditions != null',
        },
        {
          type: 'paragraph',
          text: 'Absagen kosten bis 30 Tage vorher nichts, bis 7 Tage vorher die Hälfte, danach das volle Entgelt. Ausschank gegen Geld zeigen Sie bitte selbst an; Musik melden Sie der GEMA.',
        },
      ],
    },
    invoice: invoiceLetter('{form.room}, {form.hours} Stunden, mit Kaution'),
    refusal: refusalNotice('Ablehnung der Überlassung', rows),
  },
  events: {
    withdraw: { ...withdrawEvent, note: 'Vor dem Vertrag kostenfrei.' },
    statement: statementEvent,
    supplement: supplementEvent([
      brief.text('room', 'Raum', 120, { required: false }),
      brief.day('on', 'Tag', { required: false }),
    ]),
    ...courtEvents('refusal'),
    cancel: {
      label: 'Buchung absagen',
      by: ['applicant', 'clerk'],
      note: 'Die Kosten der Absage richten sich nach dem Abstand zum Termin.',
    },
  },
  publicStatus: {
    ...invoiceStatus,
    litigation: litigationStatus,
    booked: {
      de: 'Raum gebucht',
      easy: 'Der Raum gehört an diesem Tag Ihnen.',
      en: 'Room booked',
      actor: 'applicant',
      next: 'Kommen Sie zur Übergabe. Die Kaution bekommen Sie nach der Rückgabe zurück.',
    },
    lapsed: {
      de: 'Nicht bezahlt, Raum wieder frei',
      easy: 'Die Miete kam nicht. Der Raum ist wieder frei.',
      en: 'Not paid, released',
      actor: 'nobody',
      next: 'Sie können neu anfragen.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Anfrage lesen und Haus, Raum und Zweck bestimmen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'calendar',
        states: { ...examination, ...admission },
      },
      approved: {
        meta: { label: 'Vertrag', status: 'invoiceDue' },
        initial: 'contractDocument',
        states: {
          ...noticeStates('contract', 'Mietvertrag', 'priceGate'),
          ...invoice({ notBy: ['decision'], paid: '#case.issued', unpaid: [{ to: '#case.lapsed' }] }),
        },
      },
      issued: {
        meta: { label: 'Gebucht', status: 'booked' },
        initial: 'booked',
        onDone: '#case.closed',
        states: event,
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Rücktritt mangels Zahlung', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      rejected: refusedApplication({ label: 'Überlassung abgelehnt', anew: 'checked.calendar' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
