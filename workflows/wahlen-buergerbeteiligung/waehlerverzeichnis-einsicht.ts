import {
  conclude,
  defineProcedure,
  dispatchState,
  documentState,
  electoralClocks,
  electoralComplaint,
  electoralEvents,
  electoralExceptions,
  electoralRemedy,
  electoralRemedyStatus,
  endings,
  notification,
  set,
  statementEvent,
  taskState,
  transmissionState,
  ways,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';
import { electionRetention, electionsOffice, feeFree } from './office.js';

const windowOpens = 'date(form.electionOn) - duration("P20D")';
const windowEnds = 'date(form.electionOn) - duration("P16D")';

/**
 * Inspection of the electoral register and objection against it (§ 17 (1) BWahlG, §§ 21, 22 BWO): five days in each election.
 *
 * Peculiar: the register lies open from the twentieth to the sixteenth day before the election and at no other time (FEEL);
 * who comes early waits for the day, who comes late is told so. Everybody may see the own entry; the entry of another
 * only with facts that make it likely to be wrong, and never where the register of residents has a block (§ 51 BMG). The
 * objection is raised within the same days. Before an objection against another's entry is allowed, that other person is
 * heard (§ 22 (3)); the decision is served on both by the tenth day before the election, and the complaint to the
 * constituency officer is open for two days. The correction of an obvious error needs no objection (§ 23 (1)).
 */
export default defineProcedure({
  ...electionsOffice,
  key: 'waehlerverzeichnis-einsicht',
  name: 'Einsicht in das Wählerverzeichnis und Einspruch',
  kind: 'registerChange',
  initiation: 'application',
  filePlan: '15.10.20',
  legalBasis: ['§ 17 Abs. 1 BWahlG', '§§ 21 bis 23 BWO', '§ 51 BMG'],
  secrecy: 'registration',
  retention: electionRetention,
  keywords: ['keine Wahlbenachrichtigung bekommen', 'stehe ich auf der Wahlliste', 'falsch eingetragen'],
  form: {
    sections: [
      {
        title: 'Einsicht',
        fields: [
          { name: 'electionOn', label: 'Tag der Wahl', type: 'date', required: true, notBefore: 'today' },
          { name: 'name', label: 'Vor- und Familienname', type: 'name', maxLength: 160, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          {
            name: 'whose',
            label: 'Welche Eintragung möchten Sie prüfen?',
            type: 'choice',
            required: true,
            options: [
              { value: 'own', label: 'meine eigene' },
              { value: 'other', label: 'die einer anderen Person' },
            ],
          },
          {
            name: 'otherName',
            label: 'Name der anderen Person',
            type: 'name',
            maxLength: 160,
            when: 'form.whose = "other"',
            required: true,
          },
          {
            name: 'indications',
            label: 'Tatsachen, aus denen sich die Unrichtigkeit ergeben kann',
            type: 'longText',
            maxLength: 3000,
            when: 'form.whose = "other"',
            required: true,
          },
        ],
      },
    ],
  },
  addressee: ['{form.name}', '{form.address}'],
  evidence: [{ name: 'identity', label: 'Ausweis' }],
  fee: feeFree('§ 17 Abs. 1 BWahlG'),
  remedy: electoralRemedy(
    '§ 22 Abs. 5 BWO',
    'Gegen diese Entscheidung kann binnen zwei Tagen nach Zustellung Beschwerde an die Kreiswahlleitung erhoben werden. Sie ist schriftlich oder zur Niederschrift beim Wahlamt der Landeshauptstadt Hannover einzulegen.',
  ),
  clocks: {
    windowOpens: {
      label: 'Beginn der Einsichtsfrist',
      kind: 'statutory',
      legalBasis: '§ 17 Abs. 1 Satz 2 BWahlG',
      bound: 'authority',
      start: { rule: 'start-of-day', on: `string(${windowOpens} - duration("P1D"))` },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
    },
    windowEnds: {
      label: 'Ende der Einsichts- und Einspruchsfrist',
      kind: 'statutory',
      legalBasis: '§ 17 Abs. 1 Satz 2 BWahlG, § 22 Abs. 1 BWO',
      bound: 'party',
      start: { rule: 'start-of-day', on: `string(${windowEnds})` },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      suspension: 'never',
    },
    decisionDay: {
      label: 'Zustellung bis zum zehnten Tag vor der Wahl',
      kind: 'statutory',
      legalBasis: '§ 22 Abs. 4 BWO',
      bound: 'authority',
      start: { rule: 'start-of-day', on: 'string(date(form.electionOn) - duration("P10D"))' },
      period: 'P1D',
      endMoves: false,
      extension: 'never',
      runsIn: ['checked.objection', 'checked.hearing'],
      atEnd: 'escalate',
    },
    otherReply: {
      label: 'Äußerung der betroffenen Person',
      kind: 'setByAuthority',
      legalBasis: '§ 22 Abs. 3 BWO',
      bound: 'party',
      start: { rule: 'event' },
      period: 'P2D',
    },
    ...electoralClocks({ electionOn: 'form.electionOn', dispatch: 'facts.noticeDispatch', objection: false }),
  },
  documents: {
    closedWindow: {
      kind: 'letter',
      title: 'Einsicht in das Wählerverzeichnis',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Wählerverzeichnis kann nicht mehr oder nicht in dieser Weise eingesehen werden: {facts.viewReason}',
        },
        {
          type: 'paragraph',
          text: 'Wer ohne Verschulden nicht eingetragen ist, kann einen Wahlschein beantragen (§ 25 Abs. 2 BWO). Nach der Wahl bleibt die Wahlprüfung.',
        },
      ],
    },
    allowed: {
      kind: 'notice',
      title: 'Ihr Einspruch gegen das Wählerverzeichnis: stattgegeben',
      signedBy: 'objection',
      blocks: [
        { type: 'paragraph', text: 'Das Wählerverzeichnis wurde berichtigt: {facts.objection.entry}' },
      ],
    },
    notice: {
      kind: 'notice',
      title: 'Ihr Einspruch gegen das Wählerverzeichnis',
      signedBy: 'objection',
      remedy: true,
      blocks: [
        { type: 'paragraph', text: 'Ihr Einspruch wird zurückgewiesen.' },
        { type: 'heading', text: 'Gründe' },
        { type: 'paragraph', text: '{facts.objection.reason}' },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    statement: { ...statementEvent, label: 'Äußerung der anderen Person eintragen', by: ['clerk'] },
    raiseObjection: {
      label: 'Einspruch erheben (schriftlich oder zur Niederschrift)',
      by: ['applicant', 'clerk'],
      fields: [
        {
          name: 'aim',
          label: 'Ziel',
          type: 'choice',
          required: true,
          options: [
            { value: 'enter', label: 'Eintragung einer fehlenden Person' },
            { value: 'correct', label: 'Berichtigung von Angaben' },
            { value: 'strike', label: 'Streichung einer anderen Person' },
          ],
        },
        {
          name: 'person',
          label: 'Wer gestrichen werden soll (Name und Anschrift)',
          type: 'text',
          maxLength: 300,
          required: true,
          when: 'event.aim = "strike"',
        },
        { name: 'ground', label: 'Begründung', type: 'longText', maxLength: 3000, required: true },
        { name: 'proof', label: 'Beweismittel', type: 'text', maxLength: 500 },
      ],
    },
    ...electoralEvents(false),
  },
  publicStatus: {
    ...electoralRemedyStatus,
    noView: {
      de: 'Keine Einsicht',
      easy: 'Sie können das Verzeichnis nicht ansehen. Der Grund steht im Brief.',
      en: 'No inspection',
      actor: 'nobody',
      next: 'Wenn Sie ohne Schuld nicht eingetragen sind, beantragen Sie einen Wahlschein.',
    },
    otherHeard: {
      de: 'Andere Person wird angehört',
      easy: 'Wir fragen die andere Person. Danach entscheiden wir.',
      en: 'Other person is heard',
      actor: 'other',
      next: 'Die andere Person kann sich zwei Tage lang äußern.',
    },
    notYetOpen: {
      de: 'Einsicht noch nicht möglich',
      easy: 'Das Verzeichnis liegt erst kurz vor der Wahl aus. Wir melden uns.',
      en: 'Register not open yet',
      actor: 'nobody',
      next: 'Das Wählerverzeichnis liegt vom 20. bis zum 16. Tag vor der Wahl aus.',
    },
    viewing: {
      de: 'Einsicht möglich',
      easy: 'Sie können jetzt ins Wahlamt kommen und nachsehen.',
      en: 'Register open',
      actor: 'applicant',
      next: 'Kommen Sie mit Ihrem Ausweis. Bis zum Ende der Frist können Sie Einspruch erheben.',
    },
  },
  exceptions: electoralExceptions('checked.objection'),
  machine: {
    initial: 'submitted',
    states: {
      submitted: {
        meta: { label: 'Einsichtsfrist', status: 'received' },
        on: withdrawal,
        initial: 'gate',
        states: {
          gate: {
            meta: { label: 'Liegt das Verzeichnis aus?', status: 'received' },
            always: ways([
              {
                to: '#case.rejected',
                when: `date(today) > ${windowEnds}`,
                then: [set('viewReason', '"Die Frist von fünf Tagen ist abgelaufen."')],
              },
              { to: 'early', when: `date(today) < ${windowOpens}` },
              { to: '#case.checked' },
            ]),
          },
          early: {
            meta: { label: 'Wartet auf den Beginn der Einsichtsfrist', status: 'notYetOpen' },
            after: { windowOpens: '#case.checked' },
          },
        },
      },
      checked: {
        meta: { label: 'Einsicht und Einspruch', status: 'viewing' },
        on: withdrawal,
        initial: 'viewing',
        states: {
          viewing: taskState(
            {
              id: 'viewing',
              state: 'Einsicht im Wahlamt',
              status: 'viewing',
              task: 'Identität prüfen; bei fremden Eintragungen Tatsachen und Auskunftssperre prüfen; Einsicht gewähren',
              post: 'clerk',
              legalBasis: '§ 17 Abs. 1 BWahlG, § 21 BWO',
              outcomes: {
                correct: { label: 'Eingesehen', to: 'objectable' },
                obvious: {
                  label: 'Offensichtliche Unrichtigkeit von Amts wegen berichtigt (§ 23 BWO)',
                  to: 'objectable',
                },
                denied: {
                  label: 'Keine Einsicht (keine Tatsachen oder Auskunftssperre)',
                  adverse: true,
                  to: [{ to: '#case.rejected', then: [set('viewReason', 'event.reason')] }],
                },
              },
            },
            {
              on: { raiseObjection: ways('objection', ['record']) },
              after: { windowEnds: '#case.approved' },
            },
          ),
          objectable: {
            meta: { label: 'Einspruch möglich', status: 'viewing' },
            on: { raiseObjection: ways('objection', ['record']) },
            after: { windowEnds: '#case.approved' },
          },
          objection: taskState({
            id: 'objection',
            state: 'Entscheidung über den Einspruch',
            status: 'inReview',
            task: 'Einspruch prüfen, Melderegister und Beweismittel heranziehen, entscheiden',
            post: 'lead',
            priority: 2,
            legalBasis: '§ 22 BWO',
            outcomes: {
              allow: {
                label: 'Stattgeben und berichtigen',
                fields: [
                  { name: 'entry', label: 'Neue Eintragung', type: 'text', maxLength: 300, required: true },
                ],
                to: [
                  {
                    to: 'hearing',
                    when: 'facts.raiseObjection.aim = "strike" and facts.otherHearing = null',
                  },
                  { to: '#case.issued' },
                ],
              },
              dismiss: { label: 'Zurückweisen', adverse: true, to: '#case.dismissed' },
            },
          }),
          hearing: {
            meta: { label: 'Anhörung der betroffenen Person (§ 22 Abs. 3 BWO)', status: 'otherHeard' },
            initial: 'asking',
            onDone: 'objection',
            states: {
              // To the person to be struck, who is no applicant of this case: with the objection itself.
              asking: transmissionState({
                id: 'otherHearing',
                state: 'Einspruch wird der betroffenen Person mitgeteilt',
                status: 'otherHeard',
                receivers: '[facts.raiseObjection.person]',
                legalBasis: '§ 22 Abs. 3 BWO',
                to: 'awaiting',
              }),
              awaiting: {
                meta: { label: 'Wartet auf die betroffene Person', status: 'otherHeard' },
                on: { statement: ways('heard', ['record']) },
                after: { otherReply: 'heard' },
              },
              heard: { type: 'final', meta: { label: 'Angehört', status: 'inReview' } },
            },
          },
        },
      },
      approved: {
        meta: { label: 'Ohne Einspruch: Verzeichnis bleibt', status: 'closed' },
        always: ways('#case.closed'),
      },
      issued: notification({
        label: 'Einspruch stattgegeben',
        status: ['decided', 'sent'],
        document: 'allowed',
        prefix: 'allowed',
      }),
      dismissed: {
        meta: { label: 'Einspruch zurückgewiesen', status: 'decided' },
        entry: [conclude('dismissed')],
        initial: 'production',
        onDone: '#case.closed',
        states: {
          production: documentState({
            id: 'noticeDocument',
            state: 'Entscheidung wird ausgefertigt',
            status: 'decided',
            document: 'notice',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'noticeDispatch',
            state: 'Entscheidung wird zugestellt',
            status: 'decided',
            document: 'noticeDocument',
            to: 'complaintPeriod',
          }),
          ...electoralComplaint({
            status: 'rejected',
            upheld: {
              to: '#case.issued',
              then: [
                conclude('closed'),
                set('objection', '{"entry": "nach der Entscheidung der Kreiswahlleitung"}'),
              ],
            },
            final: 'final',
          }),
          final: { type: 'final', meta: { label: 'Entscheidung endgültig', status: 'rejected' } },
        },
      },
      rejected: notification({
        label: 'Einsicht nicht möglich',
        status: ['inReview', 'noView'],
        document: 'closedWindow',
        prefix: 'refusal',
        entry: [conclude('rejected')],
      }),
      ...endings('closed', 'withdrawn'),
    },
  },
});
