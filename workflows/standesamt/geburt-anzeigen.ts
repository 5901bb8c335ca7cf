import {
  atCourt,
  birthCertificates,
  birthEntry,
  birthRecord,
  completeness,
  courtDecision,
  courtInquiry,
  courtReferral,
  defineProcedure,
  dispatchState,
  documentState,
  doubt,
  endings,
  namesGiven,
  namesPeriod,
  note,
  processingTarget,
  refusalLetter,
  refusedAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  supplementEvent,
  taskState,
  transmissionState,
} from '@amtsweg/procedure';
import { evidence, form, supplementFields } from './geburt-anzeigen.form.js';

/**
 * Geburt anzeigen und beurkunden (§§ 18, 20, 21 PStG): the clinic notifies in writing within a week, the parents bring
 * papers and decide on names; then the birth must be recorded. No application, hence neither withdrawal nor refusal of
 * the child: only a birth outside Hannover is another office's (§ 18 (1)) → `transferred`, only a miscarriage is not
 * recorded (§ 31 (3) PStV) → `rejected`.
 *
 * Peculiar: if papers are missing, recording is postponed with a certificate on demand (§ 7 PStV), and when they do not
 * come it is recorded with an explanatory note instead (§ 35 PStV) — never discontinued, which is why the outcome of the
 * overdue request leads back. Parents who do not determine the name of birth within a month get a double name by law
 * (§ 1617 (4) BGB): `nameByLaw` is derived from the date, not chosen. Given names may follow: region `names`.
 * A late notification is an administrative offence (§ 70 PStG) of another file; it is only noted.
 */
export default defineProcedure({
  ...registryService,
  key: 'geburt-anzeigen',
  name: 'Geburt anzeigen und beurkunden',
  kind: 'registration',
  initiation: 'notification',
  filePlan: '34.15.10',
  leika: [],
  legalBasis: ['§ 18 PStG', '§ 20 PStG', '§ 21 PStG', '§ 22 PStG', '§ 7 PStV', '§ 35 PStV', '§ 1617 BGB'],
  keywords: [
    'Baby anmelden',
    'Neugeborenes',
    'Hausgeburt',
    'Nachwuchs melden',
    'Name fürs Baby',
    'Kind ist da',
  ],
  form,
  evidence,
  addressee: ['{form.mother.givenNames} {form.mother.familyName}', '{form.mother.address}'],
  fee: [
    {
      id: 'free',
      legalBasis: 'AllGO: Beurkundung gebührenfrei',
      type: 'free',
      cents: '0',
      evidence: 'derived',
    },
  ],
  clocks: {
    replyPeriod,
    courtInquiry,
    namesPeriod: namesPeriod('form.bornOn'),
    notificationPeriod: {
      label: 'Anzeigefrist (eine Woche)',
      kind: 'statutory',
      legalBasis: '§ 18 Abs. 1 Satz 1 PStG',
      bound: 'party',
      start: { rule: 'event', on: 'form.bornOn' },
      period: 'P1W',
      runsIn: ['submitted'],
      atEnd: 'mark',
    },
    postponement: {
      label: 'Zurückstellung der Beurkundung',
      kind: 'setByAuthority',
      legalBasis: '§ 7 Abs. 1 PStV',
      bound: 'party',
      start: { notified: 'facts.postponementDispatch' },
      period: 'P1M',
    },
    processingTarget: processingTarget({
      period: 'P10WD',
      runsIn: ['submitted', 'checked'],
      pausesIn: ['submitted.awaitingApplicant', 'checked.postponed', 'checked.awaitingCourt'],
    }),
  },
  documents: {
    request: requestLetter('der Geburt Ihres Kindes'),
    refusal: refusalLetter('Beurkundung einer Geburt'),
    birthCertificates,
    postponement: {
      kind: 'letter',
      title: 'Zurückstellung der Beurkundung',
      signedBy: 'examination',
      signedAs: 'registrar',
      blocks: [
        {
          type: 'paragraph',
          text: 'die Geburt vom {form.bornOn} ist angezeigt. Die Beurkundung wird zurückgestellt, weil Nachweise fehlen (§ 7 Abs. 1 der Personenstandsverordnung): {facts.examination.lacking}',
        },
        {
          type: 'paragraph',
          text: 'Bitte reichen Sie sie innerhalb eines Monats nach. Dieses Schreiben bescheinigt, dass die Geburt angezeigt ist. Werden die Nachweise nicht beschafft, beurkunden wir die Geburt mit einem erläuternden Zusatz (§ 35 der Personenstandsverordnung).',
        },
      ],
    },
    transfer: {
      kind: 'letter',
      title: 'Abgabe der Geburtsanzeige',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'das Kind ist nicht in Hannover geboren. Zuständig ist {facts.competence.competentOffice}; dorthin haben wir die Anzeige mit dem Tag des Eingangs abgegeben (§ 18 Abs. 1 PStG).',
        },
      ],
    },
  },
  events: { supplement: supplementEvent(supplementFields), courtDecision, namesGiven },
  publicStatus: {
    ...registryService.publicStatus,
    atCourt,
    recorded: {
      de: 'Geburt beurkundet',
      easy: 'Die Geburt ist eingetragen. Sie bekommen die Geburtsurkunden.',
      en: 'Birth recorded',
      actor: 'office',
      next: 'Wir senden Ihnen die Urkunden und unterrichten die Meldebehörde.',
    },
    namesOpen: {
      de: 'Vornamen fehlen noch',
      easy: 'Bitte sagen Sie uns, wie Ihr Kind heißt.',
      en: 'Given names missing',
      actor: 'applicant',
      next: 'Zeigen Sie die Vornamen innerhalb eines Monats nach der Geburt an.',
    },
    postponed: {
      de: 'Beurkundung zurückgestellt',
      easy: 'Uns fehlen noch Papiere. Die Geburt tragen wir ein, sobald sie da sind.',
      en: 'Recording postponed',
      actor: 'applicant',
      next: 'Reichen Sie die genannten Nachweise nach.',
    },
  },
  machine: {
    initial: 'submitted',
    states: {
      submitted: intake(),
      checked: {
        meta: { label: 'Prüfung vor der Beurkundung', status: 'inReview' },
        initial: 'examination',
        states: {
          examination: registrarTask({
            id: 'examination',
            state: 'Abstammung, Namen und Identität',
            task: 'Elternschaft, Namensrecht, Sorge und Identität der Eltern prüfen',
            target: 'P3D',
            legalBasis: '§§ 1591, 1592, 1616 bis 1617a BGB, Art. 10, 19 EGBGB, § 33 PStV',
            outcomes: {
              proved: {
                label: 'Nachweise vollständig',
                to: [
                  {
                    to: 'recording',
                    when: 'form.naming = "open" and date(form.bornOn) + duration("P1M") < date(today)',
                    then: [
                      set('nameByLaw', 'true'),
                      note(
                        'Keine Namensbestimmung binnen eines Monats: Doppelname kraft Gesetzes (§ 1617 Abs. 4 BGB).',
                      ),
                    ],
                  },
                  { to: 'recording', then: [set('nameByLaw', 'false')] },
                ],
              },
              incomplete: requestOutcome,
              postpone: {
                label: 'Beurkundung zurückstellen (§ 7 PStV)',
                to: 'postponing',
                fields: [
                  { name: 'lacking', label: 'Was fehlt', type: 'longText', maxLength: 2000, required: true },
                ],
              },
              unprovable: {
                label: 'Nachweise unbeschaffbar: mit erläuterndem Zusatz beurkunden',
                to: 'recording',
              },
              miscarriage: {
                label: 'Fehlgeburt: keine Beurkundung (§ 31 Abs. 3 PStV)',
                adverse: true,
                to: [{ to: '#case.rejected', then: [set('refusalReason', 'event.reason')] }],
              },
              doubtful: doubt,
            },
          }),
          postponing: documentState({
            id: 'postponementLetter',
            state: 'Zurückstellung wird erstellt',
            status: 'postponed',
            document: 'postponement',
            to: 'postponementDispatch',
          }),
          postponementDispatch: dispatchState({
            id: 'postponementDispatch',
            state: 'Zurückstellung geht hinaus',
            status: 'postponed',
            document: 'postponementLetter',
            to: 'postponed',
          }),
          postponed: {
            meta: { label: 'Beurkundung zurückgestellt (§ 7 PStV)', status: 'postponed' },
            on: { supplement: [{ target: 'examination', actions: ['record', 'amendForm'] }] },
            after: { postponement: 'examination' },
          },
          recording: registrarTask({
            id: 'recording',
            state: 'Beurkundung der Geburt',
            status: 'inReview',
            task: 'Geburt im Geburtenregister beurkunden',
            target: 'P2D',
            legalBasis: '§ 21 PStG, § 35 PStV',
            outcomes: { recorded: { label: 'Beurkundet', to: '#case.approved', fields: birthEntry } },
          }),
          ...courtReferral({ ordered: 'recording' }),
        },
      },
      approved: { meta: { label: 'Geburt beurkundet', status: 'recorded' }, always: '#case.issued' },
      issued: birthRecord({
        receivers:
          'concatenate(["Meldebehörde", "Landesamt für Statistik Niedersachsen"], if form.parentsMarried = false then ["Jugendamt Hannover (Beratung, § 52a SGB VIII)"] else [], if form.mother.nationality != "deutsch" then ["Ausländerbehörde (§ 72 AufenthV)"] else [])',
      }),
      rejected: refusedAct('Keine Beurkundung'),
      ...endings('closed', 'transferred'),
    },
  },
});

/** A birth has to be recorded: neither withdrawal nor discontinuation, silence leads on to the registrar. */
function intake() {
  const usual = completeness({
    post: 'clerk',
    target: 'P2D',
    task: 'Anzeige der Einrichtung mit den Angaben der Eltern abgleichen, Geburtsort prüfen',
    outcomes: {
      bornElsewhere: {
        label: 'Nicht in Hannover geboren: abgeben',
        to: [{ to: 'transferLetter', then: [set('competence', '{competentOffice: event.competentOffice}')] }],
        fields: [
          {
            name: 'competentOffice',
            label: 'Zuständiges Standesamt',
            type: 'text',
            maxLength: 160,
            required: true,
          },
        ],
      },
    },
  });
  return {
    meta: usual.meta ?? {},
    initial: 'formalCheck',
    states: {
      ...usual.states,
      overdue: taskState(
        {
          id: 'overdue',
          state: 'Nachforderung unbeantwortet',
          status: 'waitingForYou',
          task: 'Über das weitere Vorgehen entscheiden: Die Geburt ist in jedem Fall zu beurkunden',
          post: 'clerk',
          outcomes: {
            remind: { ...requestOutcome, label: 'Noch einmal nachfordern' },
            proceed: { label: 'An die Standesbeamtin oder den Standesbeamten', to: '#case.checked' },
          },
        },
        { on: { supplement: [{ target: 'formalCheck', actions: ['record', 'amendForm'] }] } },
      ),
      transferLetter: documentState({
        id: 'transferLetter',
        state: 'Abgabenachricht wird erstellt',
        status: 'transferred',
        document: 'transfer',
        to: 'transferDispatch',
      }),
      transferDispatch: dispatchState({
        id: 'transferDispatch',
        state: 'Abgabenachricht geht hinaus',
        status: 'transferred',
        document: 'transferLetter',
        to: 'forwarding',
      }),
      forwarding: transmissionState({
        id: 'forwarding',
        state: 'Geburtsanzeige wird abgegeben',
        status: 'transferred',
        receivers: '[facts.competence.competentOffice]',
        legalBasis: '§ 18 Abs. 1 PStG',
        to: '#case.transferred',
      }),
    },
  };
}
