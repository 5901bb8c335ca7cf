import {
  actionNotice,
  actionRemedy,
  brief,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  endings,
  finished,
  gate,
  hearing,
  hearingPeriod,
  noticeStates,
  replyPeriod,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { publicStatus } from './freiwillige-feuerwehr-mitglied.status.js';
import { documents } from './freiwillige-feuerwehr-mitglied.documents.js';
import { form, OPERATIONS } from './freiwillige-feuerwehr-mitglied.form.js';

const status = 'member';

/**
 * Mitglied der Freiwilligen Feuerwehr (§ 12 NBrandSchG, statute of the fire brigade): no permit but an honorary
 * public service. The Ortskommando of the local brigade decides – a vote outside the town hall, not a clerk – and the
 * town appoints. Operations from 16 (until 67), youth from 10, children from 6; under 18 the parents sign. Age and
 * department are computed, not judged.
 *
 * Only who goes into operations needs the medical examination and, where children are looked after, the extended
 * certificate of good conduct; so examination and record are asked for by department. Then a probationary year: the
 * basic course and the commando's vote end it, in full membership or a dismissal after a hearing (an act). In service
 * until the member leaves or the age limit is reached – a clock from the birthday that leads to the department of
 * honour. NOT transitions: offices and promotions, expulsion for misconduct (§ 14 (2)).
 */
export default defineProcedure({
  key: 'freiwillige-feuerwehr-mitglied',
  name: 'Mitglied der Freiwilligen Feuerwehr werden',
  keywords: [
    'Ehrenamt Brandschutz',
    'Jugendfeuerwehr anmelden',
    'Kinderfeuerwehr',
    'Feuerwehrmann',
    'Ortsfeuerwehr beitreten',
  ],
  domain: 'feuerwehr-brandschutz',
  kind: 'registration',
  initiation: 'application',
  unit: '37.1',
  filePlan: '37.50.10',
  leika: [],
  legalBasis: ['§ 12 NBrandSchG', 'Satzung für die Freiwillige Feuerwehr Hannover'],
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  retention: {
    years: 5,
    legalBasis: 'nach Ende der Mitgliedschaft; Aktenplan (zu bestätigen)',
    evidence: 'assumed',
  },
  certainty: {
    filePlan: { evidence: 'assumed' },
    'clocks.probation.period': { evidence: 'assumed' },
    'clocks.ageLimit.period': { evidence: 'assumed' },
  },
  form,
  evidence: [
    { name: 'application', label: 'Aufnahmeantrag' },
    { name: 'health', label: 'Gesundheitsnachweis', when: OPERATIONS },
    {
      name: 'record',
      label: 'Führungszeugnis (erweitert bei Jugendarbeit, gebührenfrei)',
      when: 'form.section = "operations" or form.youthWork = true',
    },
  ],
  fee: [{ id: 'free', legalBasis: 'gebührenfrei (Ehrenamt)', type: 'free', cents: '0', evidence: 'derived' }],
  remedy: actionRemedy,
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    medicalPeriod: {
      label: 'Termin beim Betriebsarzt',
      kind: 'target',
      legalBasis: '§ 6 Abs. 3 DGUV Vorschrift 49',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2M',
    },
    commandoPeriod: {
      label: 'Sitzung des Ortskommandos',
      kind: 'target',
      legalBasis: 'Satzung der Freiwilligen Feuerwehr',
      bound: 'authority',
      start: { rule: 'event' },
      period: 'P2M',
    },
    probation: {
      label: 'Probezeit',
      kind: 'statutory',
      legalBasis: '§ 12 NBrandSchG, Satzung der Freiwilligen Feuerwehr',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P1Y',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    ageLimit: {
      label: 'Altersgrenze der Einsatzabteilung (67 Jahre)',
      kind: 'statutory',
      legalBasis: '§ 12 Abs. 2 NBrandSchG',
      bound: 'party',
      start: { rule: 'start-of-day', on: 'form.birthDate' },
      period: 'P67Y',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    refusalActionPeriod: directActionPeriod('facts.refusalDispatch'),
    dismissalActionPeriod: directActionPeriod('facts.dismissalDispatch'),
  },
  documents,
  events: {
    withdraw: withdrawEvent,
    supplement: supplementEvent([{ name: 'brigade', label: 'Ortsfeuerwehr', type: 'text', maxLength: 80 }]),
    statement: statementEvent,
    examined: {
      label: 'Bescheinigung des Betriebsarztes eintragen',
      by: ['authority', 'applicant', 'clerk'],
      fields: [
        brief.day('on', 'Untersucht am', { notAfter: 'today' }),
        brief.pick('result', 'Ergebnis', {
          fit: 'tauglich',
          fitNoMask: 'tauglich ohne Atemschutz',
          unfit: 'nicht tauglich',
        }),
      ],
    },
    leaving: { label: 'Austritt erklären', by: ['applicant', 'clerk'] },
    ...directActionEvents,
  },
  publicStatus,
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        task: 'Antrag, Einwilligung der Eltern und Nachweise prüfen',
        target: 'P7D',
      }),
      checked: {
        meta: { label: 'Eignung und Beschluss', status: 'inReview' },
        on: withdrawal,
        initial: 'record',
        states: {
          record: gate('Führungszeugnis nötig?', 'inReview', [
            { to: 'conduct', when: `${OPERATIONS} or form.youthWork = true` },
            { to: 'commando' },
          ]),
          conduct: taskState({
            id: 'conduct',
            state: 'Führungszeugnis',
            status: 'inReview',
            task: 'Führungszeugnis einsehen, Einsicht vermerken und zurückgeben',
            post: 'clerk',
            target: 'P7D',
            legalBasis: '§ 30a BZRG, § 72a SGB VIII',
            outcomes: {
              clean: { label: 'Ohne Hindernis', to: 'health' },
              entries: {
                label: 'Eintragungen, die entgegenstehen',
                adverse: true,
                to: [{ to: 'hearing', then: [set('ending', '"refusal"')] }],
              },
              none: { ...requestOutcome, label: 'Nicht vorgelegt' },
            },
          }),
          health: gate('Untersuchung nötig?', 'inReview', [
            { to: 'referral', when: `${OPERATIONS} and facts.examined = null` },
            { to: 'commando' },
          ]),
          referral: transmissionState({
            id: 'referral',
            state: 'Anmeldung beim Betriebsarzt',
            status: 'medical',
            receivers: '["Betriebsärztlicher Dienst der Landeshauptstadt Hannover"]',
            legalBasis: '§ 6 Abs. 3 DGUV Vorschrift 49',
            to: 'medical',
          }),
          medical: {
            meta: { label: 'Wartet auf die Untersuchung', status: 'medical' },
            on: {
              examined: ways(
                [
                  { to: 'hearing', when: 'event.result = "unfit"', then: [set('ending', '"refusal"')] },
                  { to: 'commando' },
                ],
                ['record'],
              ),
            },
            after: { medicalPeriod: 'medicalOverdue' },
          },
          medicalOverdue: taskState({
            id: 'medicalOverdue',
            state: 'Nicht zur Untersuchung erschienen',
            status: 'medical',
            task: 'Nachfragen, andere Abteilung anbieten oder beenden',
            post: 'clerk',
            outcomes: {
              again: { label: 'Neuer Termin', to: 'referral' },
              end: { label: 'Verfahren einstellen', adverse: true, to: '#case.discontinued' },
            },
          }),
          commando: transmissionState({
            id: 'commandoFile',
            state: 'Vorlage an das Ortskommando',
            status: 'waitingForOthers',
            receivers: '[form.brigade]',
            legalBasis: '§ 12 NBrandSchG, Satzung der Freiwilligen Feuerwehr',
            to: 'vote',
          }),
          vote: taskState(
            {
              id: 'vote',
              state: 'Beschluss des Ortskommandos',
              status: 'waitingForOthers',
              task: 'Beschluss des Ortskommandos nach Vorstellung und Dienstabend eintragen',
              post: 'inspector',
              legalBasis: '§ 12 NBrandSchG, Satzung der Freiwilligen Feuerwehr',
              outcomes: {
                accepted: { label: 'Aufnahme beschlossen', to: '#case.approved' },
                rejected: {
                  label: 'Aufnahme abgelehnt',
                  adverse: true,
                  to: [{ to: 'hearing', then: [set('ending', '"refusal"')] }],
                },
              },
            },
            { after: { commandoPeriod: 'commando' } },
          ),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'refusing',
          }),
          refusing: taskState({
            id: 'refusing',
            state: 'Entscheidung nach der Anhörung',
            status: 'inReview',
            task: 'Beschluss, Zeugnis und Äußerung würdigen; ablehnen, entlassen oder das Ortskommando noch einmal befassen',
            post: 'lead',
            notBy: ['vote'],
            legalBasis: '§ 12 NBrandSchG',
            outcomes: {
              confirm: {
                label: 'Bestätigen',
                adverse: true,
                to: [{ to: '#case.dismissed', when: 'facts.ending = "dismissal"' }, { to: '#case.rejected' }],
              },
              reconsider: { label: 'Ortskommando noch einmal befassen', to: 'commando' },
            },
          }),
        },
      },
      approved: {
        meta: { label: 'Aufnahme beschlossen', status: 'decided' },
        initial: 'appointment',
        states: {
          appointment: taskState({
            id: 'appointment',
            state: 'Aufnahme und Verpflichtung',
            status: 'decided',
            task: 'Urkunde zeichnen, auf Verschwiegenheit und Dienstpflichten verpflichten, Unfallversicherung melden',
            post: 'lead',
            target: 'P14D',
            legalBasis: '§ 12 NBrandSchG, § 2 Abs. 1 Nr. 12 SGB VII',
            outcomes: {
              appointed: {
                label: 'Aufgenommen',
                to: 'appointmentDocument',
                fields: [brief.text('number', 'Mitgliedsnummer', 20)],
              },
            },
          }),
          ...noticeStates('appointment', 'Aufnahmeurkunde', '#case.issued'),
        },
      },
      issued: {
        meta: { label: 'Mitglied', status },
        initial: 'equipment',
        onDone: '#case.closed',
        states: {
          equipment: taskState({
            id: 'equipment',
            state: 'Ausstattung',
            status,
            task: 'Kleidung, Ausweis und in der Einsatzabteilung Melder ausgeben',
            post: 'clerk',
            target: 'P14D',
            outcomes: {
              handedOut: {
                label: 'Ausgegeben',
                to: [
                  { to: 'probation', when: `${OPERATIONS} and facts.takenOver != true` },
                  { to: 'service' },
                ],
              },
            },
          }),
          probation: {
            meta: { label: 'Probezeit', status },
            on: { leaving: ways('returning', ['record']) },
            after: { probation: 'finalVote' },
          },
          finalVote: taskState({
            id: 'finalVote',
            state: 'Ende der Probezeit',
            status,
            task: 'Beschluss des Ortskommandos und Abschluss der Grundausbildung eintragen',
            post: 'inspector',
            target: 'P1M',
            legalBasis: 'Satzung der Freiwilligen Feuerwehr',
            outcomes: {
              takenOver: {
                label: 'Übernommen und verpflichtet',
                to: [{ to: 'service', then: [set('takenOver', 'true')] }],
              },
              prolonged: { label: 'Probezeit verlängert (Lehrgang fehlt)', to: 'probation' },
              notTaken: {
                label: 'Nicht übernommen',
                adverse: true,
                to: [{ to: '#case.checked.hearing', then: [set('ending', '"dismissal"')] }],
              },
            },
          }),
          service: {
            meta: { label: 'Im Dienst', status },
            on: { leaving: ways('returning', ['record']) },
            after: { ageLimit: 'honour' },
          },
          honour: taskState({
            id: 'honour',
            state: 'Altersgrenze',
            status,
            task: 'Übertritt in die Altersabteilung beurkunden',
            post: 'clerk',
            legalBasis: '§ 12 Abs. 2 NBrandSchG',
            outcomes: { transferred: { label: 'In die Altersabteilung übernommen', to: 'returning' } },
          }),
          returning: taskState({
            id: 'returning',
            state: 'Rückgabe der Ausstattung',
            status,
            task: 'Melder, Schutzkleidung und Ausweis zurücknehmen',
            post: 'clerk',
            target: 'P1M',
            outcomes: {
              returned: { label: 'Zurückgegeben', to: 'left' },
              missing: { label: 'Fehlt: Ersatz gefordert', adverse: true, to: 'left' },
            },
          }),
          left: finished('Dienst beendet', 'closed'),
        },
      },
      rejected: actionNotice({
        label: 'Aufnahme abgelehnt',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalActionPeriod',
        entry: [conclude('rejected')],
        upheld: { to: '#case.checked.commando', then: [conclude('closed')] },
      }),
      dismissed: actionNotice({
        label: 'Nach der Probezeit entlassen',
        status: ['decided', 'dismissed'],
        document: 'dismissal',
        prefix: 'dismissal',
        clock: 'dismissalActionPeriod',
        entry: [conclude('dismissed')],
        upheld: { to: '#case.issued.probation', then: [conclude('closed')] },
      }),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
