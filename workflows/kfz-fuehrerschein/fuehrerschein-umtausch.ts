import type { StateConfig } from '@amtsweg/engine';
import {
  completeness,
  decide,
  defineProcedure,
  endings,
  licenceAddressee,
  licenceCard,
  licenceSupplement,
  meansToRefuse,
  processingTarget,
  replyPeriod,
  requestLetter,
  roadTrafficRefusal,
  roadTrafficRemedy,
  supplementEvent,
  taskState,
  trafficFee,
  trafficPayment,
  trafficPaymentPeriod,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
  type ClockSpec,
} from '@amtsweg/procedure';
import { exchange } from './fuehrerschein-umtausch.decisions.js';
import { evidence, form } from './fuehrerschein-umtausch.form.js';
import { licenceTransfer } from './licence-competence.js';

const card = licenceCard({
  card: 'Kartenführerschein',
  legalBasis: '§ 24a Abs. 2, § 25 Abs. 1 und 5 FeV',
  direct: 'form.delivery = "direct"',
  made: '#case.issued',
  handed: 'register',
  surrender: [
    {
      name: 'oldLicence',
      label: 'Bisheriger Führerschein',
      type: 'choice',
      required: true,
      options: [
        { value: 'invalidated', label: 'gelocht zurückgegeben' },
        { value: 'withdrawn', label: 'eingezogen' },
        { value: 'lost', label: 'verloren, Versicherung an Eides statt' },
      ],
    },
  ],
  uncollected: 'register',
});

const refusal = roadTrafficRefusal({
  application: 'Ihren Antrag auf Umtausch des Führerscheins',
  legalBasis: '§ 24a Abs. 2, § 6 Abs. 6 FeV',
  convinced: 'entitlement',
  upheld: '#case.checked.entitlement',
});

const transcriptPeriod: ClockSpec = {
  label: 'Frist für die Karteikartenabschrift der ausstellenden Behörde',
  kind: 'setByAuthority',
  legalBasis: '§ 52 StVG, §§ 4, 5 VwVfG',
  bound: 'authority',
  start: { rule: 'event' },
  period: 'P4W',
};

/** What the holder may drive: from the central register, else from the card index of whoever issued the old licence. */
const sources: Readonly<Record<string, StateConfig>> = {
  registerInquiry: transmissionState({
    id: 'registerInquiry',
    state: 'Abruf aus dem Zentralen Fahrerlaubnisregister',
    status: 'inReview',
    receivers:
      '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister", "Kraftfahrt-Bundesamt, Fahreignungsregister"]',
    legalBasis: '§ 52 Abs. 1, § 53 StVG',
    to: 'source',
  }),
  source: {
    meta: { label: 'Quelle der Fahrerlaubnisdaten', status: 'inReview' },
    // Cards were made from 1999 on with an entry in the central register; paper licences mostly were not.
    always: ways([
      { to: 'entitlement', when: 'form.document = "card" or form.issuedHere = true' },
      { to: 'transcriptRequest' },
    ]),
  },
  transcriptRequest: transmissionState({
    id: 'transcriptRequest',
    state: 'Karteikartenabschrift wird angefordert',
    status: 'waitingForOthers',
    receivers: '[form.issuingOffice]',
    legalBasis: '§ 52 Abs. 1 StVG, § 57 FeV',
    to: 'awaitingTranscript',
  }),
  awaitingTranscript: {
    meta: { label: 'Wartet auf Karteikartenabschrift', status: 'waitingForOthers' },
    on: {
      transcript: ways(
        [{ to: 'entitlement', when: 'event.result = "transcript"' }, { to: 'affidavit' }],
        ['record'],
      ),
    },
    after: { transcriptPeriod: 'transcriptOverdue' },
  },
  transcriptOverdue: taskState(
    {
      id: 'transcriptOverdue',
      state: 'Karteikartenabschrift steht aus',
      status: 'waitingForOthers',
      task: 'Ausstehende Karteikartenabschrift bei der ausstellenden Behörde verfolgen',
      post: 'clerk',
      outcomes: {
        remind: { label: 'Erinnern', to: 'transcriptRequest' },
        withoutIt: { label: 'Keine Antwort zu erwarten, Versicherung an Eides statt', to: 'affidavit' },
      },
    },
    { on: { transcript: ways('entitlement', ['record']) } },
  ),
  affidavit: taskState({
    id: 'affidavit',
    state: 'Versicherung an Eides statt (§ 5 StVG)',
    status: 'waitingForYou',
    task: 'Versicherung an Eides statt über Erteilung und Umfang mit Belehrung über die Strafbarkeit abnehmen',
    post: 'clerk',
    legalBasis: '§ 5 StVG, § 27 VwVfG',
    outcomes: {
      taken: { label: 'Abgenommen', to: 'entitlement' },
      declined: meansToRefuse('Nicht abgegeben, Fahrerlaubnis nicht nachgewiesen', 'hearing'),
    },
  }),
  entitlement: taskState({
    id: 'entitlement',
    state: 'Umstellung der Klassen',
    status: 'inReview',
    task: 'Alte Klassen nach Anlage 3 FeV umstellen, Besitzstand und Schlüsselzahlen festlegen',
    post: 'clerk',
    target: 'P1W',
    legalBasis: '§ 6 Abs. 6, § 76 Nr. 11b FeV, Anlage 3 und 9 FeV',
    outcomes: {
      converted: {
        label: 'Umgestellt',
        to: '#case.approved',
        fields: [
          { name: 'newClasses', label: 'Neue Klassen', type: 'text', maxLength: 100, required: true },
          {
            name: 'keyNumbers',
            label: 'Schlüsselzahlen (79, 171, 172, 174, 175 …)',
            type: 'text',
            maxLength: 100,
          },
        ],
      },
      noRight: meansToRefuse('Keine gültige Fahrerlaubnis (entzogen, Verzicht, Fahrverbot)', 'hearing'),
    },
  }),
};

/**
 * Pflichtumtausch (§ 24a (2) FeV): the document is exchanged, the right to drive stays as it is. No fitness, no test, no
 * sight test; even a missed date (Anlage 8e) costs nothing here, only driving on with the expired paper does (a warning
 * by the police). The date follows from issue and birth and is computed, not asked (`exchange`).
 *
 * Peculiar: what the old paper means in today's classes (Anlage 3; class 3 from before 1999 is worth a trailer and a
 * lorry with key number 79) must be proven. Cards stand in the central register; for paper the issuing authority
 * transcribes its card index (Karteikartenabschrift), and where nothing is found the holder swears an affidavit
 * (§ 5 StVG). Class 2 beyond 50 needs an extension of class C, another service. The old document is punched and kept.
 */
export default defineProcedure({
  key: 'fuehrerschein-umtausch',
  name: 'Führerschein – Pflichtumtausch in EU-Kartenführerschein',
  domain: 'kfz-fuehrerschein',
  kind: 'identityDocument',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.41',
  leika: [],
  legalBasis: ['§ 24a FeV', '§ 25 FeV', '§ 6 Abs. 6 FeV', 'Anlagen 3 und 8e FeV', '§ 5 StVG'],
  audience: ['citizen'],
  keywords: [
    'alter rosa Lappen',
    'grauer Lappen',
    'Umtauschfrist',
    'Papierführerschein',
    'Scheckkarte statt Papier',
    'Jahrgang Umtauschtermin',
  ],
  online: { since: '2022-12', evidence: 'nach Plausibilität gesetzt (Dienstleistungskatalog)' },
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  certainty: { filePlan: { evidence: 'assumed' }, 'online.since': { evidence: 'assumed' } },
  addressee: licenceAddressee,
  form,
  evidence,
  fee: [
    trafficFee('exchange-direct', 'Nr. 202.7, Auslagen KBA und Direktversand', 3040, {
      when: 'form.delivery = "direct"',
    }),
    trafficFee('exchange', 'Nr. 202.7 und Auslagen KBA', 2530, { evidence: 'derived' }),
  ],
  remedy: roadTrafficRemedy,
  clocks: {
    replyPeriod,
    paymentPeriod: trafficPaymentPeriod,
    transcriptPeriod,
    exchangeDate: {
      label: 'Umtauschfrist nach Anlage 8e FeV',
      kind: 'statutory',
      legalBasis: '§ 24a Abs. 2 FeV, Anlage 8e FeV',
      bound: 'party',
      start: { rule: 'event', on: 'date(facts.exchange.by) - duration("P1D")' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      runsIn: ['submitted', 'checked', 'approved', 'issued'],
    },
    processingTarget: processingTarget({
      period: 'P4W',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingTranscript'],
    }),
    ...refusal.clocks,
    ...card.clocks,
  },
  documents: {
    request: requestLetter('Ihrem Antrag auf Umtausch des Führerscheins'),
    ...licenceTransfer.documents,
    ...refusal.documents,
    ...card.documents,
  },
  decisions: { exchange },
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent(licenceSupplement),
    transcript: {
      label: 'Antwort der ausstellenden Behörde eintragen',
      by: ['authority', 'clerk'],
      fields: [
        {
          name: 'result',
          label: 'Antwort',
          type: 'choice',
          required: true,
          options: [
            { value: 'transcript', label: 'Karteikartenabschrift' },
            { value: 'nothing', label: 'Negativbescheinigung' },
          ],
        },
      ],
    },
    ...refusal.events,
  },
  publicStatus: card.publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        ...completeness({
          post: 'clerk',
          target: 'P3D',
          task: 'Identität, Lichtbild, Unterschrift und alten Führerschein prüfen',
          outcomes: licenceTransfer.outcome,
          checked: [{ to: '#case.checked', then: [decide('exchange')] }],
        }),
        entry: [decide('exchange')],
      },
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'registerInquiry',
        states: { ...sources, ...refusal.states },
      },
      approved: {
        meta: { label: 'Umtausch freigegeben', status: 'decided' },
        on: withdrawal,
        initial: 'feeGate',
        states: { ...trafficPayment('cardOrder'), ...card.making },
      },
      issued: {
        meta: { label: 'Karte fertig', status: 'cardReady' },
        initial: 'cardGate',
        onDone: '#case.closed',
        states: {
          ...card.handing,
          register: transmissionState({
            id: 'registerEntry',
            state: 'Fahrerlaubnis wird in das Zentrale Fahrerlaubnisregister überführt',
            status: 'sent',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrerlaubnisregister"]',
            legalBasis: '§§ 50, 65 Abs. 2 StVG',
            to: 'exchanged',
          }),
          exchanged: { type: 'final', meta: { label: 'Umgetauscht', status: 'sent' } },
        },
      },
      rejected: refusal.milestone,
      transferred: licenceTransfer.milestone,
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
