import {
  defineProcedure,
  doubt,
  lateRegistration,
  refuseAct,
  registrarTask,
  registryService,
  requestOutcome,
  type Field,
} from '@amtsweg/procedure';

/**
 * Nachbeurkundung einer Geburt im Ausland (§ 36 PStG): the birth of a German abroad gets an entry in a German register.
 *
 * Peculiar: descent is examined under Art. 19 EGBGB, with surrogacy as the case to see (the woman who bore is the mother, § 1591
 * BGB; a foreign judgment can be recognised, § 108 FamFG), and nationality by descent: who is born abroad to a parent
 * who was born abroad after 1999 and lives there is German only if the entry is applied for within one year (§ 4 (4) StAG).
 * That year is computed from the dates, not judged: once missed, `recordable` leads to the task `generationCut`, which
 * refuses for want of a German (§ 36 (1) PStG), unless the child would be stateless or the mission had the application in
 * time. The name is that of German law or chosen law (Art. 10 (3) EGBGB), declared with the application.
 */
const YEAR_MISSED =
  'form.germanParentBornAbroad = true and date(form.happenedOn) + duration("P1Y") < date(facts.receivedOn)';
const findings: readonly Field[] = [
  {
    name: 'nameLaw',
    label: 'Namensrecht und gewählter Name',
    type: 'text',
    maxLength: 200,
    required: true,
  },
  {
    name: 'judgmentRecognised',
    label: 'Ausländische Entscheidung wird anerkannt (§§ 108, 109 FamFG)',
    type: 'boolean',
    when: 'form.surrogacy = true',
    required: true,
  },
];
export default defineProcedure({
  ...registryService,
  key: 'auslandsgeburt-nachbeurkunden',
  name: 'Nachbeurkundung einer Geburt im Ausland',
  kind: 'multiStage',
  filePlan: '34.15.20',
  leika: [],
  legalBasis: ['§ 36 PStG', '§ 21 PStG', 'Art. 10, 19 EGBGB', '§ 4 StAG'],
  keywords: [
    'Kind in den USA geboren',
    'deutsche Geburtsurkunde für Auslandskind',
    'Leihmutter',
    'Generationenschnitt',
    'Baby auf Reisen geboren',
  ],
  alike: {
    'auslandssterbefall-nachbeurkunden':
      '§ 36 PStG regelt Geburten und Sterbefälle im Ausland in einer Vorschrift: derselbe Antrag, dieselbe Staffel der Zuständigkeit bis zum Standesamt I in Berlin (Abs. 2) und dasselbe Verzeichnis (Abs. 3); verschieden sind die Antragsberechtigten (Abs. 1 Satz 4), die sachliche Prüfung (Abstammung und § 4 Abs. 4 StAG gegen Tod und letzten Familienstand), der Registerinhalt und die Empfänger.',
  },
  form: {
    sections: [
      {
        title: 'Die Geburt im Ausland',
        fields: [
          {
            name: 'childGivenNames',
            label: 'Vornamen des Kindes',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          {
            name: 'childFamilyName',
            label: 'Familienname des Kindes',
            type: 'name',
            maxLength: 120,
            required: true,
          },
          { name: 'motherName', label: 'Mutter', type: 'name', maxLength: 200, required: true },
          { name: 'otherParentName', label: 'Vater oder anderer Elternteil', type: 'name', maxLength: 200 },
          {
            name: 'parentsMarried',
            label: 'Die Eltern waren bei der Geburt miteinander verheiratet',
            type: 'boolean',
            required: true,
          },
          {
            name: 'surrogacy',
            label: 'Das Kind wurde von einer Leihmutter geboren',
            type: 'boolean',
            required: true,
          },
          {
            name: 'germanParentBornAbroad',
            label:
              'Der deutsche Elternteil (sind beide deutsch: jeder von beiden) wurde nach dem 31.12.1999 im Ausland geboren und lebte dort bei der Geburt des Kindes',
            type: 'boolean',
            required: true,
          },
          { name: 'state', label: 'Staat', type: 'text', maxLength: 80, required: true },
          { name: 'place', label: 'Ort', type: 'text', maxLength: 120, required: true },
          { name: 'happenedOn', label: 'Tag', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'foreignNumber',
            label: 'Behörde und Nummer der ausländischen Urkunde',
            type: 'text',
            maxLength: 160,
            required: true,
          },
          {
            name: 'certification',
            label: 'Beglaubigung der Urkunde',
            type: 'choice',
            required: true,
            options: [
              { value: 'notNeeded', label: 'nicht nötig (EU-Verordnung, Übereinkommen)' },
              { value: 'apostille', label: 'Apostille' },
              { value: 'legalisation', label: 'Legalisation' },
              { value: 'none', label: 'keine; Legalisation ist im Staat eingestellt' },
            ],
          },
        ],
      },
      {
        title: 'Wer den Antrag stellt',
        fields: [
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
          {
            name: 'relation',
            label: 'Ich bin',
            type: 'choice',
            required: true,
            options: [
              { value: 'child', label: 'das Kind' },
              { value: 'parent', label: 'Elternteil' },
              { value: 'descendant', label: 'Ehegatte oder Abkömmling des Kindes' },
            ],
          },
          {
            name: 'residence',
            label: 'Wohnsitz oder letzter Wohnsitz des Kindes oder der antragstellenden Person',
            type: 'choice',
            required: true,
            options: [
              { value: 'hannover', label: 'in Hannover' },
              { value: 'germany', label: 'anderswo in Deutschland' },
              { value: 'none', label: 'nie in Deutschland' },
            ],
          },
        ],
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweise' },
    { name: 'foreign', label: 'Ausländische Geburtsurkunde im Original mit Übersetzung' },
    {
      name: 'nationality',
      label: 'Nachweis der deutschen Staatsangehörigkeit oder Rechtsstellung',
      legalBasis: '§ 36 Abs. 1 PStG',
    },
    { name: 'marriage', label: 'Eheurkunde der Eltern', when: 'form.parentsMarried = true' },
    {
      name: 'recognition',
      label: 'Anerkennung der Vaterschaft mit Zustimmung',
      when: 'form.parentsMarried = false',
    },
    {
      name: 'judgment',
      label: 'Ausländische Entscheidung über die Elternschaft',
      legalBasis: '§ 108 FamFG',
      when: 'form.surrogacy = true',
    },
  ],
  fee: [
    { id: 'recording', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '10000', evidence: 'assumed' },
  ],
  ...lateRegistration({
    event: 'die Geburt im Ausland',
    basis: '§ 36 PStG',
    register: 'Geburtenregister',
    competentHere: 'form.residence = "hannover"',
    examination: {
      task: 'Abstammung, Namensführung und deutsche Staatsangehörigkeit bei der Geburt prüfen',
      legalBasis: 'Art. 10, 19 EGBGB, §§ 1591, 1592 BGB, § 4 StAG',
      findings,
      more: {
        recordable: {
          label: 'Zu beurkunden',
          to: [{ to: 'generationCut', when: YEAR_MISSED }, { to: '#case.approved' }],
          fields: findings,
        },
      },
      refusals: {
        notGerman: 'Das Kind war nicht deutsch und steht nicht gleich (§ 36 Abs. 1 PStG)',
        noDescent: 'Die angegebene Elternschaft besteht nicht',
      },
    },
    states: {
      generationCut: registrarTask({
        id: 'generationCut',
        state: 'Jahresfrist des § 4 Abs. 4 StAG versäumt',
        task: 'Feststellen, ob das Kind sonst staatenlos wäre oder der Antrag rechtzeitig bei der Auslandsvertretung einging; sonst ablehnen',
        target: 'P5D',
        legalBasis: '§ 4 Abs. 4 StAG, § 36 Abs. 1 PStG',
        outcomes: {
          stateless: {
            label: 'Das Kind wäre sonst staatenlos: deutsch (Satz 1)',
            to: '#case.approved',
            fields: [
              {
                name: 'foreignLaw',
                label: 'Warum das Kind keine andere Staatsangehörigkeit erwarb',
                type: 'text',
                maxLength: 300,
                required: true,
              },
            ],
          },
          missionInTime: {
            label: 'Antrag ging binnen eines Jahres bei der Auslandsvertretung ein: deutsch',
            to: [
              {
                to: '#case.approved',
                when: 'date(event.missionReceivedOn) <= date(form.happenedOn) + duration("P1Y")',
              },
              { to: 'generationCut' },
            ],
            fields: [
              {
                name: 'missionReceivedOn',
                label: 'Eingang bei der Auslandsvertretung',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
            ],
          },
          notMet: {
            label:
              'Ein deutscher Elternteil ist in Deutschland oder vor 2000 geboren oder lebte hier: deutsch',
            to: '#case.approved',
          },
          notAcquired: refuseAct(
            'Jahresfrist versäumt: deutsche Staatsangehörigkeit nicht erworben (§ 4 Abs. 4 StAG), § 36 Abs. 1 PStG setzt einen Deutschen voraus',
          ),
          incomplete: requestOutcome,
          doubtful: doubt,
        },
      }),
    },
    entries: [
      { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
      { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
      { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120, required: true },
      { name: 'otherParent', label: 'Zweiter Elternteil eingetragen', type: 'boolean', required: true },
    ],
    certificate: {
      title: 'Geburtsurkunde',
      rows: [
        ['Vornamen', '{facts.recording.givenNames}'],
        ['Geburtsname', '{facts.recording.birthName}'],
        ['Geboren', '{form.happenedOn} in {form.place}, {form.state}'],
      ],
    },
    receivers: '["Standesamt I in Berlin (Verzeichnis)", "Meldebehörde", "Staatsangehörigkeitsbehörde"]',
    supplement: [
      { name: 'otherParentName', label: 'Vater oder anderer Elternteil', type: 'name', maxLength: 200 },
    ],
  }),
});
