import type { StateConfig } from '@amtsweg/engine';
import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  notification,
  processingTarget,
  replyPeriod,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents } from './karteikartenabschrift-fuehrerschein.documents.js';
import { evidence, form, supplementFields } from './karteikartenabschrift-fuehrerschein.form.js';
import {
  competenceStates,
  searchStates,
  transcriptionStates,
} from './karteikartenabschrift-fuehrerschein.states.js';

/** One of the documents: typeset, and in a self-disclosure sent to the holder; an authority gets it by transmission. */
function variant(document: string, label: string): StateConfig {
  return {
    meta: { label, status: 'inProduction' },
    initial: 'production',
    onDone: ways([{ to: 'transmission', when: 'form.purpose = "exchange"' }, { to: 'citizenLetter' }]),
    states: {
      production: documentState({
        id: `${document}Document`,
        state: `${label} wird ausgefertigt`,
        status: 'inProduction',
        document,
        to: [{ to: 'dispatch', when: 'form.purpose = "selfDisclosure"' }, { to: 'ready' }],
      }),
      dispatch: dispatchState({
        id: `${document}Dispatch`,
        state: `${label} geht an die betroffene Person`,
        status: 'inProduction',
        document: `${document}Document`,
        to: 'ready',
      }),
      ready: { type: 'final', meta: { label: `${label} liegt vor`, status: 'inProduction' } },
    },
  };
}

/** One of three documents, sent to the destination authority itself or to the holder, who is told in either case. */
const issued: StateConfig = {
  meta: { label: 'Ausgefertigt', status: 'inProduction' },
  initial: 'gate',
  onDone: '#case.closed',
  states: {
    gate: {
      meta: { label: 'Ausfertigung', status: 'inProduction' },
      always: ways([
        { to: 'negativeStatement', when: 'facts.result = "notFound"' },
        { to: 'withdrawnTranscript', when: 'facts.result = "withdrawn"' },
        { to: 'transcript' },
      ]),
    },
    transcript: variant('transcript', 'Karteikartenabschrift'),
    withdrawnTranscript: variant('withdrawnTranscript', 'Abschrift über eine erloschene Fahrerlaubnis'),
    negativeStatement: variant('negativeStatement', 'Negativbescheinigung'),
    transmission: transmissionState({
      id: 'authorityTransmission',
      state: 'Übermittlung an die anfordernde Fahrerlaubnisbehörde',
      status: 'inProduction',
      receivers: '[form.destinationAuthority]',
      legalBasis: '§ 52 Abs. 1 StVG',
      to: 'citizenLetter',
    }),
    citizenLetter: documentState({
      id: 'citizenLetter',
      state: 'Mitteilung an die betroffene Person wird erstellt',
      status: 'inProduction',
      document: 'citizenLetter',
      to: 'letterDispatch',
    }),
    letterDispatch: dispatchState({
      id: 'letterDispatch',
      state: 'Mitteilung geht hinaus',
      status: 'inProduction',
      document: 'citizenLetter',
      to: [{ to: 'atAuthority', when: 'form.purpose = "exchange"' }, { to: 'sent' }],
    }),
    atAuthority: { type: 'final', meta: { label: 'An die Behörde gesandt', status: 'sentToAuthority' } },
    sent: { type: 'final', meta: { label: 'Versandt', status: 'sent' } },
  },
};

const approved: StateConfig = {
  meta: { label: 'Zur Beglaubigung freigegeben', status: 'inProduction' },
  entry: ['assessFee'],
  initial: 'certification',
  states: {
    certification: taskState({
      id: 'certification',
      state: 'Beglaubigung und Siegel',
      status: 'inProduction',
      task: 'Abschrift oder Negativbescheinigung zeichnen und siegeln',
      post: 'clerk',
      target: 'P1D',
      legalBasis: '§ 33 VwVfG',
      outcomes: { certified: { label: 'Gezeichnet und gesiegelt', to: '#case.issued' } },
    }),
  },
};

/**
 * Karteikartenabschrift: the entry of the local driving-licence register, transcribed for the authority that exchanges
 * an old paper licence, or as disclosure to its holder (§ 58 StVG). Nothing is granted; `approved` is "beglaubigt".
 *
 * Branches of domain.md 3.9: other issuer → `transferred` with a hint, forwarded only with consent; incorporated former
 * municipality → `formerMunicipality`, searched by the city archive, or transferred when the stock lies with the Region;
 * card not found → a second search by another person, then a negative statement of its own that points to the affidavit
 * (§ 5 StVG, taken by the destination authority); already in the ZFER → `moot`, nothing to transcribe; withdrawn licence
 * → reviewed by the lead for erased entries, its own document that certifies no valid licence. Not in the list but real:
 * no right to other people's data → `rejected`.
 *
 * Not here: payment, because disclosure is free and between authorities nothing is charged (the GebOSt position is
 * unverified); a hearing before `rejected`, because nothing held is taken away (LC-22); the affidavit itself, which is
 * an act of the destination authority. No § 42a fiction, no deadline in law; the office's targets are tasks' targets.
 */
export default defineProcedure({
  key: 'karteikartenabschrift-fuehrerschein',
  name: 'Karteikartenabschrift Führerschein',
  domain: 'kfz-fuehrerschein',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '32.12',
  filePlan: '36.20.40',
  leika: [],
  legalBasis: ['§§ 48, 65 StVG', '§ 57 FeV', '§ 58 StVG', '§ 52 StVG', 'Art. 15 DSGVO'],
  audience: ['citizen'],
  keywords: [
    'Auszug aus der Führerscheinkartei',
    'in Hannover ausgestellter alter Lappen',
    'Kartei früherer Behörde',
    'Abschrift für andere Fahrerlaubnisbehörde',
  ],
  online: { since: '2022-12', evidence: 'Pressemeldung 12/2022' },
  secrecy: 'general',
  retention: { years: 2, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  // Whoever has appointed an agent is addressed through the agent (§ 14 (3) VwVfG).
  addressee: [
    '{if form.requester = "proxy" then form.requesterName else form.givenNames + " " + form.familyName}',
    '{if form.requester = "proxy" then form.requesterAddress else form.address}',
  ],
  form,
  evidence,
  fee: [
    {
      id: 'self-disclosure',
      legalBasis: '§ 58 StVG, Art. 12 Abs. 5 DSGVO',
      type: 'free',
      cents: '0',
      when: 'form.purpose = "selfDisclosure"',
      validFrom: '2018-05-25',
      evidence: 'documented',
    },
    {
      id: 'between-authorities',
      legalBasis: 'Keine Gebühr zwischen Fahrerlaubnisbehörden (GebOSt, zu bestätigen)',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: die Abschrift ist kein Verwaltungsakt; allgemeine Leistungsklage (§ 43 Abs. 2 VwGO), Beschwerde nach Art. 77 DSGVO',
    validFrom: '2018-05-25',
    evidence: 'derived',
  },
  clocks: { replyPeriod, processingTarget: processingTarget({ period: 'P2W' }) },
  documents,
  events: { withdraw: withdrawEvent, supplement: supplementEvent(supplementFields) },
  publicStatus: {
    searching: {
      de: 'Karteikarte wird gesucht',
      easy: 'Wir suchen Ihre alte Karteikarte im Archiv.',
      en: 'Searching the archive',
      actor: 'office',
      next: 'Wird die Karte gefunden, schreiben wir sie ab. Sonst bekommen Sie eine Negativbescheinigung.',
    },
    transcribing: {
      de: 'Abschrift wird gefertigt',
      easy: 'Wir schreiben Ihre Karteikarte ab.',
      en: 'Being transcribed',
      actor: 'office',
      next: 'Eine zweite Person vergleicht die Abschrift mit der Karte.',
    },
    sentToAuthority: {
      de: 'An die Fahrerlaubnisbehörde gesandt',
      easy: 'Wir haben die Abschrift an das Amt geschickt, das Ihren Führerschein umtauscht.',
      en: 'Sent to the licensing authority',
      actor: 'other',
      next: 'Die Fahrerlaubnisbehörde bearbeitet Ihren Umtausch.',
    },
    moot: {
      de: 'Nicht nötig',
      easy: 'Ihre Daten sind schon zentral gespeichert. Sie brauchen keine Abschrift.',
      en: 'Not needed',
      actor: 'nobody',
      next: 'Jede Fahrerlaubnisbehörde kann Ihre Daten selbst abrufen.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2D',
        task: 'Identität und Angaben zum Führerschein prüfen',
        findings: [
          {
            name: 'identifiedBy',
            label: 'Identität festgestellt durch',
            type: 'choice',
            required: true,
            options: [
              { value: 'eid', label: 'Online-Ausweis' },
              { value: 'copy', label: 'Ausweiskopie' },
              { value: 'authority', label: 'Ersuchen einer Behörde' },
            ],
          },
        ],
        checked: [
          { to: '#case.checked', when: 'form.requester != "proxy"' },
          { to: '#case.checked.entitlement' },
        ],
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'issuer',
        states: { ...competenceStates, ...searchStates, ...transcriptionStates },
      },
      approved: approved,
      issued: issued,
      moot: notification({
        label: 'Erledigt: Daten im Zentralen Fahrerlaubnisregister',
        status: ['inReview', 'moot'],
        document: 'alreadyCentral',
        prefix: 'mootLetter',
        entry: [conclude('moot')],
      }),
      rejected: notification({
        label: 'Auskunft abgelehnt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      transferred: notification({
        label: 'Hinweis auf die zuständige Behörde',
        status: ['inReview', 'transferred'],
        document: 'otherOffice',
        prefix: 'hint',
        entry: [conclude('transferred')],
        then: {
          consent: {
            meta: { label: 'Einverständnis mit der Weitergabe', status: 'transferred' },
            always: ways([{ to: 'forwarding', when: 'form.forwardingConsent = true' }, { to: 'done' }]),
          },
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag wird weitergegeben',
            status: 'transferred',
            receivers: '[facts.competence.receiver]',
            legalBasis: 'Art. 6 Abs. 1 Buchst. a DSGVO',
            to: 'done',
          }),
        },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
