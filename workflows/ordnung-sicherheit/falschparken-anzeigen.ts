import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  set,
  taskState,
  transmissionState,
  ways,
} from '@amtsweg/procedure';
import { kept } from './holder.js';
import { form } from './falschparken-anzeigen.form.js';

/**
 * Falschparken anzeigen (§ 46 OWiG, § 158 StPO; § 24 StVG, § 49 StVO): a private report is evidence, not an application.
 * Whoever reports becomes a witness: there is no claim to prosecution (§ 47 OWiG, discretion), no remedy, and no word
 * about the outcome beyond the receipt, because it is the personal data of somebody else — `issued` tells nobody.
 *
 * Three months limit the prosecution (§ 26 (3) StVG), so the clock runs from the day of the deed and not from receipt.
 * A car that is still in a fire access goes to the patrol at once (towing is police law, NPOG, its own file). The holder
 * is asked of the Federal Motor Transport Authority only once the evidence suffices. Warning with a charge up to 55 €
 * (§ 56 OWiG) or hearing and fine: those are cases of their own against the driver, which this one opens and leaves.
 * NOT transitions: withdrawing a report does not end what the office knows.
 */
export default defineProcedure({
  key: 'falschparken-anzeigen',
  name: 'Verkehrsordnungswidrigkeit (Falschparken) anzeigen',
  domain: 'ordnung-sicherheit',
  kind: 'report',
  initiation: 'notification',
  unit: '32.9',
  filePlan: '32.90.30',
  leika: [],
  legalBasis: ['§ 46 OWiG', '§ 47 OWiG', '§ 24 StVG', '§ 49 StVO'],
  audience: ['citizen'],
  keywords: [
    'Auto auf dem Radweg',
    'zugeparkt',
    'Parksünder melden',
    'Einfahrt blockiert',
    'Gehweg zugestellt',
  ],
  online: { since: '2022-12', evidence: 'Dienstleistungskatalog (nach Plausibilität gesetzt)' },
  secrecy: 'general',
  retention: kept(1, 'Abgabe in das Verfahren'),
  addressee: ['{form.name}', '{form.address}'],
  form,
  evidence: [
    { name: 'photos', label: 'Fotos mit Kennzeichen und Verkehrszeichen; andere Personen unkenntlich' },
  ],
  fee: [],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 47 Abs. 1 OWiG: kein Anspruch auf Verfolgung; die Eingangsbestätigung ist kein Verwaltungsakt',
    validFrom: '2010-01-01',
    evidence: 'derived',
  },
  clocks: {
    limitation: {
      label: 'Verfolgungsverjährung',
      kind: 'statutory',
      legalBasis: '§ 26 Abs. 3 Satz 1 StVG',
      bound: 'authority',
      start: { rule: 'event', on: 'form.date' },
      period: 'P3M',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [
        { before: 'P1M', to: 'clerk' },
        { before: 'P1W', to: 'lead' },
      ],
    },
    witnessReply: {
      label: 'Rückfrage an die Zeugin oder den Zeugen',
      kind: 'setByAuthority',
      legalBasis: '§ 46 Abs. 1 OWiG, § 161a StPO',
      bound: 'party',
      start: { notified: 'facts.questionDispatch' },
      period: 'P2W',
    },
  },
  documents: {
    receipt: {
      kind: 'receipt',
      title: 'Eingang Ihrer Anzeige',
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Kennzeichen', '{form.plate}'],
            ['Tatort und Tatzeit', '{form.location}, {form.date}, {form.from} bis {form.until} Uhr'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Ob das Verfahren betrieben wird, entscheiden wir nach pflichtgemäßem Ermessen (§ 47 OWiG). Über den Ausgang dürfen wir Ihnen keine Auskunft geben. Sie können als Zeugin oder Zeuge benannt werden.',
        },
      ],
    },
    question: {
      kind: 'letter',
      title: 'Rückfrage zu Ihrer Anzeige',
      signedAs: 'clerk',
      blocks: [
        { type: 'paragraph', text: 'zu Ihrer Anzeige brauchen wir noch: {facts.evidence.question}' },
        {
          type: 'paragraph',
          text: 'Bitte antworten Sie innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens; sonst können wir sie nicht weiterverfolgen.',
        },
      ],
    },
  },
  events: {
    witnessAnswer: {
      label: 'Auf die Rückfrage antworten',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'answer', label: 'Antwort', type: 'longText', maxLength: 2000, required: true }],
    },
  },
  publicStatus: {
    handedOn: {
      de: 'Anzeige bearbeitet',
      easy: 'Wir haben Ihre Anzeige geprüft. Mehr dürfen wir Ihnen nicht sagen.',
      en: 'Report processed',
      actor: 'nobody',
      next: 'Sie müssen nichts weiter tun. Vielleicht fragen wir Sie später als Zeugin oder Zeugen.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' }, online: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Angezeigt', status: 'received' },
        initial: 'receipt',
        states: {
          receipt: documentState({
            id: 'receiptDocument',
            state: 'Eingangsbestätigung wird erstellt',
            status: 'received',
            document: 'receipt',
            to: 'receiptDispatch',
          }),
          receiptDispatch: dispatchState({
            id: 'receiptDispatch',
            state: 'Eingangsbestätigung geht hinaus',
            status: 'received',
            document: 'receiptDocument',
            to: [
              {
                to: 'patrol',
                when: 'form.stillThere = true and form.offence in ("fireAccess", "disabled", "cycleway")',
              },
              { to: '#case.checked' },
            ],
          }),
          patrol: transmissionState({
            id: 'patrol',
            state: 'Verkehrsaußendienst wird verständigt',
            status: 'received',
            receivers: '["Landeshauptstadt Hannover, Verkehrsaußendienst"]',
            legalBasis: '§ 11 NPOG',
            to: '#case.checked',
          }),
        },
      },
      checked: {
        meta: { label: 'Prüfung der Beweise', status: 'inReview' },
        after: { limitation: ways([{ to: '#case.limited' }]) },
        initial: 'evidence',
        states: {
          evidence: taskState({
            id: 'evidence',
            state: 'Beweiswürdigung',
            status: 'inReview',
            task: 'Fotos, Beschilderung und Tatbestand prüfen; über die Verfolgung entscheiden',
            post: 'clerk',
            target: 'P14D',
            legalBasis: '§§ 46, 47, 53 OWiG; Bußgeldkatalog',
            outcomes: {
              prosecute: {
                label: 'Verfolgen',
                to: [
                  { to: '#case.approved.foreign', when: 'form.foreign != null' },
                  { to: '#case.approved' },
                ],
                fields: [
                  {
                    name: 'count',
                    label: 'Tatbestandsnummer',
                    type: 'text',
                    pattern: '^[0-9]{6}$',
                    required: true,
                  },
                ],
              },
              ask: {
                label: 'Bei der anzeigenden Person nachfragen',
                to: 'question',
                fields: [
                  { name: 'question', label: 'Frage', type: 'longText', maxLength: 1000, required: true },
                ],
              },
              drop: {
                label: 'Nicht verfolgen (§ 47 OWiG)',
                to: [{ to: '#case.dropped', then: [set('dropped', 'event.ground')] }],
                fields: [
                  {
                    name: 'ground',
                    label: 'Aktenvermerk',
                    type: 'longText',
                    maxLength: 1000,
                    required: true,
                  },
                ],
              },
            },
          }),
          question: documentState({
            id: 'questionDocument',
            state: 'Rückfrage wird erstellt',
            status: 'inReview',
            document: 'question',
            to: 'questionDispatch',
          }),
          questionDispatch: dispatchState({
            id: 'questionDispatch',
            state: 'Rückfrage geht hinaus',
            status: 'inReview',
            document: 'questionDocument',
            to: 'awaitingWitness',
          }),
          awaitingWitness: {
            meta: { label: 'Wartet auf Antwort', status: 'waitingForYou' },
            on: { witnessAnswer: ways('evidence', ['record']) },
            after: { witnessReply: 'evidence' },
          },
        },
      },
      approved: {
        meta: { label: 'Halterermittlung', status: 'inReview' },
        after: { limitation: ways([{ to: '#case.limited' }]) },
        initial: 'holderQuery',
        states: {
          holderQuery: transmissionState({
            id: 'holderQuery',
            state: 'Halterabfrage',
            status: 'inReview',
            receivers: '["Kraftfahrt-Bundesamt, Zentrales Fahrzeugregister"]',
            legalBasis: '§ 36 Abs. 2 StVG',
            to: 'offence',
          }),
          foreign: transmissionState({
            id: 'foreignQuery',
            state: 'Halterabfrage im Ausland',
            status: 'inReview',
            receivers: '["Kraftfahrt-Bundesamt, EUCARIS"]',
            legalBasis: '§ 37b StVG',
            to: 'offence',
          }),
          offence: taskState({
            id: 'offence',
            state: 'Verfahren gegen die verantwortliche Person',
            status: 'inReview',
            task: 'Halter prüfen, Verwarnung oder Anhörung im eigenen Vorgang einleiten; Aktenzeichen eintragen',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§§ 55, 56 OWiG, § 25a StVG',
            outcomes: {
              warned: {
                label: 'Verwarnungsgeld angeboten',
                to: '#case.issued',
                fields: [
                  { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 40, required: true },
                  {
                    name: 'amount',
                    label: 'Verwarnungsgeld',
                    type: 'money',
                    min: 500,
                    max: 5500,
                    required: true,
                  },
                ],
              },
              heard: {
                label: 'Bußgeldverfahren eingeleitet',
                to: '#case.issued',
                fields: [
                  { name: 'reference', label: 'Aktenzeichen', type: 'text', maxLength: 40, required: true },
                ],
              },
              noHolder: {
                label: 'Halter nicht zu ermitteln',
                to: [{ to: '#case.dropped', then: [set('dropped', '"Halter nicht zu ermitteln"')] }],
              },
            },
          }),
        },
      },
      issued: { meta: { label: 'In das Verfahren überführt', status: 'handedOn' }, always: '#case.closed' },
      dropped: {
        type: 'final',
        meta: { label: 'Nicht verfolgt (§ 47 OWiG)', status: 'handedOn' },
        entry: [conclude('dropped')],
      },
      limited: {
        type: 'final',
        meta: { label: 'Verjährt (§ 31 OWiG)', status: 'handedOn' },
        entry: [conclude('limited')],
      },
      ...endings('closed'),
    },
  },
});
