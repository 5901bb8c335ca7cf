import {
  actionPeriod,
  buildingObjection,
  buildingObjectionEvents,
  buildingRemedy,
  buildingStatuses,
  completeness,
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  notification,
  objectionPeriod,
  partyAddressee,
  plotSupplement,
  processingTarget,
  replyPeriod,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { form } from './baumassnahme-mitteilung.form.js';
import { documents } from './baumassnahme-mitteilung.documents.js';

/** The conditions of § 62 (1), (2) that the form itself answers; the clerk sees what they come to. */
const eligible = set(
  'eligible',
  'form.planKind = "qualified" and form.deviations = false and form.special = false and ((form.area in ("WS", "WR", "WA", "WB") and form.use = "housing" and form.buildingClass <= 3) or (form.area in ("GE", "GI") and form.buildingClass <= 2))',
);

/** The municipality's own confirmation: access secured, and no provisional prohibition wanted. */
const municipality = taskState({
  id: 'municipality',
  state: 'Bestätigung der Gemeinde',
  status: 'waitingForOthers',
  task: 'Erschließung und Bedarf einer vorläufigen Untersagung (§ 15 Abs. 1 Satz 2 BauGB) prüfen',
  post: 'clerk',
  unit: '61.1',
  target: 'P14D',
  legalBasis: '§ 62 Abs. 2 Nr. 3 und 4 NBauO',
  outcomes: {
    confirmed: { label: 'Erschließung gesichert, keine Untersagung', to: '#case.approved' },
    prohibition: {
      label: 'Vorläufige Untersagung beantragt',
      adverse: true,
      to: 'hearing',
      fields: [
        {
          name: 'planDecision',
          label: 'Aufstellungsbeschluss vom',
          type: 'date',
          notAfter: 'today',
          required: true,
        },
        { name: 'months', label: 'Untersagung für Monate', type: 'integer', min: 1, max: 12, required: true },
      ],
    },
    accessMissing: {
      label: 'Erschließung nicht gesichert',
      adverse: true,
      to: [{ to: 'permitNeeded', then: [set('obstacle', 'event.reason')] }],
    },
  },
});

/**
 * Mitteilung einer genehmigungsfreien Baumaßnahme (§ 62 NBauO): no permit is applied for and none is given.
 *
 * Peculiar: the documents are checked for completeness only; designer and builder answer for the law; within a month
 * the municipality confirms access and that it wants no provisional prohibition (§ 15 (1) sentence 2 BauGB), and with the
 * confirmation work may begin, within three years. Whoever does not meet the conditions may have the notification
 * treated as an application, in a case of its own. Only the prohibition is an administrative act, after a hearing by the lead.
 * Not here: fee for examining (there is none to examine), neighbours' notice (§ 68 hears them on deviations only, which
 * exclude this procedure); silence is no confirmation.
 */
export default defineProcedure({
  key: 'baumassnahme-mitteilung',
  name: 'Mitteilung einer genehmigungsfreien Baumaßnahme',
  domain: 'bauen-wohnen',
  kind: 'notification',
  initiation: 'notification',
  unit: '61.2',
  filePlan: '63.10.60',
  leika: [],
  legalBasis: ['§ 62 NBauO', '§ 15 Abs. 1 Satz 2 BauGB'],
  audience: ['citizen', 'company'],
  keywords: [
    'Bauanzeige',
    'bauen ohne Bauantrag',
    'Wohnhaus im Baugebiet anzeigen',
    'Freistellungsverfahren',
    'Bauen nach Bebauungsplan ohne Genehmigung',
  ],
  online: null,
  secrecy: 'general',
  retention: {
    years: 100,
    legalBasis: 'Bauakte: für die Lebensdauer der baulichen Anlage (Aktenplan)',
    evidence: 'assumed',
  },
  addressee: partyAddressee,
  form,
  evidence: [
    { name: 'notification', label: 'Mitteilung', legalBasis: '§ 62 Abs. 3 NBauO' },
    { name: 'documents', label: 'Bauvorlagen', legalBasis: 'NBauVorlVO' },
    { name: 'confirmation', label: 'Bestätigung des Entwurfsverfassers', legalBasis: '§ 62 Abs. 4 NBauO' },
  ],
  fee: [
    {
      id: 'baugo-mitteilung',
      legalBasis: 'BauGO, Bestätigung im Mitteilungsverfahren',
      type: 'fixed',
      cents: '9000',
      evidence: 'assumed',
    },
  ],
  remedy: buildingRemedy,
  clocks: {
    replyPeriod,
    confirmationPeriod: {
      label: 'Bestätigung binnen eines Monats',
      kind: 'statutory',
      legalBasis: '§ 62 Abs. 5 NBauO',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.completeOn' },
      period: 'P1M',
      warnings: [{ before: 'P1W', to: 'lead' }],
      runsIn: ['checked'],
      atEnd: 'escalate',
    },
    hearingPeriod: hearingPeriod(),
    beginPeriod: {
      label: 'Beginn der Baumaßnahme',
      kind: 'statutory',
      legalBasis: '§ 62 Abs. 10 NBauO',
      bound: 'party',
      start: { notified: 'facts.confirmationDispatch' },
      period: 'P3Y',
    },
    prohibitionRemedyPeriod: objectionPeriod('facts.prohibitionDispatch'),
    actionPeriod: actionPeriod(),
    processingTarget: processingTarget({ period: 'P4W' }),
  },
  documents,
  events: {
    withdraw: { ...withdrawEvent, label: 'Mitteilung zurücknehmen' },
    statement: statementEvent,
    supplement: supplementEvent(plotSupplement),
    ...buildingObjectionEvents(),
    workBegun: {
      label: 'Baubeginn anzeigen',
      by: ['applicant', 'clerk'],
      fields: [{ name: 'begunOn', label: 'Beginn am', type: 'date', required: true }],
    },
  },
  publicStatus: {
    ...buildingStatuses,
    mayBegin: {
      de: 'Bestätigt, Bau darf beginnen',
      easy: 'Sie dürfen bauen. Sie haben drei Jahre Zeit anzufangen.',
      en: 'Confirmed, work may begin',
      actor: 'applicant',
      next: 'Zeigen Sie uns den Beginn an. Weichen Sie nicht von den Bauvorlagen ab.',
    },
    permitNeeded: {
      de: 'Genehmigung nötig',
      easy: 'Für dieses Haus brauchen Sie eine Genehmigung. Bitte stellen Sie einen Bauantrag.',
      en: 'Permit needed',
      actor: 'applicant',
      next: 'Stellen Sie einen Bauantrag. Beginnen Sie nicht mit dem Bau.',
    },
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.confirmationPeriod.period': { evidence: 'assumed' },
    'clocks.beginPeriod.legalBasis': { evidence: 'assumed' },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Bauvorlagen auf Vollständigkeit prüfen, mehr nicht',
        checked: [{ to: '#case.checked', then: [set('completeOn', 'event.completeOn')] }],
        findings: [
          { name: 'completeOn', label: 'Vollständig am', type: 'date', notAfter: 'today', required: true },
        ],
      }),
      checked: {
        meta: { label: 'Voraussetzungen des § 62 NBauO', status: 'inReview' },
        entry: [eligible],
        on: withdrawal,
        initial: 'scope',
        states: {
          scope: {
            meta: { label: 'Anwendungsbereich', status: 'inReview' },
            always: ways([
              { to: 'municipality', when: 'facts.eligible = true' },
              {
                to: 'permitNeeded',
                then: [
                  set(
                    'obstacle',
                    '"Gebiet, Gebäudeklasse, Sonderbau oder Abweichung schließen das Mitteilungsverfahren aus (§ 62 Abs. 1, 2 NBauO)."',
                  ),
                ],
              },
            ]),
          },
          permitNeeded: taskState({
            id: 'permitNeeded',
            state: 'Mitteilungsverfahren ausgeschlossen?',
            status: 'inReview',
            task: 'Hindernis bestätigen oder Angaben der Mitteilung klären',
            post: 'clerk',
            outcomes: {
              confirmed: { label: 'Genehmigungsbedürftig', to: '#case.permitNeeded' },
              eligible: {
                label: 'Doch mitteilungsfähig',
                to: 'municipality',
                fields: [
                  { name: 'ground', label: 'Warum', type: 'longText', maxLength: 2000, required: true },
                ],
              },
            },
          }),
          municipality,
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'prohibition',
          }),
          prohibition: taskState({
            id: 'prohibition',
            state: 'Vorläufige Untersagung',
            status: 'inReview',
            task: 'Über die vorläufige Untersagung entscheiden',
            post: 'lead',
            notBy: ['municipality'],
            legalBasis: '§ 15 Abs. 1 Satz 2 BauGB',
            outcomes: {
              prohibited: { label: 'Untersagen', adverse: true, to: '#case.prohibited' },
              notProhibited: { label: 'Nicht untersagen', to: '#case.approved' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Bestätigung', status: 'decided' },
        initial: 'confirmation',
        states: {
          confirmation: taskState({
            id: 'confirmation',
            state: 'Bestätigung zu erteilen',
            status: 'decided',
            task: 'Vollständigkeit und Bestätigung der Gemeinde mitteilen',
            post: 'clerk',
            target: 'P2D',
            legalBasis: '§ 62 Abs. 8 NBauO',
            outcomes: {
              signed: {
                label: 'Gezeichnet',
                to: [{ to: 'production', then: [{ type: 'assessFee', params: { on: 'today' } }] }],
              },
            },
          }),
          production: documentState({
            id: 'confirmationDocument',
            state: 'Bestätigung wird ausgefertigt',
            status: 'decided',
            document: 'confirmation',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'confirmationDispatch',
            state: 'Bestätigung geht hinaus',
            status: 'decided',
            document: 'confirmationDocument',
            to: '#case.issued',
          }),
        },
      },
      issued: {
        meta: { label: 'Bestätigt', status: 'mayBegin' },
        initial: 'waiting',
        onDone: '#case.closed',
        states: {
          waiting: {
            meta: { label: 'Beginn nicht angezeigt', status: 'mayBegin' },
            on: { workBegun: ways('begun', ['record']) },
            after: { beginPeriod: '#case.lapsed' },
          },
          begun: { type: 'final', meta: { label: 'Begonnen', status: 'underway' } },
        },
      },
      lapsed: {
        type: 'final',
        meta: { label: 'Ohne Beginn nach drei Jahren erledigt', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      permitNeeded: notification({
        label: 'Genehmigung nötig',
        status: ['inReview', 'permitNeeded'],
        document: 'permitNeeded',
        entry: [conclude('permitNeeded')],
      }),
      prohibited: {
        meta: { label: 'Vorläufig untersagt', status: 'rejected' },
        entry: [conclude('prohibited')],
        initial: 'production',
        states: {
          production: documentState({
            id: 'prohibitionDocument',
            state: 'Untersagung wird ausgefertigt',
            status: 'decided',
            document: 'prohibition',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'prohibitionDispatch',
            state: 'Untersagung geht hinaus',
            status: 'decided',
            document: 'prohibitionDocument',
            to: 'remedy',
          }),
          remedy: {
            ...buildingObjection('prohibitionRemedyPeriod', 'rejected', {
              to: '#case.approved',
              then: [conclude('closed')],
            }),
            onDone: '#case.closed',
          },
        },
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
