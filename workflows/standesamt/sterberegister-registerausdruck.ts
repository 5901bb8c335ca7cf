import {
  brief,
  defineProcedure,
  entitled,
  personFields,
  refuseAct,
  registerPrint,
  registrarTask,
  set,
  taskState,
  waitingFor,
  type Field,
} from '@amtsweg/procedure';

/**
 * Registerausdruck aus dem Sterberegister: asked for by heirs, probate genealogists and pension bodies abroad, on paper or at the
 * counter, never by the dead. So the right is always derived: kinship, a legal interest, or thirty years since the death (§ 62 (3)),
 * which is computed from the day of death. It leaves the office after 30 years already, so most requests of
 * family researchers go to the city archive.
 *
 * Peculiar: the entry may not exist yet (`notYet`, waits two weeks for the recording), may have been recorded without the identity
 * being clear (`unknown`: the print bears the note of § 35 PStV), and a death declared by court stands in the Buch für Todeserklärungen
 * at the Standesamt I in Berlin (§ 33 PStG), not here. No § 63 concerns the dead but a changed gender entry: it goes to the next
 * of kin all the same, so nothing is narrowed. The register tells no cause of death.
 */
const death: readonly Field[] = [
  { name: 'deceased', label: 'Verstorbene Person', type: 'group', required: true, fields: personFields },
  brief.day('diedOn', 'Todestag', { notAfter: 'today' }),
  brief.text('diedIn', 'Sterbeort', 160),
  brief.yes('declaredDead', 'Die Person wurde gerichtlich für tot erklärt'),
];

const THIRTY = 'date(form.diedOn) + duration("P30Y") <= date(today)';
const what = 'Registerausdruck aus dem Sterberegister';

export default defineProcedure({
  ...registerPrint.service,
  key: 'sterberegister-registerausdruck',
  name: 'Beglaubigter Registerausdruck aus dem Sterberegister',
  filePlan: '34.10.41',
  leika: [],
  legalBasis: ['§ 55 Abs. 1 Nr. 1 PStG', '§ 31 PStG', '§ 33 PStG', '§ 62 PStG', '§ 35 PStV'],
  keywords: [
    'Erbenermittlung',
    'Totenschein Abschrift',
    'Nachweis für das Nachlassgericht',
    'Todeserklärung',
  ],
  form: registerPrint.form({
    entry: { title: 'Der Sterbefall', fields: death },
    print: [
      brief.text('estateFile', 'Aktenzeichen des Nachlassgerichts, soweit vorhanden', 60, {
        required: false,
      }),
    ],
    relations: [
      { value: 'spouse', label: 'Ehegatte oder Lebenspartner' },
      entitled.ancestor,
      entitled.descendant,
      entitled.sibling,
      { value: 'heirTracer', label: 'Erbenermittlung mit Vollmacht oder Bestellung' },
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
    plausibility: [
      {
        holds: `form.relation != "thirtyYears" or (${THIRTY})`,
        message: 'Seit dem Tod sind noch keine dreißig Jahre vergangen. Bitte legen Sie Ihr Interesse dar.',
        field: 'relation',
      },
    ],
  }),
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    {
      name: 'mandate',
      label: 'Vollmacht der Erben oder Bestellung als Nachlasspfleger',
      when: 'form.relation = "heirTracer"',
    },
    {
      name: 'descent',
      label: 'Urkunden, die die Abstammung belegen',
      when: 'form.relation in ("ancestor", "descendant", "sibling")',
    },
  ],
  clocks: {
    ...registerPrint.service.clocks,
    recordingAwaited: waitingFor(
      'Beurkundung des Sterbefalls abwarten',
      'P2W',
      '§ 28 PStG (Wiedervorlage)',
      'authority',
    ),
  },
  documents: {
    ...registerPrint.documents(what),
    print: {
      kind: 'certificate',
      title: 'Beglaubigter Registerausdruck: Sterberegister',
      signedBy: 'print',
      signedAs: 'registrar',
      sealed: true,
      blocks: [
        {
          type: 'facts',
          rows: [
            ['Registernummer', '{facts.registerSearch.registerNumber}'],
            ['Verstorben', '{facts.print.died}'],
            ['Letzter Wohnsitz', '{facts.print.residence}'],
            ['Familienstand', '{facts.print.maritalStatus}'],
          ],
        },
        { type: 'paragraph', text: 'Ergänzungen: {facts.print.later}', when: 'facts.print.later != null' },
        {
          type: 'paragraph',
          text: 'Identität oder Namensführung ist nicht nachgewiesen (§ 35 PStV).',
          when: 'facts.registerSearch.unknown = true',
        },
      ],
    },
  },
  events: {
    ...registerPrint.events(death),
    recorded: { label: 'Sterbefall ist beurkundet', by: ['clerk', 'authority'] },
  },
  machine: registerPrint.machine({
    what,
    keepingYears: '30',
    findings: [brief.yes('unknown', 'Beurkundet ohne geklärte Identität (§ 35 PStV)')],
    paper: {
      label: 'Im Sterbebuch auf Papier',
      task: 'Sterbebuch ausheben und den Eintrag ablichten',
      legalBasis: '§ 77 PStG',
    },
    searchOutcomes: {
      notYet: { label: 'Sterbefall noch nicht beurkundet', to: 'awaitingRecording' },
      declared: {
        label: 'Todeserklärung: an das Standesamt I in Berlin verweisen (§ 33 PStG)',
        to: [
          {
            to: '#case.transferred',
            then: [set('competentOffice', '"Standesamt I in Berlin"'), set('transfer', '"referred"')],
          },
        ],
      },
    },
    states: {
      awaitingRecording: {
        meta: { label: 'Wartet auf die Beurkundung', status: 'waitingForOthers' },
        on: { recorded: [{ target: 'registerSearch' }] },
        after: { recordingAwaited: 'recordingOverdue' },
      },
      recordingOverdue: taskState({
        id: 'recordingOverdue',
        state: 'Noch immer nicht beurkundet',
        status: 'waitingForOthers',
        task: 'Bei der Sachbearbeitung der Sterbefälle den Hinderungsgrund erfragen',
        post: 'clerk',
        outcomes: {
          wait: { label: 'Weiter warten', to: 'awaitingRecording' },
          again: { label: 'Erneut suchen', to: 'registerSearch' },
        },
      }),
    },
    narrow: {
      when: 'form.relation = "heirTracer"',
      state: registrarTask({
        id: 'narrow',
        state: 'Erbenermittlung',
        task: 'Rechtliches Interesse der Erbenermittlung prüfen: Vollmacht der Erben oder Bestellung, nicht bloßes Gewinninteresse',
        legalBasis: '§ 62 Abs. 1 Satz 2 PStG',
        outcomes: {
          mandated: { label: 'Auftrag belegt', to: '#case.approved' },
          notMandated: refuseAct('Kein Auftrag: wirtschaftliches Interesse genügt nicht'),
        },
      }),
    },
    print: {
      task: 'Sterbeeintrag mit Ergänzungen ausdrucken, unterschreiben und siegeln',
      legalBasis: '§ 2, § 31, § 55 Abs. 1 Nr. 1 PStG',
      fields: [
        brief.text('died', 'Tag, Stunde und Ort des Todes', 200),
        brief.text('residence', 'Letzter Wohnsitz', 200),
        brief.text('maritalStatus', 'Familienstand, letzter Ehegatte', 200),
        brief.long('later', 'Ergänzungen und Berichtigungen', 3000, { required: false }),
      ],
    },
  }),
});
