import type { StateConfig } from '@amtsweg/engine';
import {
  actionAgainst,
  applicationDecision,
  brief,
  completeness,
  defineProcedure,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  finished,
  gate,
  hearingLetter,
  hearingPeriod,
  invoice,
  invoiceLetter,
  invoicePeriod,
  note,
  opinionPeriod,
  participation,
  partyAddressee,
  refusalNotice,
  refusedApplication,
  replyPeriod,
  requestLetter,
  set,
  taskState,
  ways,
  withdrawal,
} from '@amtsweg/procedure';
import { events } from './sportstaette-nutzung.events.js';
import { publicStatus } from './sportstaette-nutzung.publicStatus.js';
import { form } from './sportstaette-nutzung.form.js';

const rows = [
  ['Sportstätte', '{form.hall}'],
  ['Nutzung', '{choice("kind", form.kind)}, {form.sport}'],
  ['Zeiten', '{form.times}'],
] as const;

/** Times for a season are given to all at once, single dates as they come; the school comes first in either. */
const allocation: Record<string, StateConfig> = {
  kind: gate('Saison oder Einzeltermin', 'inReview', [
    { to: 'collecting', when: 'form.kind = "season"' },
    { to: 'school' },
  ]),
  collecting: {
    meta: { label: 'Wartet auf das Ende der Anmeldung zur Saison', status: 'collecting' },
    on: { supplement: [{ target: 'collecting', actions: ['record', 'amendForm'] }] },
    after: { seasonClose: 'federation' },
  },
  federation: {
    ...participation({
      id: 'federation',
      label: 'Hallenplan',
      authority: 'Stadtsportbund Hannover e. V.',
      effect: 'Benehmen',
      legalBasis: 'Vergaberichtlinie Sportstätten LHH',
      clock: 'federationPeriod',
      needed: 'form.organisation != null',
    }),
    onDone: 'school',
  },
  school: taskState({
    id: 'school',
    state: 'Vorrang der Schule',
    status: 'inReview',
    task: 'Unterricht, Ganztag und Prüfungen der Schule gegen die gewünschten Zeiten halten',
    post: 'clerk',
    unit: '40.1',
    target: 'P10D',
    legalBasis: '§ 108 NSchG',
    outcomes: {
      free: { label: 'Zeiten außerhalb der Schule', to: 'decision' },
      partly: {
        label: 'Nur teilweise frei',
        to: 'offerDocument',
        fields: [brief.text('alternative', 'Mögliche Zeiten oder Halle', 300)],
      },
      occupied: { label: 'Von der Schule gebraucht', to: 'decision' },
    },
  }),
  offerDocument: documentState({
    id: 'offerDocument',
    state: 'Vorschlag wird erstellt',
    status: 'inReview',
    document: 'offer',
    to: 'offerDispatch',
  }),
  offerDispatch: dispatchState({
    id: 'offerDispatch',
    state: 'Vorschlag geht hinaus',
    status: 'inReview',
    document: 'offerDocument',
    to: 'choosing',
  }),
  choosing: {
    meta: { label: 'Andere Zeiten vorgeschlagen', status: 'waitingForYou' },
    on: { choose: ways('decision', ['record']) },
    after: { choosingPeriod: 'decision' },
  },
};

const admission = applicationDecision({
  state: 'Zulassung zur Sportstätte',
  task: 'Nach Widmung, Vergabefolge und freien Zeiten über die Zulassung entscheiden',
  legalBasis: '§ 30 NKomVG, Vergaberichtlinie Sportstätten LHH',
  grant: {
    label: 'Zulassen',
    to: [
      { to: '#case.approved', when: 'facts.school.outcome = "free" or facts.choose.accepted = true' },
      {
        to: 'decision',
        then: [note('Die Halle ist zu diesen Zeiten belegt; ohne andere Zeiten keine Zulassung.')],
      },
    ],
    fields: [
      brief.text('times', 'Zugeteilte Zeiten', 300),
      brief.day('startsOn', 'Ab'),
      brief.day('endsOn', 'Bis'),
    ],
  },
  grounds: [
    { value: 'Kapazität erschöpft', label: 'Kapazität' },
    { value: 'Vorrang der Schule', label: 'Schule' },
    { value: 'Sportart für die Halle ungeeignet', label: 'Sportart' },
    { value: 'Nutzung außerhalb der Widmung', label: 'Widmung' },
  ],
  refused: [{ to: '#case.rejected' }],
});

const contract: Record<string, StateConfig> = {
  contract: documentState({
    id: 'contractDocument',
    state: 'Nutzungsvertrag wird erstellt',
    status: 'contractSent',
    document: 'contract',
    to: 'contractDispatch',
  }),
  contractDispatch: dispatchState({
    id: 'contractDispatch',
    state: 'Nutzungsvertrag geht hinaus',
    status: 'contractSent',
    document: 'contractDocument',
    to: 'awaitingSignature',
  }),
  awaitingSignature: {
    meta: { label: 'Wartet auf Unterschrift und Versicherung', status: 'contractSent' },
    on: { signed: ways('#case.issued', ['record']) },
    after: { signaturePeriod: '#case.lapsed' },
  },
};

/** Key, warden's reports, key back; times that stand empty go to others. */
const use: Record<string, StateConfig> = {
  key: taskState({
    id: 'key',
    state: 'Schlüssel',
    status: 'inUse',
    task: 'Verantwortliche Person einweisen und Transponder ausgeben',
    post: 'clerk',
    outcomes: {
      handedOver: { label: 'Ausgegeben', to: 'using', fields: [brief.text('transponder', 'Nr.', 40)] },
    },
  }),
  using: {
    meta: { label: 'In Nutzung', status: 'inUse' },
    on: {
      emptyHall: ways(
        [
          { to: 'ending', when: 'facts.empty >= 2' },
          { to: 'using', then: [set('empty', 'if facts.empty = null then 1 else facts.empty + 1')] },
        ],
        ['record'],
      ),
      damage: ways('damage', ['record']),
      giveBack: ways('keyBack', ['record']),
    },
    after: { useEnd: 'keyBack' },
  },
  damage: taskState({
    id: 'damageCheck',
    state: 'Schaden gemeldet',
    status: 'inUse',
    task: 'Schaden aufnehmen, Versicherung des Vereins anschreiben',
    post: 'clerk',
    legalBasis: '§§ 280, 535 BGB',
    outcomes: {
      settled: { label: 'Versicherung zahlt oder kein Verschulden', to: 'using' },
      grave: { label: 'Grober Verstoß', adverse: true, to: 'ending' },
    },
  }),
  ending: taskState({
    id: 'ending',
    state: 'Kündigung wird geprüft',
    status: 'inUse',
    task: 'Verein anhören und über die Kündigung entscheiden',
    post: 'lead',
    legalBasis: '§§ 314, 543 BGB, Nutzungsvertrag',
    outcomes: {
      terminate: { label: 'Kündigen, Zeiten neu vergeben', adverse: true, to: 'keyBack' },
      warn: { label: 'Abmahnen', to: [{ to: 'using', then: [set('empty', '0')] }] },
    },
  }),
  keyBack: taskState({
    id: 'keyBack',
    state: 'Rückgabe',
    status: 'inUse',
    task: 'Transponder zurücknehmen, Halle ansehen, genutzte Stunden feststellen',
    post: 'clerk',
    outcomes: {
      returned: { label: 'Zurückgegeben', to: 'priceGate', fields: [brief.count('hours', 'Stunden', 5000)] },
    },
  }),
  ...invoice({ notBy: ['decision', 'keyBack'], paid: 'done' }),
  done: finished('Abgerechnet', 'closed'),
};

/**
 * Nutzung städtischer Sportstätten: two steps in law: whether somebody is admitted to the public facility is public law
 * (§ 30 NKomVG, an act one can sue about), how it is used a contract under private law.
 *
 * Peculiar: halls belong to schools first: the school's office says which times are free, and the admission cannot be
 * granted otherwise (guard). Seasons are given out together after the federation is heard, single dates at once. What
 * is billed is what was used, after the season; youth sport costs nothing. Three times empty, and the times may go to
 * others. Insurance is a condition of the contract. Nobody from elsewhere has a claim; equal treatment of all who have.
 * NOT transitions: swimming baths' opening hours, events with spectators (NVStättVO), which need a permit of their own.
 */
export default defineProcedure({
  key: 'sportstaette-nutzung',
  name: 'Nutzung städtischer Sportstätten und Sporthallen',
  domain: 'kultur-sport-veranstaltungen',
  kind: 'contract',
  initiation: 'application',
  unit: '52.1',
  filePlan: '52.20.10',
  leika: [],
  keywords: [
    'Turnhalle mieten',
    'Hallenzeiten',
    'Trainingszeit beantragen',
    'Fußballplatz reservieren',
    'Schulturnhalle am Abend',
  ],
  legalBasis: ['§ 30 NKomVG', 'Entgeltordnung LHH'],
  audience: ['citizen', 'company'],
  online: null,
  secrecy: 'general',
  retention: { years: 10, legalBasis: '§ 41 KomHKVO (Buchungsbelege), Aktenplan', evidence: 'assumed' },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'application', label: 'Antrag' },
    { name: 'times', label: 'Nutzungszeiten' },
    { name: 'insurance', label: 'Nachweis der Haftpflichtversicherung' },
  ],
  fee: [
    {
      id: 'youth',
      legalBasis: 'Entgeltordnung LHH: Kinder- und Jugendsport entgeltfrei',
      type: 'free',
      cents: '0',
      when: 'form.youth * 2 > form.participants',
      evidence: 'assumed',
    },
    {
      id: 'single',
      legalBasis: 'Entgeltordnung LHH, Einzeltermin je Stunde',
      type: 'value',
      cents: 'facts.keyBack.hours * 2800',
      when: 'form.kind = "single"',
      evidence: 'assumed',
    },
    {
      id: 'season',
      legalBasis: 'Entgeltordnung LHH, Übungsbetrieb je Stunde',
      type: 'value',
      cents: 'facts.keyBack.hours * 600',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod,
    invoicePeriod,
    hearingPeriod: hearingPeriod(),
    ...actionAgainst('refusal'),
    federationPeriod: opinionPeriod('Äußerung zum Hallenplan', 'Vergaberichtlinie Sportstätten LHH', 'P3W'),
    seasonClose: {
      label: 'Anmeldeschluss der Saison',
      kind: 'setByAuthority',
      legalBasis: 'Vergaberichtlinie Sportstätten LHH',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.formalCheck.seasonCloses' },
      period: 'P1D',
      endMoves: false,
    },
    choosingPeriod: {
      label: 'Entscheidung über andere Zeiten',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB entsprechend',
      bound: 'party',
      start: { notified: 'facts.offerDispatch' },
      period: 'P10D',
    },
    signaturePeriod: {
      label: 'Rückgabe des unterschriebenen Vertrags',
      kind: 'setByAuthority',
      legalBasis: '§ 148 BGB',
      bound: 'party',
      start: { notified: 'facts.contractDispatch' },
      period: 'P2W',
    },
    useEnd: {
      label: 'Ende der Nutzung',
      kind: 'setByAuthority',
      legalBasis: 'Nutzungsvertrag (§ 542 Abs. 2 BGB)',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'facts.decision.endsOn' },
      period: 'P1D',
      endMoves: false,
    },
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Nutzung einer Sportstätte'),
    offer: {
      kind: 'letter',
      title: 'Andere Zeiten für Ihre Gruppe',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zu Ihren Wunschzeiten braucht die Schule die Halle. Möglich wäre: {facts.school.alternative}. Bitte antworten Sie innerhalb von zehn Tagen.',
        },
      ],
    },
    hearing: hearingLetter('die Zulassung', rows),
    contract: {
      kind: 'letter',
      title: 'Zulassung und Nutzungsvertrag',
      signedBy: 'decision',
      blocks: [
        {
          type: 'facts',
          rows: [
            ...rows,
            ['Zugeteilt', '{facts.decision.times}, {facts.decision.startsOn} bis {facts.decision.endsOn}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Der Vertrag kommt mit Ihrer Unterschrift zustande. Verantwortlich in der Halle ist {form.responsible}. Bleibt die Halle dreimal leer, können wir die Zeiten anders vergeben.',
        },
      ],
    },
    invoice: invoiceLetter('{form.hall}, {facts.keyBack.hours} Stunden'),
    refusal: refusalNotice('Ablehnung der Zulassung', rows),
  },
  events,
  publicStatus,
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Antrag und Versicherung prüfen, Saison zuordnen',
        findings: [brief.day('seasonCloses', 'Anmeldeschluss der Saison', { when: 'form.kind = "season"' })],
      }),
      checked: {
        meta: { label: 'Vergabe', status: 'inReview' },
        on: withdrawal,
        initial: 'kind',
        states: { ...allocation, ...admission },
      },
      approved: {
        meta: { label: 'Zugelassen', status: 'contractSent' },
        initial: 'contract',
        states: contract,
      },
      issued: {
        meta: { label: 'Nutzung', status: 'inUse' },
        initial: 'key',
        onDone: '#case.closed',
        states: use,
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Vertrag nicht unterschrieben', status: 'lapsed' },
        entry: [{ type: 'conclude', params: { ending: 'lapsed' } }],
      },
      rejected: refusedApplication({ label: 'Zulassung abgelehnt', anew: 'checked.decision' }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
