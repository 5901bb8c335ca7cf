import {
  atCourt,
  completeness,
  courtDecision,
  courtInquiry,
  courtReferral,
  defineProcedure,
  dispatchState,
  documentState,
  doubt,
  endings,
  hearing,
  hearingPeriod,
  processingTarget,
  refusalLetter,
  refusedAct,
  refuseAct,
  registrarTask,
  registryService,
  replyPeriod,
  requestLetter,
  requestOutcome,
  set,
  statementEvent,
  supplementEvent,
  transmissionState,
  withdrawal,
  withdrawEvent,
} from '@amtsweg/procedure';

/**
 * Berichtigung eines Personenstandsregisters (§§ 46–48 PStG): a closed entry is wrong, and the question is who may put it
 * right. The registrar alone: obvious slips (§ 47 (1)), and the facts that § 47 (2) lists when public documents prove
 * them. Everything else takes the court (§ 48), on the application of the office or of the person.
 *
 * Peculiar: three ways of one examination. `obvious` is corrected at once; `documented` after the persons concerned have
 * been heard (§ 47 (3) PStG); `courtOnly` is submitted to the district court with the registrar's view. Before the entry
 * is closed it is merely completed (§ 46), which is no case. The correction is a later entry (Folgebeurkundung): the old
 * words stay legible. Certificates already issued become worthless and are asked back; whoever got data is told again.
 */
export default defineProcedure({
  ...registryService,
  key: 'personenstandsregister-berichtigung',
  name: 'Berichtigung eines Personenstandsregisters',
  kind: 'registerChange',
  filePlan: '34.70.10',
  leika: [],
  legalBasis: ['§ 46 PStG', '§ 47 PStG', '§ 48 PStG', '§ 49 Abs. 2 PStG'],
  keywords: [
    'Fehler in der Geburtsurkunde',
    'Name in Urkunde falsch',
    'Schreibfehler Heiratsurkunde',
    'falsches Datum in Urkunde',
  ],
  form: {
    sections: [
      {
        title: 'Der Eintrag',
        fields: [
          {
            name: 'register',
            label: 'Register',
            type: 'choice',
            required: true,
            options: [
              { value: 'birth', label: 'Geburtenregister' },
              { value: 'marriage', label: 'Eheregister' },
              { value: 'partnership', label: 'Lebenspartnerschaftsregister' },
              { value: 'death', label: 'Sterberegister' },
            ],
          },
          {
            name: 'registerNumber',
            label: 'Registernummer und Jahr, soweit bekannt',
            type: 'text',
            maxLength: 60,
          },
          { name: 'entryName', label: 'Eingetragene Person', type: 'name', maxLength: 200, required: true },
          {
            name: 'eventOn',
            label: 'Tag der Geburt, Eheschließung oder des Todes',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
        ],
      },
      {
        title: 'Was falsch ist',
        fields: [
          {
            name: 'errors',
            label: 'Unrichtige Angaben',
            type: 'list',
            min: 1,
            max: 10,
            required: true,
            fields: [
              {
                name: 'entry',
                label: 'So steht es im Register',
                type: 'text',
                maxLength: 300,
                required: true,
              },
              { name: 'correct', label: 'So ist es richtig', type: 'text', maxLength: 300, required: true },
              {
                name: 'proof',
                label: 'Woraus sich das ergibt',
                type: 'text',
                maxLength: 300,
                required: true,
              },
            ],
          },
          {
            name: 'relation',
            label: 'Ich bin',
            type: 'choice',
            required: true,
            options: [
              { value: 'self', label: 'die eingetragene Person' },
              { value: 'relative', label: 'Angehörige oder Angehöriger' },
              { value: 'authority', label: 'eine Behörde' },
            ],
          },
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'proof', label: 'Öffentliche Urkunden über die richtige Angabe', legalBasis: '§ 47 Abs. 2 PStG' },
  ],
  fee: [
    {
      id: 'free',
      legalBasis: 'AllGO: Berichtigung gebührenfrei',
      type: 'free',
      cents: '0',
      evidence: 'assumed',
    },
  ],
  clocks: {
    replyPeriod,
    courtInquiry,
    hearingPeriod: { ...hearingPeriod(), legalBasis: '§ 47 Abs. 3 PStG' },
    processingTarget: processingTarget({
      period: 'P4W',
      pausesIn: ['submitted.awaitingApplicant', 'checked.awaitingCourt', 'checked.hearing.awaitingStatement'],
    }),
  },
  documents: {
    request: requestLetter('der Berichtigung'),
    refusal: refusalLetter('Berichtigung eines Registereintrags'),
    hearing: {
      kind: 'letter',
      title: 'Anhörung vor der Berichtigung',
      signedBy: 'examination',
      signedAs: 'registrar',
      blocks: [
        {
          type: 'paragraph',
          text: 'der Registereintrag zu {form.entryName} soll wie folgt berichtigt werden (§ 47 Abs. 2 und 3 PStG):',
        },
        {
          type: 'table',
          caption: 'Beabsichtigte Berichtigung',
          of: 'form.errors',
          columns: [
            ['Eintrag', '{item.entry}'],
            ['Richtig', '{item.correct}'],
            ['Nachweis', '{item.proof}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe dieses Schreibens äußern.',
        },
      ],
    },
    notice: {
      kind: 'certificate',
      title: 'Beglaubigter Registerausdruck mit Berichtigung',
      signedBy: 'correction',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registernummer', '{facts.correction.registerNumber}'],
            ['Folgebeurkundung', '{facts.correction.text}'],
          ],
        },
        {
          type: 'paragraph',
          text: 'Früher ausgestellte Urkunden sind unrichtig geworden; bitte geben Sie sie zurück.',
        },
      ],
    },
  },
  events: {
    withdraw: withdrawEvent,
    statement: statementEvent,
    courtDecision,
    supplement: supplementEvent([
      { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 60 },
    ]),
  },
  publicStatus: { ...registryService.publicStatus, atCourt },
  machine: {
    initial: 'submitted',
    states: {
      submitted: completeness({
        post: 'clerk',
        target: 'P5D',
        task: 'Eintrag und Sammelakte heraussuchen, Nachweise zuordnen',
      }),
      checked: {
        meta: { label: 'Prüfung der Berichtigung', status: 'inReview' },
        on: withdrawal,
        initial: 'examination',
        states: {
          examination: registrarTask({
            id: 'examination',
            state: 'Unrichtigkeit und Zuständigkeit',
            task: 'Prüfen, ob der Eintrag von Anfang an unrichtig war und wer ihn berichtigen darf',
            target: 'P10D',
            legalBasis: '§§ 47, 48 PStG',
            outcomes: {
              obvious: { label: 'Offenkundiger Schreibfehler (§ 47 Abs. 1)', to: 'correction' },
              documented: {
                label: 'Durch öffentliche Urkunden nachgewiesen (§ 47 Abs. 2)',
                to: 'hearing',
                fields: [
                  {
                    name: 'ground',
                    label: 'Tatbestand des § 47 Abs. 2',
                    type: 'text',
                    maxLength: 200,
                    required: true,
                  },
                ],
              },
              incomplete: requestOutcome,
              courtOnly: { ...doubt, label: 'Nur das Gericht kann berichtigen: vorlegen (§ 48)' },
              correctAfterAll: refuseAct(
                'Der Eintrag ist nicht nachweislich unrichtig (auch der Weg nach § 48 PStG steht offen)',
              ),
            },
          }),
          hearing: hearing({
            document: 'hearing',
            event: 'statement',
            clock: 'hearingPeriod',
            to: 'afterHearing',
          }),
          afterHearing: registrarTask({
            id: 'afterHearing',
            state: 'Nach der Anhörung',
            task: 'Äußerungen würdigen; bei Widerspruch eines Beteiligten das Gericht entscheiden lassen',
            legalBasis: '§ 47 Abs. 3, § 48 PStG',
            outcomes: {
              confirmed: { label: 'Berichtigen', to: 'correction' },
              contradicted: { ...doubt, label: 'Beteiligte widersprechen: dem Gericht vorlegen' },
            },
          }),
          correction: registrarTask({
            id: 'correction',
            state: 'Berichtigung',
            task: 'Berichtigung als Folgebeurkundung eintragen; der bisherige Wortlaut bleibt lesbar',
            legalBasis: '§ 47 Abs. 4, § 48 PStG, § 5 Abs. 2 PStG',
            outcomes: {
              corrected: {
                label: 'Beurkundet',
                to: '#case.approved',
                fields: [
                  {
                    name: 'registerNumber',
                    label: 'Registernummer mit Nummer der Folgebeurkundung',
                    type: 'text',
                    maxLength: 60,
                    required: true,
                  },
                  {
                    name: 'text',
                    label: 'Wortlaut der Berichtigung',
                    type: 'longText',
                    maxLength: 2000,
                    required: true,
                  },
                ],
              },
            },
          }),
          ...courtReferral({ ordered: [{ to: 'correction', then: [set('byCourt', 'true')] }] }),
        },
      },
      approved: { meta: { label: 'Berichtigt', status: 'decided' }, always: '#case.issued' },
      issued: {
        meta: { label: 'Mitteilungen und Ausdruck', status: 'inProduction' },
        initial: 'notices',
        onDone: '#case.closed',
        states: {
          notices: transmissionState({
            id: 'notices',
            state: 'Mitteilung der Berichtigung',
            status: 'inProduction',
            receivers:
              'concatenate(["Meldebehörde"], if form.register = "death" then ["Nachlassgericht", "Zentrales Testamentsregister (Bundesnotarkammer)"] else if form.register = "marriage" then ["Geburtsstandesämter der Ehegatten"] else [])',
            legalBasis: '§§ 57 bis 60 PStV',
            to: 'production',
          }),
          production: documentState({
            id: 'noticeDocument',
            state: 'Registerausdruck wird erstellt',
            status: 'inProduction',
            document: 'notice',
            to: 'dispatch',
          }),
          dispatch: dispatchState({
            id: 'noticeDispatch',
            state: 'Registerausdruck geht hinaus',
            status: 'inProduction',
            document: 'noticeDocument',
            to: 'done',
          }),
          done: { type: 'final', meta: { label: 'Berichtigt und mitgeteilt', status: 'sent' } },
        },
      },
      rejected: refusedAct('Berichtigung abgelehnt'),
      ...endings('closed', 'withdrawn', 'discontinued'),
    },
  },
});
