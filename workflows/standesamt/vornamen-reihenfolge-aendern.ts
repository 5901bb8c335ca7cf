import {
  defineProcedure,
  doubt,
  nameDeclaration,
  refuseAct,
  registrarTask,
  registryService,
  requestOutcome,
  taskState,
} from '@amtsweg/procedure';

/**
 * Reihenfolge der Vornamen (§ 45a PStG): whoever has several given names puts them into another order by declaration. A
 * change of the spelling, an addition or an omission is excluded by law, so the form itself compares both lists; nothing
 * is weighed. Declared once or often; no reason is needed. Doubt can arise about one thing only, whether an old entry shows
 * one name or two.
 *
 * Peculiar: the declaration is the person's own. From fourteen a child can only declare itself, and its legal representative
 * consents (§ 45a (2)); below that the representative declares (both computed from the birth date → task `minor`). A
 * hyphenated name is one name. Names borne under foreign law alone cannot be reordered (`foreignLaw`). Receives: the office
 * of the birth entry; without a German entry this one.
 */
const MINOR = 'date(form.birthDate) + duration("P18Y") > date(today)';
const DECLARES_ITSELF = `${MINOR} and date(form.birthDate) + duration("P14Y") <= date(today)`;

export default defineProcedure({
  ...registryService,
  key: 'vornamen-reihenfolge-aendern',
  name: 'Reihenfolge der Vornamen neu bestimmen',
  kind: 'registerChange',
  filePlan: '34.40.40',
  leika: [],
  legalBasis: ['§ 45a PStG', '§ 46 PStV'],
  keywords: ['Rufname nach vorne', 'zweiter Name zuerst', 'Namen tauschen', 'Vorname umstellen'],
  alike: {
    'namenserklaerung-ehegatten':
      '§ 41 und § 45a PStG kennen beide nur eine beglaubigte Erklärung, die das registerführende Standesamt entgegennimmt, mit einer Staffel, die beim Standesamt I in Berlin endet (§ 41 Abs. 2, § 45a Abs. 3 PStG), und eine Folgebeurkundung; eigen sind die Prüfung (bloße Reihenfolge gegen Wählbarkeit des Ehenamens, § 1355 BGB), das Register und die Erklärung Minderjähriger (§ 45a Abs. 2 PStG).',
  },
  form: {
    sections: [
      {
        title: 'Ihre Person',
        fields: [
          { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 160, required: true },
          { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
          { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
          { name: 'nationality', label: 'Staatsangehörigkeit', type: 'text', maxLength: 60, required: true },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
      {
        title: 'Die Vornamen',
        fields: [
          {
            name: 'current',
            label: 'Vornamen in der eingetragenen Reihenfolge (mit Bindestrich verbundene als einer)',
            type: 'list',
            min: 2,
            max: 8,
            required: true,
            fields: [{ name: 'name', label: 'Vorname', type: 'name', maxLength: 60, required: true }],
          },
          {
            name: 'wanted',
            label: 'Gewünschte Reihenfolge',
            type: 'list',
            min: 2,
            max: 8,
            required: true,
            fields: [{ name: 'name', label: 'Vorname', type: 'name', maxLength: 60, required: true }],
          },
          {
            name: 'registeredHere',
            label: 'Die Geburt ist in Hannover beurkundet',
            type: 'boolean',
            required: true,
          },
          {
            name: 'registerOffice',
            label: 'Standesamt, das die Geburt beurkundet hat',
            type: 'text',
            maxLength: 120,
            when: 'form.registeredHere = false',
            required: true,
          },
          {
            name: 'representatives',
            label: 'Gesetzliche Vertretung, wenn die Person minderjährig ist',
            type: 'name',
            maxLength: 200,
            required: MINOR,
          },
        ],
      },
    ],
    plausibility: [
      {
        holds:
          'count(form.current) = count(form.wanted) and (every w in form.wanted.name satisfies list contains(form.current.name, w)) and (every c in form.current.name satisfies list contains(form.wanted.name, c))',
        message:
          'Es dürfen nur dieselben Vornamen in anderer Reihenfolge angegeben werden, ohne Änderung der Schreibweise.',
        field: 'wanted',
      },
      {
        holds: 'string join(form.current.name, " ") != string join(form.wanted.name, " ")',
        message: 'Die gewünschte Reihenfolge ist die bisherige.',
        field: 'wanted',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Personalausweis oder Reisepass' },
    { name: 'birth', label: 'Geburtsurkunde', when: 'form.registeredHere = false' },
    { name: 'custody', label: 'Nachweis der elterlichen Sorge', when: MINOR },
  ],
  fee: [
    { id: 'declaration', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '3000', evidence: 'assumed' },
  ],
  ...nameDeclaration({
    act: 'die Erklärung zur Reihenfolge Ihrer Vornamen',
    intake: 'Eingetragene Vornamen mit dem Geburtseintrag vergleichen',
    checked: [{ to: '#case.checked.minor', when: MINOR }, { to: '#case.checked' }],
    certification: {
      task: 'Erklärung über die Reihenfolge der Vornamen beglaubigen',
      legalBasis: '§ 45a Abs. 1 PStG',
    },
    examination: {
      comparison: registrarTask({
        id: 'comparison',
        state: 'Vergleich mit dem Geburtseintrag',
        task: 'Feststellen, dass nur die Reihenfolge geändert wird und deutsches Namensrecht gilt',
        target: 'P5D',
        legalBasis: '§ 45a Abs. 1 PStG, Art. 10 EGBGB',
        outcomes: {
          orderOnly: { label: 'Nur die Reihenfolge ändert sich', to: '#case.approved' },
          incomplete: requestOutcome,
          spellingDiffers: refuseAct('Schreibweise oder Zahl der Vornamen weicht vom Eintrag ab'),
          doubtful: doubt,
          foreignLaw: refuseAct('Der Name richtet sich nach ausländischem Recht'),
        },
      }),
      minor: taskState({
        id: 'minor',
        state: 'Minderjährige Person',
        status: 'inReview',
        task: 'Sorgerecht beider Eltern prüfen; ab 14 Jahren erklärt nur das Kind selbst, die gesetzliche Vertretung stimmt zu',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 45a Abs. 2 PStG, § 1629 BGB',
        outcomes: {
          represented: { label: 'Vertretung, ab 14 Jahren ihre Zustimmung, geklärt', to: 'comparison' },
          incomplete: { ...requestOutcome, label: 'Nachweis, Erklärung des Kindes oder Zustimmung fehlt' },
        },
      }),
    },
    declared: [
      {
        name: 'order',
        label: 'Vornamen in der erklärten Reihenfolge',
        type: 'name',
        maxLength: 160,
        required: true,
      },
      {
        name: 'representativeConsent',
        label: 'Das Kind (ab 14 Jahren) hat selbst erklärt, die gesetzliche Vertretung hat zugestimmt',
        type: 'boolean',
        when: DECLARES_ITSELF,
        required: true,
      },
    ],
    followUp: {
      keptHere: 'form.registeredHere = true',
      office: 'form.registerOffice',
      forwardingBasis: '§ 45a Abs. 3 PStG',
      entry: {
        task: 'Reihenfolge der Vornamen als Folgebeurkundung eintragen',
        legalBasis: '§ 27 Abs. 3, § 45a Abs. 3 PStG',
      },
      receivers: { of: '["Meldebehörde"]', legalBasis: '§ 57 PStV' },
    },
    certificate: [
      ['Familienname', '{form.familyName}'],
      ['Vornamen bisher', '{string join(form.current.name, " ")}'],
      [
        'Vornamen',
        '{if facts.declaration.order = null then string join(form.wanted.name, " ") else facts.declaration.order}',
      ],
    ],
    supplement: [{ name: 'representatives', label: 'Gesetzliche Vertretung', type: 'name', maxLength: 200 }],
  }),
});
