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

const JOINT = 'form.kind = "marriageName"';
const person: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120, required: true },
  { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 60, required: true },
];
const newName: Field = {
  name: 'newName',
  label: 'Künftiger Familienname',
  type: 'name',
  maxLength: 160,
  required: true,
};

/**
 * Namenserklärung von Ehegatten (§ 41 PStG, § 1355 ff. BGB): spouses choose a common name after the wedding, one of them
 * adds or drops a name, or goes back to an earlier one when the marriage is over.
 *
 * What is peculiar is bound by rule: a marriage name takes both spouses (and only while the marriage exists), everything
 * else the one whose name it is; going back presupposes dissolution. The office that keeps the register of marriages
 * receives the declaration (§ 41 (2)); a marriage concluded abroad without entry → Standesamt of residence, else the
 * Standesamt I in Berlin, which the form names. Children's names follow by their own declarations (§ 1617c BGB); foreign
 * law of names may be chosen (Art. 10 (2) EGBGB) and is a question of the examination.
 */
export default defineProcedure({
  ...registryService,
  key: 'namenserklaerung-ehegatten',
  name: 'Namenserklärung von Ehegatten (Ehename)',
  kind: 'registerChange',
  filePlan: '34.40.10',
  leika: [],
  legalBasis: ['§ 41 PStG', '§§ 1355 bis 1355b BGB', 'Art. 10 Abs. 2 EGBGB', '§ 46 PStV'],
  keywords: [
    'Doppelname nach der Hochzeit',
    'Mädchenname wieder annehmen',
    'nach Scheidung alter Name',
    'Nachname nach Heirat',
  ],
  addressee: ['{form.first.givenNames} {form.first.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Die Erklärung',
        fields: [
          {
            name: 'kind',
            label: 'Ich oder wir möchten',
            type: 'choice',
            required: true,
            options: [
              { value: 'marriageName', label: 'einen Ehenamen bestimmen (auch als Doppelnamen beider)' },
              { value: 'companion', label: 'dem Ehenamen meinen Namen voranstellen oder anfügen' },
              { value: 'dropCompanion', label: 'den Begleitnamen widerrufen' },
              { value: 'formerName', label: 'nach Scheidung oder Tod einen früheren Namen wieder annehmen' },
            ],
          },
          newName,
          {
            name: 'doubleHyphen',
            label: 'Doppelname ohne Bindestrich',
            type: 'boolean',
            when: JOINT,
          },
          { name: 'first', label: 'Erklärende Person', type: 'group', required: true, fields: person },
          { name: 'second', label: 'Ehegatte', type: 'group', when: JOINT, required: true, fields: person },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Die Ehe',
        fields: [
          {
            name: 'marriedOn',
            label: 'Tag der Eheschließung',
            type: 'date',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'marriageState',
            label: 'Die Ehe',
            type: 'choice',
            required: true,
            options: [
              { value: 'existing', label: 'besteht' },
              { value: 'dissolved', label: 'ist rechtskräftig geschieden oder aufgehoben' },
              { value: 'widowed', label: 'endete durch Tod' },
            ],
          },
          {
            name: 'registeredHere',
            label: 'Die Ehe ist in Hannover beurkundet',
            type: 'boolean',
            required: true,
          },
          {
            name: 'registerOffice',
            label:
              'Standesamt, das die Ehe beurkundet hat oder zuständig ist (Ausland: Standesamt I in Berlin)',
            type: 'text',
            maxLength: 120,
            when: 'form.registeredHere = false',
            required: true,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'form.kind != "marriageName" or form.marriageState = "existing"',
        message: 'Ein Ehename kann nur bestimmt werden, solange die Ehe besteht.',
        field: 'kind',
      },
      {
        holds: 'form.kind != "formerName" or form.marriageState != "existing"',
        message: 'Ein früherer Name kann erst nach Auflösung der Ehe wieder angenommen werden.',
        field: 'kind',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweise oder Reisepässe' },
    {
      name: 'marriage',
      label: 'Eheurkunde oder beglaubigter Ausdruck aus dem Eheregister',
      when: 'form.registeredHere = false',
    },
    {
      name: 'dissolution',
      label: 'Scheidungsbeschluss mit Rechtskraftvermerk oder Sterbeurkunde',
      legalBasis: '§ 1355 Abs. 5 BGB',
      when: 'form.marriageState != "existing"',
    },
  ],
  fee: [
    { id: 'declaration', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '3000', evidence: 'assumed' },
  ],
  ...nameDeclaration({
    act: 'die Erklärung zur Namensführung in der Ehe',
    intake: 'Angaben zu Ehe, Namen und Nachweisen prüfen',
    certification: {
      task: 'Unterschriften beglaubigen: beim Ehenamen beide Ehegatten',
      legalBasis: '§ 41 Abs. 1 PStG, § 1355 Abs. 4 BGB, § 129 BGB',
    },
    examination: {
      examination: registrarTask({
        id: 'examination',
        state: 'Namensrechtliche Prüfung',
        task: 'Namensstatut, Wählbarkeit des Namens, frühere Erklärungen und Unwiderruflichkeit prüfen',
        target: 'P7D',
        legalBasis: '§§ 1355 bis 1355b BGB, Art. 10 EGBGB',
        outcomes: {
          permissible: {
            label: 'Erklärung zulässig',
            to: '#case.approved',
            fields: [
              {
                name: 'law',
                label: 'Anzuwendendes Namensrecht',
                type: 'text',
                maxLength: 120,
                required: 'form.first.nationality != "deutsch"',
              },
            ],
          },
          incomplete: requestOutcome,
          alreadyBound: refuseAct('Ehename ist schon bestimmt oder der Begleitname schon einmal widerrufen'),
          notEligible: refuseAct('Der Name ist nicht wählbar'),
          doubtful: doubt,
        },
      }),
    },
    declared: [
      { name: 'declaredName', label: 'Erklärter Name', type: 'name', maxLength: 160, required: true },
      { name: 'declaredOn', label: 'Erklärt am', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'bothPresent',
        label: 'Beide Ehegatten haben unterschrieben',
        type: 'boolean',
        when: JOINT,
        required: true,
      },
    ],
    followUp: {
      keptHere: 'form.registeredHere = true',
      office: 'form.registerOffice',
      forwardingBasis: '§ 41 Abs. 2 PStG',
      entry: {
        task: 'Namensführung als Folgebeurkundung in das Eheregister eintragen',
        legalBasis: '§ 16 Abs. 1 Nr. 4, § 41 Abs. 2 PStG',
      },
      receivers: {
        of: 'concatenate(["Meldebehörde", "Geburtsstandesamt: " + form.first.givenNames + " " + form.first.birthName], if form.kind = "marriageName" then ["Geburtsstandesamt: " + form.second.givenNames + " " + form.second.birthName] else [])',
        legalBasis: '§ 58 PStV',
      },
    },
    certificate: [
      ['Person', '{form.first.givenNames} {form.first.familyName}, geb. {form.first.birthName}'],
      [
        'Familienname',
        '{if facts.declaration.declaredName = null then form.newName else facts.declaration.declaredName}',
      ],
      ['Art der Erklärung', '{choice("kind", form.kind)}'],
    ],
    supplement: [{ ...newName, required: false }],
  }),
});
