import {
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  notification,
  partyAddressee,
  partySection,
  payment,
  paymentPeriod,
  plotSection,
  plotSupplement,
  processingTarget,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents } from './abgeschlossenheitsbescheinigung.documents.js';

const plans = taskState({
  id: 'plans',
  state: 'Prüfung des Aufteilungsplans',
  status: 'inReview',
  task: 'Aufteilungsplan mit der genehmigten Planung vergleichen und jede Einheit auf Abgeschlossenheit prüfen',
  post: 'clerk',
  target: 'P14D',
  legalBasis: '§ 3 Abs. 3, § 7 Abs. 4 WEG; AVA vom 6.7.2021',
  outcomes: {
    selfContained: {
      label: 'Alle Einheiten abgeschlossen',
      to: [
        // Outside walls of the plan must be those that exist or are permitted.
        { to: '#case.approved', when: 'event.unitsChecked = form.flats + form.otherRooms' },
        { to: 'recount' },
      ],
      fields: [
        {
          name: 'unitsChecked',
          label: 'Geprüfte Einheiten',
          type: 'integer',
          min: 1,
          max: 2000,
          required: true,
        },
        {
          name: 'planDate',
          label: 'Datum des geprüften Aufteilungsplans',
          type: 'date',
          notAfter: 'today',
          required: true,
        },
      ],
    },
    planMistake: { ...requestOutcome, label: 'Plan zu berichtigen (Nummern, Maße, Schnitte)' },
    siteVisit: { label: 'Bestand vor Ort prüfen', to: 'siteVisit' },
    notSelfContained: {
      label: 'Nicht abgeschlossen',
      adverse: true,
      to: [
        { to: 'hearing', when: 'facts.heard = null', then: [set('heard', 'true')] },
        { to: '#case.rejected' },
      ],
      fields: [
        {
          name: 'units',
          label: 'Betroffene Einheiten (Nummern im Plan)',
          type: 'text',
          maxLength: 200,
          required: true,
        },
      ],
    },
  },
});

/**
 * Abgeschlossenheitsbescheinigung (§ 7 (4) sentence 1 no. 2, § 32 WEG) for the land registry.
 *
 * Peculiar: what is attested is that each numbered unit of the plan is closed in itself; the count of checked units must
 * be that of the application; mistakes of the plan go back for correction, only the building itself can make it
 * impossible; a corrected plan is the usual answer to the hearing. Certificate and plan are joined, signed and sealed page by
 * page by another than the examiner, and handed out in two copies against signature.
 * Neither grant nor denial regulates anything (knowledge declaration): no administrative act, no remedy period.
 */
export default defineProcedure({
  key: 'abgeschlossenheitsbescheinigung',
  name: 'Abgeschlossenheitsbescheinigung',
  domain: 'bauen-wohnen',
  kind: 'attestation',
  initiation: 'application',
  unit: '61.2',
  filePlan: '63.50.10',
  leika: ['99012002012000'],
  legalBasis: ['§ 7 Abs. 4 WEG', '§ 32 WEG', '§ 3 Abs. 3 WEG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Haus in Eigentumswohnungen aufteilen',
    'Aufteilungsplan',
    'WEG-Teilung',
    'Teilungserklärung Notar',
    'Sondereigentum',
  ],
  online: null,
  secrecy: 'general',
  retention: { years: 30, legalBasis: 'Aktenplan der Stadt (zu bestätigen)', evidence: 'assumed' },
  addressee: partyAddressee,
  form: {
    sections: [
      partySection('Eigentümerin, Eigentümer oder Bevollmächtigte'),
      plotSection('Grundstück'),
      {
        title: 'Aufteilung',
        fields: [
          {
            name: 'right',
            label: 'Bescheinigt werden soll für',
            type: 'choice',
            required: true,
            options: [
              { value: 'ownership', label: 'Wohnungs- oder Teileigentum (§ 7 WEG)' },
              { value: 'permanent', label: 'Dauerwohnrecht (§ 32 WEG)' },
            ],
          },
          {
            name: 'state',
            label: 'Gebäude',
            type: 'choice',
            required: true,
            options: [
              { value: 'existing', label: 'besteht' },
              { value: 'planned', label: 'ist genehmigt oder angezeigt, noch nicht gebaut' },
            ],
          },
          {
            name: 'permitReference',
            label: 'Aktenzeichen der Baugenehmigung oder Mitteilung',
            type: 'text',
            maxLength: 60,
            when: 'form.state = "planned"',
            required: true,
          },
          { name: 'flats', label: 'Wohnungen', type: 'integer', min: 0, max: 1000, required: true },
          {
            name: 'otherRooms',
            label: 'Nicht zu Wohnzwecken dienende Einheiten',
            type: 'integer',
            min: 0,
            max: 1000,
            required: true,
          },
          {
            name: 'parkingSpaces',
            label: 'Stellplätze mit Maßangaben im Plan',
            type: 'integer',
            min: 0,
            max: 1000,
          },
          { name: 'feeFree', label: 'Persönliche Gebührenfreiheit (Bund, Land, Gemeinde)', type: 'boolean' },
          { name: 'copies', label: 'Ausfertigungen', type: 'integer', min: 1, max: 10, required: true },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.flats + form.otherRooms >= 2',
        message: 'Aufgeteilt wird in mindestens zwei Einheiten.',
        field: 'flats',
      },
    ],
  },
  evidence: [
    { name: 'application', label: 'Antrag' },
    {
      name: 'plan',
      label: 'Aufteilungsplan mit gleicher Nummer für alle Räume einer Einheit',
      legalBasis: '§ 7 Abs. 4 Satz 1 Nr. 1 WEG',
    },
    {
      name: 'drawings',
      label: 'Bauzeichnungen (Grundrisse, Schnitte, Ansichten 1:100)',
      legalBasis: 'AVA Nr. 2',
    },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: '§ 2 NVwKostG (persönliche Gebührenfreiheit)',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    {
      id: 'baugo-units',
      legalBasis: 'BauGO, je Einheit und weitere Ausfertigung',
      type: 'fixed',
      cents: '6000 * (form.flats + form.otherRooms) + 2000 * (form.copies - 1)',
      evidence: 'assumed',
    },
  ],
  remedy: {
    kind: 'none',
    legalBasis:
      '§ 35 VwVfG: Wissenserklärung ohne Regelung (BVerwG 8 C 55.85, zu bestätigen); allgemeine Leistungsklage (§ 43 Abs. 2 VwGO)',
    validFrom: '2021-07-06',
    evidence: 'assumed',
  },
  clocks: {
    replyPeriod,
    paymentPeriod,
    hearingPeriod: hearingPeriod(),
    pickUp: {
      label: 'Abholung der gesiegelten Pläne',
      kind: 'setByAuthority',
      legalBasis: '§ 10 VwVfG',
      bound: 'party',
      start: { notified: 'facts.invitationDispatch' },
      period: 'P1M',
    },
    processingTarget: processingTarget({
      period: 'P6W',
      pausesIn: [
        'submitted.awaitingApplicant',
        'approved.awaitingPayment',
        'checked.hearing.awaitingStatement',
      ],
    }),
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    supplement: supplementEvent(plotSupplement),
    collected: {
      label: 'Pläne abgeholt',
      by: ['clerk'],
      fields: [{ name: 'collectedBy', label: 'Abgeholt von', type: 'name', maxLength: 160, required: true }],
    },
  },
  publicStatus: {
    readyForPickUp: {
      de: 'Zur Abholung bereit',
      easy: 'Sie können die Pläne bei uns abholen.',
      en: 'Ready for collection',
      actor: 'applicant',
      next: 'Holen Sie die gesiegelten Pläne ab. Nach einem Monat senden wir sie Ihnen.',
    },
  },
  certainty: { filePlan: { evidence: 'assumed' } },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Antragsbefugnis, Aufteilungsplan und Nummerierung auf Vollständigkeit prüfen',
      }),
      checked: {
        meta: { label: 'In Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'plans',
        states: {
          plans,
          recount: {
            meta: { label: 'Zahl der Einheiten stimmt nicht', status: 'inReview' },
            always: 'plans',
          },
          siteVisit: taskState({
            id: 'siteVisit',
            state: 'Ortsbesichtigung',
            status: 'inReview',
            task: 'Wände, Decken, Zugänge und Ausstattung der Einheiten ansehen',
            post: 'inspector',
            target: 'P14D',
            outcomes: {
              visited: {
                label: 'Besichtigt',
                to: 'plans',
                fields: [
                  { name: 'finding', label: 'Befund', type: 'longText', maxLength: 3000, required: true },
                ],
              },
            },
          }),
          hearing: hearing({ document: 'hearing', event: 'statement', clock: 'hearingPeriod', to: 'plans' }),
        },
      },
      approved: {
        meta: { label: 'Abgeschlossenheit festgestellt', status: 'decided' },
        initial: 'feeGate',
        states: {
          ...payment({
            exemptionClaimed: 'form.feeFree = true',
            exemptionBasis: '§ 2 NVwKostG',
            settled: 'sealing',
          }),
          sealing: taskState({
            id: 'sealing',
            state: 'Siegelung der Pläne',
            status: 'inProduction',
            task: 'Bescheinigung und jede Planseite unterschreiben, siegeln und verbinden',
            post: 'lead',
            notBy: ['plans'],
            legalBasis: '§ 7 Abs. 4 Satz 1 Nr. 1 WEG',
            outcomes: { sealed: { label: 'Gesiegelt', to: '#case.issued' } },
          }),
        },
      },
      issued: {
        meta: { label: 'Ausgestellt', status: 'inProduction' },
        initial: 'certificate',
        onDone: '#case.closed',
        states: {
          certificate: documentState({
            id: 'certificateDocument',
            state: 'Bescheinigung wird ausgefertigt',
            status: 'inProduction',
            document: 'certificate',
            to: 'invitation',
          }),
          invitation: documentState({
            id: 'invitationDocument',
            state: 'Einladung zur Abholung',
            status: 'inProduction',
            document: 'invitation',
            to: 'inviting',
          }),
          inviting: dispatchState({
            id: 'invitationDispatch',
            state: 'Einladung geht hinaus',
            status: 'inProduction',
            document: 'invitationDocument',
            to: 'ready',
          }),
          ready: {
            meta: { label: 'Liegt zur Abholung bereit', status: 'readyForPickUp' },
            on: { collected: ways('handedOver', ['record']) },
            after: { pickUp: 'posting' },
          },
          posting: dispatchState({
            id: 'certificateDispatch',
            state: 'Geht mit der Post',
            status: 'inProduction',
            document: 'certificateDocument',
            to: 'handedOver',
          }),
          handedOver: { type: 'final', meta: { label: 'Ausgehändigt', status: 'sent' } },
        },
      },
      rejected: notification({
        label: 'Nicht bescheinigt',
        status: ['inReview', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
