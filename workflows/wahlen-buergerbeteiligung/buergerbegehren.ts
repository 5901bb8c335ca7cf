import {
  actionNotice,
  completeness,
  conclude,
  defineProcedure,
  directActionEvents,
  directActionPeriod,
  directActionRemedy,
  dispatchState,
  documentState,
  endings,
  hearing,
  hearingPeriod,
  litigationStatus,
  replyPeriod,
  requestLetter,
  set,
  statementEvent,
  supplementEvent,
  taskState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { documents, statuses } from './buergerbegehren.documents.js';
import { form } from './buergerbegehren.form.js';
import { issued } from './buergerbegehren.referendum.js';
import { councilOffice, feeFree } from './office.js';

/** § 32 (4) NKomVG for municipalities above 200 000 inhabitants. */
const quorum = '0.05 * facts.count.eligible';
const collectionEnd =
  'string(if form.against = true and facts.preliminaryOn = null then date(form.announcedOn) + duration("P3M") else if facts.preliminaryOn = null then date(case.receivedOn) + duration("P6M") else date(facts.preliminaryOn) + duration("P6M"))';

const heard = (outcome: string) => [
  { to: 'hearing', then: [set('decision', `{"outcome": "${outcome}", "reason": event.reason}`)] },
];

/**
 * Bürgerbegehren and Bürgerentscheid (§§ 32, 33 NKomVG): citizens take a decision in the council's place.
 *
 * Peculiar: the procedure begins with a notice (Anzeige) that demands nothing but advice; the signatures come months later.
 * Only the Verwaltungsausschuss decides on admissibility, never the administration, and on demand already before the
 * signatures are gathered (§ 32 (5)). The quorum is counted by the elections unit from the register and is FEEL; sheets
 * may be handed in until the period ends, three months where the aim is a published resolution, six otherwise.
 * Admissibility is a bound decision: no discretion and no weighing of the aim. Then the council may still adopt the
 * demand, and no vote is held. The vote needs the majority and twenty percent of all entitled; it stands for two years.
 *
 * Not a transition: the demand for a wrong number of signatures (period and quorum are law, not grounds of a clerk); a
 * coverage proposal (abolished in 2016); suspensive effect (the demand has none before it is admitted).
 */
export default defineProcedure({
  ...councilOffice,
  key: 'buergerbegehren',
  name: 'Bürgerbegehren anzeigen und einreichen',
  kind: 'multiStage',
  initiation: 'application',
  filePlan: '15.20.20',
  legalBasis: ['§ 32 NKomVG', '§ 33 NKomVG', '§ 28 VwVfG'],
  keywords: [
    'Bürgerentscheid',
    'Volksabstimmung in der Stadt',
    'Unterschriften sammeln',
    'direkte Demokratie',
  ],
  form,
  evidence: [
    { name: 'notice', label: 'Anzeige in Textform mit Wortlaut, Begründung und Vertretungspersonen' },
    { name: 'sheet', label: 'Muster der Unterschriftenliste', legalBasis: '§ 32 Abs. 4 NKomVG' },
  ],
  fee: feeFree('§ 33 NKomVG: Kosten trägt die Kommune'),
  remedy: directActionRemedy({}),
  clocks: {
    replyPeriod,
    hearingPeriod: hearingPeriod(),
    refusalRemedyPeriod: directActionPeriod('facts.refusalDispatch'),
    collectionEnd: {
      label: 'Frist zur Einreichung der Unterschriften',
      kind: 'statutory',
      legalBasis: '§ 32 Abs. 5, 6 NKomVG',
      bound: 'party',
      start: { rule: 'start-of-day', on: collectionEnd },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
      warnings: [{ before: 'P1M', to: 'clerk' }],
    },
    votePeriod: {
      label: 'Drei Monate bis zum Bürgerentscheid',
      kind: 'statutory',
      legalBasis: '§ 33 Abs. 1 NKomVG',
      bound: 'authority',
      start: { notified: 'facts.admissionDispatch' },
      period: 'P3M',
      runsIn: ['approved'],
      atEnd: 'escalate',
      warnings: [{ before: 'P6W', to: 'lead' }],
    },
    pollingDay: {
      label: 'Tag des Bürgerentscheids',
      kind: 'setByAuthority',
      legalBasis: '§ 33 Abs. 2 NKomVG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'facts.fixing.pollingOn' },
      period: 'P1D',
      endMoves: false,
    },
    bindingPeriod: {
      label: 'Bindung an den Bürgerentscheid',
      kind: 'statutory',
      legalBasis: '§ 33 Abs. 4 NKomVG',
      bound: 'authority',
      start: { rule: 'event', on: 'facts.fixing.pollingOn' },
      period: 'P2Y',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
  },
  documents: { request: requestLetter('Ihrer Anzeige eines Bürgerbegehrens'), ...documents },
  events: {
    ...directActionEvents,
    withdraw: {
      ...withdrawEvent,
      label: 'Bürgerbegehren zurücknehmen (alle Vertretungspersonen)',
      note: 'Eine Rücknahme wird nur von allen Vertretungspersonen gemeinsam angenommen.',
    },
    supplement: supplementEvent([
      { name: 'question', label: 'Wortlaut der Frage', type: 'longText', maxLength: 2000 },
      { name: 'reason', label: 'Begründung', type: 'longText', maxLength: 8000 },
    ]),
    statement: statementEvent,
    signatures: {
      label: 'Unterschriftenlisten einreichen',
      by: ['applicant', 'clerk'],
      fields: [
        { name: 'sheets', label: 'Zahl der Listen', type: 'integer', min: 1, max: 100000, required: true },
        {
          name: 'final',
          label: 'Die Sammlung ist abgeschlossen',
          type: 'boolean',
          required: true,
          help: 'Bis zum Ende der Frist können Listen nachgereicht werden.',
        },
      ],
    },
  },
  publicStatus: { litigation: litigationStatus, ...statuses },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P2W',
        task: 'Anzeige prüfen, Vertretungspersonen über Wortlaut, Listen und Ausschlüsse beraten',
        checked: [{ to: '#case.checked' }],
      }),
      checked: {
        meta: { label: 'Sammlung und Prüfung', status: 'inReview' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Vorabentscheidung beantragt?', status: 'inReview' },
            always: ways([
              { to: 'preliminary', when: 'form.preliminary = true and facts.preliminaryOn = null' },
              { to: 'collecting' },
            ]),
          },
          preliminary: taskState({
            id: 'preliminary',
            state: 'Vorabentscheidung des Verwaltungsausschusses',
            status: 'atCommittee',
            task: 'Vorabentscheidung über Gegenstand und Form im Verwaltungsausschuss herbeiführen und eintragen',
            post: 'lead',
            priority: 3,
            legalBasis: '§ 32 Abs. 5 NKomVG',
            outcomes: {
              fulfilled: {
                label: 'Gegenstand und Form zulässig',
                to: [{ to: 'collecting', then: [set('preliminaryOn', 'today')] }],
              },
              notFulfilled: { label: 'Nicht zulässig: anhören', adverse: true, to: heard('subject') },
            },
          }),
          collecting: {
            meta: { label: 'Unterschriften werden gesammelt', status: 'collecting' },
            on: { signatures: ways('count', ['record']) },
            after: { collectionEnd: '#case.lapsed' },
          },
          count: taskState({
            id: 'count',
            state: 'Prüfung der Unterschriften',
            status: 'waitingForOthers',
            task: 'Listen mit dem Melderegister abgleichen und gültige Unterschriften zählen',
            post: 'clerk',
            unit: '15.1',
            target: 'P3W',
            legalBasis: '§ 32 Abs. 4 NKomVG, § 28 Abs. 2 NKomVG',
            outcomes: {
              counted: {
                label: 'Gezählt',
                fields: [
                  { name: 'valid', label: 'Gültige Unterschriften', type: 'integer', min: 0, required: true },
                  {
                    name: 'invalid',
                    label: 'Ungültige (doppelt, nicht wahlberechtigt, unleserlich)',
                    type: 'integer',
                    min: 0,
                    required: true,
                  },
                  {
                    name: 'eligible',
                    label: 'Wahlberechtigte bei der letzten Kommunalwahl',
                    type: 'integer',
                    min: 1,
                    required: true,
                  },
                ],
                to: [
                  { to: 'committee', when: 'event.valid >= 0.05 * event.eligible' },
                  // Sheets may follow as long as the period runs.
                  { to: 'collecting', when: 'facts.signatures.final = false' },
                  {
                    to: 'hearing',
                    then: [
                      set(
                        'decision',
                        '{"outcome": "quorum", "reason": "Die gesetzlich erforderliche Zahl gültiger Unterschriften ist nicht erreicht (§ 32 Abs. 4 NKomVG)."}',
                      ),
                    ],
                  },
                ],
              },
            },
          }),
          committee: taskState({
            id: 'committee',
            state: 'Entscheidung über die Zulässigkeit',
            status: 'atCommittee',
            task: 'Zulässigkeit im Verwaltungsausschuss herbeiführen (gebundene Entscheidung) und Beschluss eintragen',
            post: 'lead',
            priority: 2,
            legalBasis: '§ 32 Abs. 7 NKomVG',
            outcomes: {
              admitted: {
                label: 'Zulässig',
                fields: [
                  { name: 'on', label: 'Beschluss vom', type: 'date', required: true, notAfter: 'today' },
                ],
                to: '#case.approved',
              },
              inadmissible: { label: 'Unzulässig: anhören', adverse: true, to: heard('subject') },
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'finalDecision',
          }),
          finalDecision: taskState({
            id: 'finalDecision',
            state: 'Beschluss nach der Anhörung',
            status: 'atCommittee',
            task: 'Nach der Anhörung der Vertretungspersonen den Beschluss des Verwaltungsausschusses eintragen',
            post: 'lead',
            priority: 2,
            legalBasis: '§ 32 Abs. 5, 7 NKomVG',
            outcomes: {
              admitted: { label: 'Doch zulässig', to: 'judgment' },
              refuse: { label: 'Unzulässig', adverse: true, to: '#case.rejected' },
            },
          }),
          judgment: {
            meta: { label: 'Gegenstand und Form zulässig', status: 'inReview' },
            always: ways([
              { to: '#case.approved', when: `facts.count.valid >= ${quorum}` },
              // Without signatures only subject and form can be admitted.
              { to: 'collecting', then: [set('preliminaryOn', 'today')] },
            ]),
          },
        },
      },
      approved: approved(),
      issued,
      rejected: actionNotice({
        label: 'Unzulässig',
        status: ['decided', 'rejected'],
        document: 'refusal',
        prefix: 'refusal',
        clock: 'refusalRemedyPeriod',
        entry: [conclude('rejected')],
        // The decision is bound: nothing of it is left to the committee after the judgment.
        upheld: { to: '#case.checked.judgment', then: [conclude('closed')] },
      }),
      lapsed: {
        type: 'final',
        meta: { label: 'Frist ohne genügende Unterschriften verstrichen', status: 'lapsed' },
        entry: [conclude('lapsed')],
      },
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});

/** Admitted: the representatives are told; the council may adopt the demand before a vote is called. */
function approved() {
  return {
    meta: { label: 'Zulässig', status: 'admitted' },
    initial: 'production',
    states: {
      production: documentState({
        id: 'admissionDocument',
        state: 'Zulassung wird ausgefertigt',
        status: 'admitted',
        document: 'admission',
        to: 'dispatch',
      }),
      dispatch: dispatchState({
        id: 'admissionDispatch',
        state: 'Zulassung geht hinaus',
        status: 'admitted',
        document: 'admissionDocument',
        to: 'council',
      }),
      council: taskState({
        id: 'council',
        state: 'Beschluss des Rates',
        status: 'admitted',
        task: 'Begehren dem Rat vorlegen: Übernahme im Wesentlichen oder Bürgerentscheid',
        post: 'lead',
        legalBasis: '§ 33 Abs. 1 NKomVG',
        outcomes: {
          adopted: {
            label: 'Rat entscheidet im Sinne des Begehrens',
            fields: [
              { name: 'resolution', label: 'Drucksache', type: 'text', maxLength: 40, required: true },
            ],
            to: '#case.issued.adopted',
          },
          vote: { label: 'Rat folgt nicht: Bürgerentscheid', to: 'fixing' },
        },
      }),
      fixing: taskState({
        id: 'fixing',
        state: 'Abstimmungstag',
        status: 'admitted',
        task: 'Abstimmungstag bestimmen, Stimmzettel und Abstimmungsverzeichnis vorbereiten',
        post: 'clerk',
        unit: '15.1',
        legalBasis: '§ 33 Abs. 2 NKomVG',
        outcomes: {
          fixed: {
            label: 'Bestimmt und bekannt gemacht',
            fields: [
              {
                name: 'pollingOn',
                label: 'Sonntag der Abstimmung',
                type: 'date',
                required: true,
                notBefore: 'today',
              },
            ],
            to: [
              { to: '#case.issued', when: 'day of week(date(event.pollingOn)) = "Sunday"' },
              { to: 'fixing' },
            ],
          },
        },
      }),
    },
  };
}
