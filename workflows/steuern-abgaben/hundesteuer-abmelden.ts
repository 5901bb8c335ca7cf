import {
  chargeEffect,
  chargeNotice,
  chargeOrder,
  chargeStatuses,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  litigationStatus,
  notification,
  processingTarget,
  set,
  taskState,
  taxCompleteness,
  taxReplyPeriod,
  taxRequestLetter,
  transmissionState,
  ways,
  type Field,
} from '@amtsweg/procedure';
import { noFee, taxOffice, taxpayer } from './taxpayer.js';

const monthEnd = (date: string) =>
  `string(date(date(${date}).year, date(${date}).month, 1) + duration("P1M") - duration("P1D"))`;

const ending: readonly Field[] = [
  { name: 'endedOn', label: 'Haltung beendet am', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'otherDogs',
    label: 'Weiter angemeldete Hunde des Halters',
    type: 'integer',
    min: 0,
    max: 20,
    required: true,
  },
  { name: 'taxedUntil', label: 'Steuer festgesetzt bis', type: 'date', required: true },
  {
    name: 'overpaid',
    label: 'Für die Zeit nach dem Ende gezahlt',
    type: 'money',
    min: 0,
    max: 500000,
    required: true,
  },
];

/**
 * Hundesteuer abmelden: a duty to report (Hundesteuersatzung) that ends in an amended assessment, no application.
 *
 * Peculiar: the liability ends with the month in which the keeping ended, found by FEEL, not by the clerk. Where the dog
 * went decides what follows: to a keeper in Hannover → control note to that account; to another municipality → message
 * there; dead or lost → proof. The tag has to come back; who cannot find it declares so. The first dog's end may turn
 * the next one into the first (`otherDogs`): then `hundesteuer-aendern` is started, no transition here. What was paid for
 * the time after goes back, ordered and posted by others than who reckoned it.
 *
 * Not here: a withdrawal (a report of facts cannot be taken back, only corrected) and a refusal as a whole.
 */
export default defineProcedure({
  ...taxOffice,
  key: 'hundesteuer-abmelden',
  name: 'Hundesteuer abmelden',
  kind: 'registerChange',
  initiation: 'notification',
  filePlan: '22.40.11',
  certainty: { filePlan: { evidence: 'assumed' } },
  leika: ['99102013070000'],
  legalBasis: ['§ 3 NKAG', '§ 11 NKAG', 'Hundesteuersatzung LHH', '§ 175 Abs. 1 Satz 1 Nr. 2 AO'],
  audience: ['citizen'],
  keywords: [
    'Hund gestorben',
    'Hund abgegeben',
    'Hund verkauft',
    'mit dem Hund weggezogen',
    'Hund eingeschläfert',
  ],
  online: { since: '2022-01', evidence: 'Zeitungsbericht' },
  form: {
    sections: [
      { title: 'Halterin oder Halter', fields: taxpayer },
      {
        title: 'Der Hund',
        fields: [
          { name: 'dogName', label: 'Rufname', type: 'text', maxLength: 60, required: true },
          { name: 'tag', label: 'Nummer der Hundesteuermarke', type: 'text', maxLength: 20 },
          { name: 'endedOn', label: 'Ende der Haltung', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'ground',
            label: 'Grund der Abmeldung',
            type: 'choice',
            required: true,
            options: [
              { value: 'dead', label: 'verstorben oder eingeschläfert' },
              { value: 'given', label: 'abgegeben oder verkauft' },
              { value: 'moved', label: 'Halter verzieht mit dem Hund' },
              { value: 'lost', label: 'entlaufen' },
            ],
          },
          {
            name: 'newKeeper',
            label: 'Name und Anschrift der Person, die den Hund übernommen hat',
            type: 'text',
            maxLength: 300,
            when: 'form.ground = "given"',
            required: true,
          },
          {
            name: 'newMunicipality',
            label: 'Neuer Wohnort',
            type: 'text',
            maxLength: 120,
            when: 'form.ground = "moved"',
            required: true,
          },
          {
            name: 'tagReturn',
            label: 'Hundesteuermarke',
            type: 'choice',
            required: true,
            options: [
              { value: 'sent', label: 'schicke ich zurück oder gebe ich ab' },
              { value: 'lost', label: 'ist verloren (ich versichere das)' },
            ],
          },
        ],
      },
      {
        title: 'Erstattung',
        fields: [
          {
            name: 'iban',
            label: 'IBAN für eine Erstattung',
            type: 'text',
            maxLength: 34,
            pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}',
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'death', label: 'Tierärztliche Bescheinigung', when: 'form.ground = "dead"' },
    { name: 'tag', label: 'Hundesteuermarke', when: 'form.tagReturn = "sent"' },
  ],
  fee: noFee,
  remedy: directActionRemedy({ law: 'AO', effect: chargeEffect }),
  clocks: {
    replyPeriod: taxReplyPeriod,
    remedyPeriod: directActionPeriod('facts.noticeDispatch', 'AO'),
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingTag'],
    }),
    tagPeriod: {
      label: 'Rückgabe der Hundesteuermarke',
      kind: 'setByAuthority',
      legalBasis: 'Hundesteuersatzung LHH',
      bound: 'party',
      start: { rule: 'event', on: 'case.receivedOn' },
      period: 'P3W',
    },
  },
  documents: {
    request: taxRequestLetter('der Abmeldung Ihres Hundes'),
    notice: {
      kind: 'notice',
      title: 'Änderungsbescheid zur Hundesteuer',
      signedBy: 'certification',
      remedy: true,
      blocks: [
        {
          type: 'paragraph',
          text: 'die Hundesteuer für {form.dogName} endet mit Ablauf des {facts.liableUntil}. Die bisherige Festsetzung wird insoweit aufgehoben (§ 175 Abs. 1 Satz 1 Nr. 2 AO).',
        },
        {
          type: 'paragraph',
          text: 'Zu viel gezahlte {euro(facts.keeping.overpaid)} werden mit offenen Beträgen verrechnet oder erstattet.',
          when: 'facts.keeping.overpaid > 0',
        },
        {
          type: 'paragraph',
          text: 'Die Steuerpflicht endet mit dem Monat, in dem die Haltung endet; die Haltung endete nach unseren Feststellungen am {facts.keeping.endedOn}. {facts.overdue.bases}',
        },
        {
          type: 'paragraph',
          text: 'Für weitere angemeldete Hunde erhalten Sie einen eigenen Bescheid, soweit sich ihr Steuersatz ändert.',
          when: 'facts.keeping.otherDogs > 0',
        },
      ],
    },
    notRegistered: {
      kind: 'letter',
      title: 'Ihre Abmeldung zur Hundesteuer',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'auf Ihren Namen ist kein solcher Hund angemeldet. {facts.keeping.remark}',
        },
      ],
    },
    tagReminder: {
      kind: 'letter',
      title: 'Bitte geben Sie die Hundesteuermarke zurück',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Hundesteuermarke {form.tag} ist noch nicht bei uns angekommen. Bitte senden Sie sie zurück oder teilen Sie mit, dass sie verloren ist.',
        },
      ],
    },
  },
  events: {
    ...directActionEvents,
    supplement: {
      label: 'Angaben oder Nachweise nachreichen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'dogName', label: 'Rufname', type: 'text', maxLength: 60 },
        { name: 'endedOn', label: 'Ende der Haltung', type: 'date', notAfter: 'today' },
        { name: 'newKeeper', label: 'Übernehmende Person', type: 'text', maxLength: 300 },
      ],
    },
  },
  publicStatus: {
    ...chargeStatuses,
    litigation: litigationStatus,
    tagDue: {
      de: 'Hundesteuermarke fehlt noch',
      easy: 'Bitte schicken Sie uns die Hundemarke zurück.',
      en: 'Dog tag to be returned',
      actor: 'applicant',
      next: 'Sobald die Marke da ist oder Sie ihren Verlust mitteilen, beenden wir die Steuer.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: taxCompleteness({
        post: 'clerk',
        target: 'P3D',
        task: 'Halter, Kassenzeichen und Angaben zum Ende der Haltung prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        initial: 'keeping',
        states: {
          keeping: taskState({
            id: 'keeping',
            state: 'Ende der Haltung',
            status: 'inReview',
            task: 'Ende der Haltung nach Bescheinigung, Melderegister und Konto feststellen',
            post: 'clerk',
            legalBasis: 'Hundesteuersatzung LHH',
            outcomes: {
              ended: {
                label: 'Haltung beendet',
                fields: ending,
                to: [{ to: 'whereabouts', then: [set('liableUntil', monthEnd('event.endedOn'))] }],
              },
              deviating: {
                label: 'Späteres Ende als gemeldet',
                adverse: true,
                fields: ending,
                to: [{ to: 'whereabouts', then: [set('liableUntil', monthEnd('event.endedOn'))] }],
              },
              notRegistered: {
                label: 'Kein solcher Hund angemeldet',
                to: '#case.moot',
                fields: [{ name: 'remark', label: 'Hinweis an den Halter', type: 'text', maxLength: 300 }],
              },
            },
          }),
          whereabouts: {
            meta: { label: 'Verbleib des Hundes', status: 'inReview' },
            always: ways([
              { to: 'controlNote', when: 'form.ground = "given"' },
              { to: 'municipality', when: 'form.ground = "moved"' },
              { to: 'tagGate' },
            ]),
          },
          controlNote: taskState({
            id: 'controlNote',
            state: 'Kontrollmitteilung zur neuen Haltung',
            status: 'inReview',
            task: 'Übernehmende Person prüfen: zur Anmeldung auffordern oder an ihre Gemeinde melden',
            post: 'clerk',
            legalBasis: '§ 93 AO, § 30 Abs. 4 Nr. 1 AO',
            outcomes: {
              local: { label: 'In Hannover: Anmeldung überwacht', to: 'tagGate' },
              elsewhere: {
                label: 'Andere Gemeinde: Mitteilung',
                to: 'municipality',
                fields: [
                  { name: 'municipality', label: 'Gemeinde', type: 'text', maxLength: 120, required: true },
                ],
              },
            },
          }),
          municipality: transmissionState({
            id: 'municipalityNote',
            state: 'Mitteilung an die andere Gemeinde',
            status: 'inReview',
            receivers:
              '[if form.ground = "moved" then form.newMunicipality else facts.controlNote.municipality]',
            legalBasis: '§ 30 Abs. 4 Nr. 1 AO i. V. m. § 11 NKAG',
            to: 'tagGate',
          }),
          tagGate: {
            meta: { label: 'Hundesteuermarke', status: 'inReview' },
            always: ways([{ to: '#case.approved', when: 'form.tagReturn = "lost"' }, { to: 'awaitingTag' }]),
          },
          awaitingTag: taskState(
            {
              id: 'tagReturn',
              state: 'Wartet auf die Marke',
              status: 'tagDue',
              task: 'Zurückgegebene Hundesteuermarke einziehen und entwerten',
              post: 'clerk',
              outcomes: {
                returned: { label: 'Marke eingegangen', to: '#case.approved' },
                declaredLost: { label: 'Verlust versichert', to: '#case.approved' },
              },
            },
            { after: { tagPeriod: 'tagReminder' } },
          ),
          tagReminder: documentState({
            id: 'tagReminder',
            state: 'Erinnerung an die Marke wird erstellt',
            status: 'tagDue',
            document: 'tagReminder',
            to: 'tagReminderDispatch',
          }),
          // The tag is no condition of the end of liability: after one reminder the case goes on without it.
          tagReminderDispatch: dispatchState({
            id: 'tagReminderDispatch',
            state: 'Erinnerung geht hinaus',
            status: 'tagDue',
            document: 'tagReminder',
            to: '#case.approved',
          }),
        },
      },
      approved: {
        meta: { label: 'Aufhebung der Festsetzung', status: 'assessing' },
        initial: 'certification',
        states: chargeOrder({
          what: 'Ende der Hundesteuer',
          reckonedIn: ['keeping'],
          reassess: '#case.checked.keeping',
          ordered: '#case.issued',
          credit: true,
        }),
      },
      issued: chargeNotice({
        label: 'Änderungsbescheid zur Hundesteuer',
        posting: 'Soll der Hundesteuer absetzen und Überzahlung verrechnen oder erstatten',
        postingFields: [
          {
            name: 'refunded',
            label: 'Erstatteter Betrag',
            type: 'money',
            min: 0,
            max: 500000,
            required: true,
          },
        ],
        reassess: '#case.checked.keeping',
      }),
      moot: notification({
        label: 'Kein Hund angemeldet',
        status: ['inReview', 'closed'],
        document: 'notRegistered',
        prefix: 'notRegistered',
        entry: [conclude('moot')],
      }),
      ...endings('closed'),
    },
  },
});
