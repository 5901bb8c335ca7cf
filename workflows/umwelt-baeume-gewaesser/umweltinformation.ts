import {
  actionNotice,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  litigationStatus,
  processingTarget,
  replyPeriod,
  set,
  supplementEvent,
  transmissionState,
  withdrawEvent,
  type Feel,
} from '@amtsweg/procedure';
import { documents } from './umweltinformation.documents.js';
import { checked } from './umweltinformation.examination.js';

const reply: Feel = 'case.receivedOn';

/**
 * Zugang zu Umweltinformationen (§ 3 NUIG, §§ 3 ff. UIG): everybody's right, without an interest to be shown. Because no
 * reason may be demanded, the form does not ask for one.
 *
 * Peculiar: the law sets the days. One month from receipt, two when the information is extensive or complex; the longer
 * period counts only if the applicant is told within the first month, with reasons (§ 3 (3) sentence 2 no. 2 UIG). The
 * two clocks stand side by side, and at their ends the case does not stop: they are marked and raised. An application
 * that is too vague is asked about within the month and the time begins anew with the answer (§ 4 (2)). Third parties
 * whose data or trade secrets are concerned are heard (§ 9 (1) sentence 3), and before disclosure against their will the
 * notice goes to them too and waits for its finality. Information held elsewhere: passed on or pointed to (§ 4 (3)).
 * Looking at the file on the spot and simple oral or written information cost nothing; refusals never do (§ 12).
 *
 * Not here: a hearing of the applicant (he loses nothing he had) and § 42a: silence opens the action (§ 75 VwGO) only.
 */
export default defineProcedure({
  key: 'umweltinformation',
  name: 'Zugang zu Umweltinformationen',
  domain: 'umwelt-baeume-gewaesser',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '67.1',
  filePlan: '67.10.40',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: [],
  legalBasis: ['§ 3 NUIG', '§§ 3, 4, 5, 8, 9 UIG', '§ 6 NUIG', 'RL 2003/4/EG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Altlasten auf dem Grundstück',
    'Luftmesswerte',
    'UIG-Anfrage',
    'Lärmdaten',
    'Schadstoffe im Boden',
    'Gewässerdaten anfordern',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 5, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: ['{form.name}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Wer fragt',
        fields: [
          { name: 'name', label: 'Name oder Organisation', type: 'name', maxLength: 200, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Welche Information',
        fields: [
          {
            name: 'subject',
            label: 'Um welche Umweltinformation geht es?',
            type: 'longText',
            maxLength: 4000,
            required: true,
          },
          { name: 'place', label: 'Ort oder Gebiet', type: 'text', maxLength: 300 },
          { name: 'from', label: 'Zeitraum von', type: 'date' },
          { name: 'to', label: 'Zeitraum bis', type: 'date' },
          {
            name: 'access',
            label: 'Art des Zugangs',
            type: 'choice',
            required: true,
            options: [
              { value: 'inspection', label: 'Einsicht vor Ort' },
              { value: 'copy', label: 'Kopien' },
              { value: 'data', label: 'Daten in elektronischer Form' },
              { value: 'oral', label: 'mündliche oder einfache schriftliche Auskunft' },
            ],
          },
          { name: 'neededBy', label: 'Gewünscht bis', type: 'date' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.from = null or form.to = null or form.from <= form.to',
        message: 'Der Zeitraum endet vor seinem Anfang.',
        field: 'to',
      },
    ],
  },
  exceptions: [
    {
      rule: 'refusal-without-hearing',
      path: 'checked.refusing',
      reason:
        'Der Antrag wird auf der Grundlage der eigenen Angaben abgelehnt; in eine bestehende Rechtsposition wird nicht eingegriffen.',
      legalBasis: '§ 28 Abs. 2 Nr. 3 VwVfG',
    },
  ],
  evidence: [],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 6 NUIG: mündliche und einfache schriftliche Auskunft, Einsicht vor Ort',
      type: 'free',
      cents: '0',
      when: 'form.access in ("oral", "inspection") or facts.compile.hours < 0.5',
      evidence: 'derived',
    },
    {
      id: 'effort',
      legalBasis: '§ 6 NUIG, AllGO (Umweltinformation), höchstens 500 Euro',
      type: 'range',
      cents: 'min(50000, floor(facts.compile.hours * 5800) + facts.compile.copies * 50)',
      evidence: 'assumed',
    },
  ],
  remedy: directActionRemedy({ evidence: 'assumed' }),
  clocks: {
    replyPeriod: { ...replyPeriod, label: 'Frist zur Präzisierung', legalBasis: '§ 4 Abs. 2 UIG' },
    oneMonth: {
      label: 'Ein Monat bis zum Zugang',
      kind: 'statutory',
      legalBasis: '§ 3 Abs. 3 Satz 2 Nr. 1 UIG',
      bound: 'authority',
      start: { rule: 'event', on: `if facts.preciseOn = null then ${reply} else facts.preciseOn` },
      period: 'P1M',
      warnings: [
        { before: 'P1W', to: 'clerk' },
        { before: 'P3D', to: 'lead' },
      ],
      suspension: 'never',
      runsIn: ['checked.search', 'checked.compile'],
      atEnd: 'escalate',
    },
    twoMonths: {
      label: 'Zwei Monate bis zum Zugang (umfangreich oder komplex)',
      kind: 'statutory',
      legalBasis: '§ 3 Abs. 3 Satz 2 Nr. 2 UIG',
      bound: 'authority',
      start: { rule: 'event', on: `if facts.preciseOn = null then ${reply} else facts.preciseOn` },
      period: 'P2M',
      warnings: [{ before: 'P2W', to: 'clerk' }],
      extension: 'never',
      runsIn: ['checked.complex'],
      atEnd: 'escalate',
    },
    processingTarget: processingTarget({ period: 'P3W' }),
    thirdPartyPeriod: {
      label: 'Äußerung der Betroffenen',
      kind: 'setByAuthority',
      legalBasis: '§ 9 Abs. 1 Satz 3 UIG',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2W',
    },
    thirdPartyRemedy: directActionPeriod('facts.disclosureDispatch'),
    remedyPeriod: directActionPeriod('facts.refusalDispatch'),
    feePeriod: collectionPeriod('feePayment', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.answerDispatch'),
  },
  documents,

  events: {
    ...directActionEvents,
    withdraw: withdrawEvent,
    supplement: supplementEvent([
      { name: 'subject', label: 'Genauere Beschreibung', type: 'longText', maxLength: 4000 },
      { name: 'place', label: 'Ort oder Gebiet', type: 'text', maxLength: 300 },
    ]),
    thirdPartyStatement: {
      label: 'Äußerung der Betroffenen eintragen',
      by: ['clerk', 'authority'],
      fields: [
        { name: 'consents', label: 'Zustimmung zur Bekanntgabe', type: 'boolean', required: true },
        { name: 'text', label: 'Äußerung', type: 'longText', maxLength: 4000 },
      ],
    },
  },
  publicStatus: {
    litigation: litigationStatus,
    feeDue: {
      de: 'Information erteilt, Gebühr offen',
      easy: 'Sie haben die Informationen. Bitte bezahlen Sie noch die Gebühr.',
      en: 'Answered, fee due',
      actor: 'applicant',
      next: 'Zahlen Sie die Gebühr unter Angabe des Kassenzeichens.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P3D',
        task: 'Prüfen, ob der Antrag bestimmt genug ist und wo die Informationen liegen',
        checked: [
          {
            to: '#case.checked',
            then: [set('preciseOn', 'if facts.requestDispatch = null then null else today')],
          },
        ],
        outcomes: {
          elsewhere: {
            label: 'Andere Stelle verfügt darüber: weiterleiten',
            fields: [
              {
                name: 'authority',
                label: 'Informationspflichtige Stelle',
                type: 'text',
                maxLength: 200,
                required: true,
              },
            ],
            to: '#case.forwarded',
          },
        },
      }),
      checked,
      approved: {
        meta: { label: 'Zugang eröffnet', status: 'decided' },
        entry: [{ type: 'assessFee' }],
        always: '#case.issued',
      },
      issued: {
        meta: { label: 'Information erteilt', status: 'inProduction' },
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'answerDocument',
            state: 'Antwort wird ausgefertigt',
            status: 'inProduction',
            document: 'answer',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'answerDispatch',
            state: 'Antwort geht hinaus',
            status: 'inProduction',
            document: 'answerDocument',
            to: 'payment',
          }),
          payment: collection({
            id: 'feePayment',
            label: 'Gebühr',
            due: 'facts.fee.cents > 0',
            clock: 'feePeriod',
            status: 'feeDue',
            notBy: ['compile'],
            onDone: 'answered',
          }),
          answered: { type: 'final', meta: { label: 'Zugang gewährt', status: 'sent' } },
        },
      },
      forwarded: {
        meta: {
          label: 'An die informationspflichtige Stelle weitergeleitet (§ 4 Abs. 3 UIG)',
          status: 'transferred',
        },
        entry: [conclude('transferred')],
        initial: 'forwarding',
        onDone: '#case.closed',
        states: {
          forwarding: transmissionState({
            id: 'forwarding',
            state: 'Antrag wird weitergeleitet',
            status: 'transferred',
            receivers: '[facts.formalCheck.authority]',
            legalBasis: '§ 4 Abs. 3 UIG',
            to: 'forwarded',
          }),
          forwarded: { type: 'final', meta: { label: 'Weitergeleitet', status: 'transferred' } },
        },
      },
      rejected: actionNotice({
        label: 'Abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'remedyPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.grounds', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
