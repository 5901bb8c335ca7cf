import {
  actionAgainst,
  actionRemedy,
  appealableNotice,
  appealableNoticeStatus,
  brief,
  collection,
  collectionPeriod,
  completeness,
  conclude,
  courtEvents,
  defineProcedure,
  dispatchState,
  documentState,
  educationRetention,
  educationService,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  notification,
  plainLetter,
  plainNotice,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  waitingFor,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './stadtarchiv-auskunft.form.js';

/** Years of closure: § 5 (2) NArchG; the archivist finds the dates, the law reckons. */
const closed =
  'date(event.closedOn) + duration(if event.secret then "P60Y" else "P30Y") > date(today) or (event.personal and (if event.diedOn != null then date(event.diedOn) + duration("P10Y") > date(today) else if event.bornOn != null then date(event.bornOn) + duration("P100Y") > date(today) else date(event.closedOn) + duration("P60Y") > date(today)))';

/**
 * Information from and use of the city archive (§§ 5, 7 NArchG, § 61 PStG for registers that the registry has handed over).
 *
 * Everybody with a legitimate interest may use what is there, but only after the terms of closure: 30 years from the end of the
 * file, 60 for what was secret, ten years after a person's death (100 from birth where death is unknown, § 5 (2)).
 * The archivist finds the dates, the machine reckons. What is still closed can be opened earlier for research with the interests of the
 * person weighed, by the head of the archive (§ 5 (5)); a refusal of that is an act, heard first. Civil registers come here
 * after 110 years for births, 80 marriages, 30 deaths (§ 5 (5) PStG); younger ones stay with the registry and the request is passed
 * on. Persons themselves and their heirs have access to what is about them (§ 6). Written answers cost by begun half-hour, the reading room is free;
 * originals never leave the house, and reproductions may be published only with leave and a copy for the archive.
 */
export default defineProcedure({
  ...educationService,
  key: 'stadtarchiv-auskunft',
  name: 'Auskunft und Benutzung im Stadtarchiv',
  kind: 'registerExtract',
  initiation: 'application',
  unit: '41.4',
  filePlan: '41.40.10',
  leika: [],
  legalBasis: [
    '§ 5 NArchG',
    '§ 7 NArchG',
    '§ 61 PStG',
    'Benutzungs- und Gebührensatzung des Stadtarchivs der LHH',
  ],
  audience: ['citizen', 'company'],
  keywords: ['Ahnenforschung', 'alte Urkunde suchen', 'Familiengeschichte', 'historische Akten', 'Stammbaum'],
  retention: educationRetention(5, 'nach der letzten Benutzung'),
  fee: [
    {
      id: 'research',
      legalBasis: 'Gebührensatzung Stadtarchiv (je angefangene halbe Stunde)',
      type: 'time',
      cents: '2500 * facts.research.halfHours',
      when: 'form.way = "written" and form.purpose in ("private", "commercial", "heirs")',
      evidence: 'assumed',
    },
    {
      id: 'free',
      legalBasis: 'Gebührensatzung Stadtarchiv (Lesesaal, Wissenschaft, eigene Betroffenheit)',
      type: 'free',
      cents: '0',
      when: 'form.way = "readingRoom" or form.purpose in ("science", "own")',
      evidence: 'assumed',
    },
  ],
  form,
  addressee: ['{form.givenNames} {form.familyName}', '{form.address}'],
  evidence: [
    {
      name: 'interest',
      label: 'Nachweis des rechtlichen Interesses (Erbschein, Vollmacht)',
      when: 'form.purpose = "heirs"',
    },
    { name: 'research', label: 'Bestätigung der Hochschule', when: 'form.purpose = "science"' },
  ],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    visitPeriod: waitingFor('Besuch im Lesesaal', 'P3M', 'Benutzungssatzung (Bereitlegung, zu bestätigen)'),
    usePeriod: waitingFor(
      'Ende der Benutzung',
      'P1Y',
      'Benutzungssatzung (Genehmigung je Jahr und Thema, zu bestätigen)',
    ),
    hearingPeriod: hearingPeriod(),
    chargePeriod: collectionPeriod('charge', 'Zahlungsfrist', '§ 7 NVwKostG', 'facts.answerDispatch'),
    ...actionAgainst('refusal'),
  },
  documents: {
    request: requestLetter('Ihrem Benutzungsantrag'),
    answer: plainLetter(
      'Auskunft aus dem Stadtarchiv',
      'zu Ihrer Anfrage ({form.topic}) haben wir gefunden: {facts.research.findings}',
      'Signaturen: {facts.research.signatures}',
      [
        'Die Gebühr beträgt {euro(facts.fee.cents)} ({facts.fee.legalBasis}), zahlbar innerhalb eines Monats.',
        'facts.fee.cents > 0',
      ],
      [
        'Bitte geben Sie bei Veröffentlichung das Stadtarchiv an und ein Belegstück ab.',
        'form.publish = true',
      ],
    ),
    invitation: plainLetter(
      'Ihr Besuch im Lesesaal',
      'die Unterlagen liegen drei Monate für Sie bereit: {facts.research.signatures}. Bitte bringen Sie Ihren Ausweis mit; Originale bleiben im Lesesaal.',
    ),
    nothing: plainLetter(
      'Ihre Anfrage an das Stadtarchiv',
      'zu Ihrem Thema haben wir keine Unterlagen gefunden. Gesucht wurde in: {facts.research.searched}',
    ),
    hearing: plainLetter(
      'Anhörung zu Ihrem Benutzungsantrag',
      'die Unterlagen sind noch gesperrt. Nach Abwägung können wir die Schutzfrist nicht verkürzen: {facts.weighing.reason}',
      'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
    ),
    refusal: plainNotice(
      'Ablehnung der Benutzung',
      'weighing',
      'die Benutzung der Unterlagen {facts.research.signatures} wird abgelehnt. Die Schutzfrist ist nicht abgelaufen (§ 5 Abs. 2 NArchG) und wird nicht verkürzt (§ 5 Abs. 5 NArchG).',
      '{facts.weighing.reason}',
    ),
  },
  events: {
    ...courtEvents('refusal'),
    withdraw: withdrawEvent,
    statement: statementEvent,
    visited: {
      label: 'Besuch im Lesesaal eintragen',
      by: ['clerk'],
      fields: [brief.text('used', 'Eingesehene Signaturen', 500)],
    },
    supplement: supplementEvent([brief.long('topic', 'Thema genauer', 3000, { required: false })]),
  },
  publicStatus: {
    ...appealableNoticeStatus,
    searching: {
      de: 'Wir suchen',
      easy: 'Wir suchen in den alten Unterlagen.',
      en: 'Being researched',
      actor: 'office',
      next: 'Das kann einige Wochen dauern.',
    },
    readingRoom: {
      de: 'Liegt bereit',
      easy: 'Sie können die Unterlagen im Lesesaal ansehen.',
      en: 'Ready in the reading room',
      actor: 'applicant',
      next: 'Kommen Sie innerhalb von drei Monaten.',
    },
    nothing: {
      de: 'Nichts gefunden',
      easy: 'Wir haben nichts gefunden.',
      en: 'Nothing found',
      actor: 'nobody',
      next: 'Im Brief steht, wo wir gesucht haben.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Benutzungsantrag, Zweck und Thema prüfen, bei Bedarf beraten',
      }),
      checked: {
        meta: { label: 'Ermittlung', status: 'searching' },
        on: withdrawal,
        initial: 'competence',
        states: {
          competence: gate('Liegt das Register schon im Archiv?', 'searching', [
            {
              to: '#case.transferred',
              when: 'form.material = "registers" and form.registerYear + (if form.register = "birth" then 110 else if form.register = "marriage" then 80 else 30) >= number(substring(today, 1, 4))',
            },
            { to: 'research' },
          ]),
          research: taskState({
            id: 'research',
            state: 'Recherche in den Beständen',
            status: 'searching',
            task: 'Bestände und Findmittel durchsuchen, Laufzeit und Lebensdaten der Betroffenen feststellen, Zeit erfassen',
            post: 'archive',
            target: 'P21D',
            legalBasis: '§ 5 NArchG, § 61 PStG',
            outcomes: {
              found: {
                label: 'Unterlagen gefunden',
                fields: [
                  brief.long('findings', 'Ergebnis', 5000),
                  brief.text('signatures', 'Signaturen', 500),
                  brief.day('closedOn', 'Jüngstes Schriftstück vom', { notAfter: 'today' }),
                  brief.yes('secret', 'Unterlag besonderer Geheimhaltung'),
                  brief.yes('personal', 'Personenbezogen'),
                  brief.day('diedOn', 'Betroffene Person gestorben am', {
                    when: 'event.personal = true',
                    required: false,
                    notAfter: 'today',
                  }),
                  brief.day('bornOn', 'Betroffene Person geboren am', {
                    when: 'event.personal = true',
                    required: false,
                    notAfter: 'today',
                  }),
                  brief.count('halfHours', 'Angefangene halbe Stunden', 80, { min: 1 }),
                ],
                to: [
                  { to: '#case.approved', when: `form.purpose = "own" or not(${closed})` },
                  { to: 'weighing' },
                ],
              },
              nothing: {
                label: 'Nichts gefunden',
                fields: [brief.text('searched', 'Wo gesucht', 500)],
                to: '#case.nothing',
              },
              unclear: { ...requestOutcome, label: 'Thema zu unbestimmt' },
            },
          }),
          weighing: taskState({
            id: 'weighing',
            state: 'Verkürzung der Schutzfrist',
            status: 'searching',
            task: 'Forschungszweck gegen schutzwürdige Belange der Betroffenen abwägen, Einwilligung oder Anonymisierung prüfen',
            post: 'lead',
            target: 'P14D',
            notBy: ['research'],
            legalBasis: '§ 5 Abs. 5 NArchG',
            outcomes: {
              shorten: {
                label: 'Verkürzen, mit Auflagen',
                fields: [brief.long('conditions', 'Auflagen (Anonymisierung)', 2000)],
                to: '#case.approved',
              },
              refuse: {
                label: 'Nicht verkürzen',
                adverse: true,
                to: [
                  { to: 'hearing', when: 'facts.heard != true', then: [set('heard', 'true')] },
                  { to: '#case.rejected' },
                ],
              },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'weighing',
          }),
        },
      },
      approved: {
        meta: { label: 'Benutzung zugelassen', status: 'decided' },
        entry: [{ type: 'assessFee' }],
        initial: 'way',
        states: {
          way: gate('Lesesaal oder Schreiben', 'decided', [
            { to: 'fetching', when: 'form.way = "readingRoom"' },
            { to: 'copies' },
          ]),
          fetching: taskState({
            id: 'fetching',
            state: 'Ausheben',
            status: 'decided',
            task: 'Unterlagen aus dem Magazin holen, auf Schäden prüfen und im Lesesaal bereitlegen',
            post: 'archive',
            outcomes: { ready: { label: 'Liegt bereit', to: '#case.issued.invitation' } },
          }),
          copies: taskState({
            id: 'copies',
            state: 'Kopien',
            status: 'decided',
            task: 'Kopien oder Scans fertigen, bei Registern beglaubigen',
            post: 'archive',
            legalBasis: '§ 61 PStG, § 33 VwVfG',
            outcomes: { made: { label: 'Gefertigt', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Auskunft und Benutzung', status: 'sent' },
        initial: 'answer',
        onDone: '#case.closed',
        states: {
          answer: documentState({
            id: 'answerDocument',
            state: 'Auskunft wird geschrieben',
            status: 'inProduction',
            document: 'answer',
            to: 'answerDispatch',
          }),
          answerDispatch: dispatchState({
            id: 'answerDispatch',
            state: 'Auskunft geht hinaus',
            status: 'inProduction',
            document: 'answerDocument',
            to: 'charge',
          }),
          charge: collection({
            id: 'charge',
            label: 'Archivgebühr',
            due: 'facts.fee.cents > 0',
            clock: 'chargePeriod',
            status: 'feeDue',
            notBy: ['research'],
            onDone: 'over',
          }),
          invitation: documentState({
            id: 'invitationDocument',
            state: 'Einladung wird geschrieben',
            status: 'readingRoom',
            document: 'invitation',
            to: 'invitationDispatch',
          }),
          invitationDispatch: dispatchState({
            id: 'invitationDispatch',
            state: 'Einladung geht hinaus',
            status: 'readingRoom',
            document: 'invitationDocument',
            to: 'ready',
          }),
          ready: {
            meta: { label: 'Liegt im Lesesaal bereit', status: 'readingRoom' },
            on: { visited: ways('inUse', ['record']) },
            after: { visitPeriod: 'putBack' },
          },
          inUse: {
            meta: { label: 'In Benutzung', status: 'readingRoom' },
            on: { visited: ways('inUse', ['record']) },
            after: { usePeriod: 'putBack' },
          },
          putBack: taskState({
            id: 'putBack',
            state: 'Reponieren',
            status: 'closed',
            task: 'Unterlagen auf Vollständigkeit prüfen und zurücklegen, Belegstück anmahnen',
            post: 'archive',
            outcomes: {
              done: { label: 'Zurückgelegt', to: 'over' },
              damaged: { label: 'Schaden oder Verlust, der Leitung gemeldet', to: 'over' },
            },
          }),
          over: finished('Benutzung beendet', 'closed'),
        },
      },
      nothing: notification({
        label: 'Nichts gefunden',
        status: ['searching', 'nothing'],
        document: 'nothing',
        prefix: 'nothing',
        entry: [conclude('nothing')],
      }),
      rejected: appealableNotice({
        label: 'Benutzung abgelehnt',
        document: 'refusal',
        prefix: 'refusal',
        status: ['decided', 'rejected'],
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.weighing', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'transferred', 'discontinued'),
    },
  },
});
