import {
  defineProcedure,
  doubt,
  nameDeclaration,
  refuseAct,
  registrarTask,
  registryService,
  requestOutcome,
  type Field,
} from '@amtsweg/procedure';

const EXPELLEE = 'form.statusChange = "expellee"';

const wanted: readonly Field[] = [
  { name: 'newGivenNames', label: 'Künftige Vornamen', type: 'name', maxLength: 120 },
  { name: 'newFamilyName', label: 'Künftiger Familienname', type: 'name', maxLength: 120 },
];

/**
 * Namensangleichung (§ 43 PStG, Art. 47 EGBGB; § 94 BVFG for expellees): who got a name under foreign law and is now under
 * German law fits it into given name and family name, drops what German law does not know, or takes the German form.
 *
 * Peculiar: no free choice of a name but five kinds of fitting, and only one after the other law has ceased to govern: the
 * statute changed (naturalisation, recognition as refugee). The certified names must be read from foreign papers, so the
 * transliteration (ISO standard, Art. 2 of the convention of 1973) is fixed by the registrar before the declaration:
 * `transcription`. For expellees it is free of charge and also happens at the reception office (§ 94 (1) BVFG) → claimed
 * exemption. Without a German entry of birth or marriage the office of residence receives it, i.e. this one
 * (§ 43 (2)), and enters nothing: the certificate is then the only proof (`registerKind = none`).
 */
export default defineProcedure({
  ...registryService,
  key: 'namensangleichung',
  name: 'Namensangleichung nach ausländischem Recht',
  kind: 'registerChange',
  filePlan: '34.40.30',
  leika: [],
  legalBasis: ['§ 43 PStG', 'Art. 47 EGBGB', '§ 94 BVFG', '§ 46 PStV'],
  keywords: [
    'Namen eindeutschen',
    'Vatersname weglassen',
    'Spätaussiedler anderer Name',
    'Zwischennamen ablegen',
    'neue Schreibweise für Eingebürgerte',
  ],
  form: {
    sections: [
      {
        title: 'Ihre Person',
        fields: [
          {
            name: 'givenNames',
            label: 'Vornamen oder Eigennamen laut Pass',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          {
            name: 'familyName',
            label: 'Familienname oder weitere Namensteile laut Pass',
            type: 'name',
            maxLength: 160,
            required: true,
          },
          {
            name: 'fatherName',
            label: 'Vatersname, Zwischenname oder Namenskette',
            type: 'name',
            maxLength: 160,
          },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'originState',
            label: 'Staat, nach dessen Recht der Name erworben wurde',
            type: 'text',
            maxLength: 80,
            required: true,
          },
          {
            name: 'script',
            label: 'Schrift der Originalurkunde',
            type: 'choice',
            required: true,
            options: [
              { value: 'latin', label: 'lateinisch' },
              { value: 'cyrillic', label: 'kyrillisch' },
              { value: 'arabic', label: 'arabisch' },
              { value: 'other', label: 'andere' },
            ],
          },
          { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Statuswechsel und Erklärung',
        fields: [
          {
            name: 'statusChange',
            label: 'Warum jetzt deutsches Recht gilt',
            type: 'choice',
            required: true,
            options: [
              { value: 'naturalised', label: 'Einbürgerung' },
              { value: 'refugee', label: 'Anerkennung als Flüchtling oder Asylberechtigung' },
              { value: 'stateless', label: 'Staatenlosigkeit mit Aufenthalt in Deutschland' },
              { value: 'expellee', label: 'Aufnahme als Spätaussiedler oder Angehörige' },
            ],
          },
          { name: 'statusSince', label: 'Seit', type: 'date', required: true, notAfter: 'today' },
          {
            name: 'adaptations',
            label: 'Was erklärt werden soll (Art. 47 Abs. 1 EGBGB)',
            type: 'choice',
            many: true,
            required: true,
            options: [
              { value: 'sort', label: 'Vor- und Familiennamen bestimmen (Nr. 1)' },
              { value: 'choose', label: 'fehlenden Vor- oder Familiennamen wählen (Nr. 2)' },
              { value: 'drop', label: 'Bestandteile ablegen, die das deutsche Recht nicht kennt (Nr. 3)' },
              {
                value: 'original',
                label: 'ursprüngliche Form nach Geschlecht oder Verwandtschaft abgewandelter Namen (Nr. 4)',
              },
              { value: 'germanForm', label: 'deutschsprachige Form (Nr. 5)' },
            ],
          },
          ...wanted,
          {
            name: 'withSpouse',
            label: 'Der Name ist Ehename; mein Ehegatte erklärt mit',
            type: 'boolean',
            help: 'Ein Ehename kann nur gemeinsam angeglichen werden (Art. 47 Abs. 2 EGBGB).',
          },
          {
            name: 'registerKind',
            label: 'Deutscher Personenstandseintrag',
            type: 'choice',
            required: true,
            options: [
              { value: 'here', label: 'Geburt oder Ehe in Hannover beurkundet' },
              { value: 'elsewhere', label: 'bei einem anderen deutschen Standesamt beurkundet' },
              { value: 'none', label: 'kein deutscher Eintrag' },
            ],
          },
          {
            name: 'registerOffice',
            label: 'Welches Standesamt',
            type: 'text',
            maxLength: 120,
            when: 'form.registerKind = "elsewhere"',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.newGivenNames != null or form.newFamilyName != null',
        message: 'Bitte geben Sie an, wie der Name künftig lauten soll.',
        field: 'newFamilyName',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Pass, Reiseausweis für Flüchtlinge oder Personalausweis' },
    {
      name: 'status',
      label: 'Nachweis des Statuswechsels (Einbürgerungsurkunde, Bescheid des BAMF)',
      legalBasis: 'Art. 47 Abs. 1 EGBGB',
      when: `not(${EXPELLEE})`,
    },
    { name: 'expellee', label: 'Bescheinigung nach § 15 BVFG', legalBasis: '§ 94 BVFG', when: EXPELLEE },
    {
      name: 'birth',
      label: 'Geburtsurkunde mit Übersetzung nach ISO-Norm',
      when: 'form.registerKind != "here"',
    },
  ],
  fee: [
    {
      id: 'expellee',
      legalBasis: '§ 94 Abs. 1 Satz 5 BVFG',
      type: 'free',
      cents: '0',
      when: 'facts.exemption.outcome = "exempt"',
      evidence: 'derived',
    },
    { id: 'declaration', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '3000', evidence: 'assumed' },
  ],
  ...nameDeclaration({
    act: 'die Erklärung zur Angleichung Ihres Namens',
    intake: 'Statuswechsel, Namensnachweise und Übersetzungen prüfen',
    exemptionClaimed: { when: EXPELLEE, legalBasis: '§ 94 BVFG' },
    certification: {
      task: 'Angleichungserklärung beglaubigen, bei Ehenamen beider Ehegatten',
      legalBasis: '§ 43 Abs. 1 PStG, Art. 47 Abs. 4 EGBGB',
    },
    examination: {
      statute: registrarTask({
        id: 'statute',
        state: 'Namensstatut und Statuswechsel',
        task: 'Prüfen, ob der Name nach fremdem Recht erworben ist und sich nun nach deutschem Recht richtet',
        target: 'P10D',
        legalBasis: 'Art. 10 Abs. 1, Art. 47 EGBGB, § 94 BVFG',
        outcomes: {
          changed: { label: 'Statuswechsel nachgewiesen', to: 'transcription' },
          incomplete: requestOutcome,
          notChanged: refuseAct('Der Name richtet sich weiterhin nach fremdem Recht'),
          doubtful: doubt,
        },
      }),
      transcription: registrarTask({
        id: 'transcription',
        state: 'Feststellung der Namensform',
        task: 'Bisherige Namenskette in lateinischer Schrift feststellen (Originalurkunde, ISO-Norm) und gewünschte Form daran prüfen',
        legalBasis: 'Art. 2 und 3 CIEC-Übereinkommen Nr. 14, Art. 47 Abs. 1 EGBGB',
        outcomes: {
          fits: {
            label: 'Gewünschte Form ist eine Angleichung',
            to: '#case.approved',
            fields: [
              {
                name: 'chain',
                label: 'Bisherige Namen in der festgestellten Form',
                type: 'name',
                maxLength: 240,
                required: true,
              },
              { name: 'source', label: 'Woraus festgestellt', type: 'text', maxLength: 200, required: true },
            ],
          },
          translationMissing: { ...requestOutcome, label: 'Übersetzung nach ISO-Norm anfordern' },
          noAdaptation: refuseAct('Gewünscht ist ein neuer Name, keine Angleichung (Namensänderungsgesetz)'),
        },
      }),
    },
    declared: [
      { name: 'givenNames', label: 'Erklärte Vornamen', type: 'name', maxLength: 120, required: true },
      { name: 'familyName', label: 'Erklärter Familienname', type: 'name', maxLength: 120, required: true },
      {
        name: 'spouseDeclared',
        label: 'Ehegatte hat miterklärt',
        type: 'boolean',
        when: 'form.withSpouse = true',
        required: true,
      },
    ],
    followUp: {
      keptHere: 'form.registerKind != "elsewhere"',
      office: 'form.registerOffice',
      forwardingBasis: '§ 43 Abs. 2 PStG',
      entry: {
        task: 'Erklärung entgegennehmen; bei Eintrag in Hannover Folgebeurkundung, sonst in das Namensverzeichnis',
        legalBasis: '§ 43 Abs. 2 PStG, § 27 Abs. 3 PStG',
      },
      receivers: {
        of: 'concatenate(["Meldebehörde"], if form.statusChange = "naturalised" then ["Einbürgerungsbehörde"] else if form.statusChange = "refugee" then ["Ausländerbehörde"] else [])',
        legalBasis: '§ 34 BMG, § 72 AufenthV, § 57 PStV',
      },
    },
    certificate: [
      ['Bisherige Namen', '{facts.transcription.chain}'],
      [
        'Vornamen',
        '{if facts.declaration.givenNames = null then form.newGivenNames else facts.declaration.givenNames}',
      ],
      [
        'Familienname',
        '{if facts.declaration.familyName = null then form.newFamilyName else facts.declaration.familyName}',
      ],
      ['Geburtsdatum', '{form.birthDate}'],
    ],
    certificateNotes: [
      {
        type: 'paragraph',
        text: 'Ein deutscher Personenstandseintrag besteht nicht. Diese Bescheinigung ist der Nachweis der Namensführung.',
        when: 'form.registerKind = "none"',
      },
    ],
    supplement: wanted,
  }),
});
