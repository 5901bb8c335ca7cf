import {
  defineProcedure,
  doubt,
  nameDeclaration,
  refuseAct,
  registrarTask,
  registryService,
  requestOutcome,
  taskState,
  type Field,
} from '@amtsweg/procedure';

/** Five years: the child joins in through its representatives; fourteen: only itself, with their consent (§ 1617c (1) BGB). */
const FIVE = 'date(form.child.birthDate) + duration("P5Y") <= date(today)';
const FOURTEEN = 'date(form.child.birthDate) + duration("P14Y") <= date(today)';
const STEP = 'form.kind = "stepFamily"';

const newName: Field = {
  name: 'newName',
  label: 'Künftiger Geburtsname',
  type: 'name',
  maxLength: 160,
  required: true,
};
const person: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
];

/**
 * Namenserklärung für ein Kind (§ 45 PStG, §§ 1617 bis 1617e BGB): the child's name of birth is determined anew after joint
 * custody, given by the parent with sole custody, follows a changed name of the parents, or becomes that of a step-family.
 *
 * Peculiar: who must agree depends on the child's age, computed from its birth date: from five it joins, from fourteen it
 * declares itself (certified fields of `declaration`). Sole custody is proved by the youth office's register (§ 58 SGB
 * VIII) → own task `custody`. In a step-family the other parent's consent is needed where they have custody or the child
 * bears their name; the family court can replace it, so the case waits for that party: `otherParent`. The office that keeps
 * the birth entry receives the declaration.
 *
 * Not a transition: the name a child gets by law when nobody determines one within a month (§ 1617 (4) BGB), part of the
 * birth's own case; a change for an important reason (NamÄndG).
 */
export default defineProcedure({
  ...registryService,
  key: 'namenserklaerung-kind',
  name: 'Namenserklärung für ein Kind',
  kind: 'registerChange',
  filePlan: '34.40.20',
  leika: [],
  legalBasis: ['§ 45 PStG', '§§ 1617 bis 1617e BGB', '§ 58 SGB VIII', '§ 46 PStV'],
  keywords: [
    'Nachname der Tochter ändern',
    'heißen wie der Vater',
    'Einbenennung',
    'Stieffamilie Nachname',
    'Geburtsname Sohn',
  ],
  addressee: ['{form.declarant.givenNames} {form.declarant.familyName}', '{form.address}'],
  form: {
    sections: [
      {
        title: 'Das Kind',
        fields: [
          {
            name: 'child',
            label: 'Kind',
            type: 'group',
            required: true,
            fields: [
              ...person,
              { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
            ],
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
        ],
      },
      {
        title: 'Die Erklärung',
        fields: [
          {
            name: 'kind',
            label: 'Anlass',
            type: 'choice',
            required: true,
            options: [
              { value: 'jointCustody', label: 'Gemeinsame Sorge ist begründet worden (§ 1617b BGB)' },
              {
                value: 'otherParent',
                label: 'Name des nicht sorgeberechtigten Elternteils (§ 1617a Abs. 2 BGB)',
              },
              {
                value: 'follows',
                label: 'Der Name der Eltern oder eines Elternteils hat sich geändert (§ 1617c BGB)',
              },
              { value: 'stepFamily', label: 'Einbenennung in die neue Familie (§ 1617e BGB)' },
            ],
          },
          newName,
          {
            name: 'declarant',
            label: 'Erklärender Elternteil',
            type: 'group',
            required: true,
            fields: person,
          },
          {
            name: 'soleCustody',
            label: 'Ich habe die alleinige elterliche Sorge',
            type: 'boolean',
            required: true,
          },
          {
            name: 'custodySince',
            label: 'Gemeinsame Sorge seit',
            type: 'date',
            when: 'form.kind = "jointCustody"',
            required: true,
            notAfter: 'today',
          },
          {
            name: 'otherParentName',
            label: 'Name des anderen Elternteils',
            type: 'name',
            maxLength: 200,
            required: 'form.kind in ("otherParent", "stepFamily")',
          },
          {
            name: 'stepParentName',
            label: 'Name des Ehegatten',
            type: 'name',
            maxLength: 200,
            when: STEP,
            required: true,
          },
          { name: 'address', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
          { name: 'email', label: 'E-Mail', type: 'email' },
        ],
      },
    ],
    plausibility: [
      {
        holds: 'date(form.child.birthDate) + duration("P18Y") > date(today)',
        message: 'Volljährige bestimmen ihren Namen selbst neu (§ 1617i BGB).',
        field: 'child.birthDate',
      },
    ],
  },
  evidence: [
    { name: 'identity', label: 'Ausweise der Eltern' },
    { name: 'birth', label: 'Geburtsurkunde des Kindes', when: 'form.registeredHere = false' },
    {
      name: 'custody',
      label: 'Sorgeerklärung oder Sorgerechtsbeschluss',
      when: 'form.kind = "jointCustody"',
    },
    {
      name: 'negative',
      label: 'Auskunft aus dem Sorgeregister',
      legalBasis: '§ 58 Abs. 2 SGB VIII',
      when: 'form.soleCustody = true',
    },
    { name: 'marriage', label: 'Eheurkunde der neuen Ehe', when: STEP },
  ],
  fee: [
    { id: 'declaration', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '3000', evidence: 'assumed' },
  ],
  ...nameDeclaration({
    act: 'die Erklärung zum Namen des Kindes',
    intake: 'Anlass, Sorgerecht und Nachweise prüfen',
    checked: [{ to: '#case.checked.custody', when: 'form.soleCustody = true' }, { to: '#case.checked' }],
    certification: {
      task: 'Erklärung, Zustimmungen und, ab fünf Jahren, den Anschluss des Kindes beglaubigen',
      legalBasis: '§ 45 Abs. 1 PStG, §§ 1617a bis 1617e BGB',
    },
    examination: {
      examination: registrarTask({
        id: 'examination',
        state: 'Namensrechtliche Prüfung',
        task: 'Anlass, Frist (drei Monate nach § 1617b Abs. 1 BGB), wählbaren Namen und nötige Zustimmungen prüfen',
        target: 'P7D',
        legalBasis: '§§ 1617 bis 1617e BGB',
        outcomes: {
          permissible: {
            label: 'Erklärung zulässig',
            to: [
              { to: 'otherParent', when: 'event.otherParentConsent = "needed"' },
              { to: '#case.approved' },
            ],
            fields: [
              {
                name: 'otherParentConsent',
                label: 'Zustimmung des anderen Elternteils',
                type: 'choice',
                required: true,
                options: [
                  { value: 'needed', label: 'nötig, liegt noch nicht vor' },
                  { value: 'present', label: 'liegt öffentlich beglaubigt vor' },
                  { value: 'notNeeded', label: 'nicht nötig' },
                ],
              },
            ],
          },
          incomplete: requestOutcome,
          periodOver: refuseAct(
            'Die Frist von drei Monaten nach Begründung der gemeinsamen Sorge ist abgelaufen',
          ),
          notEligible: refuseAct('Der Name kann für das Kind nicht bestimmt werden'),
          doubtful: doubt,
        },
      }),
      custody: taskState({
        id: 'custody',
        state: 'Alleinige Sorge wird geprüft',
        status: 'inReview',
        task: 'Auskunft aus dem Sorgeregister des Jugendamts mit der Angabe der alleinigen Sorge abgleichen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§ 1626a Abs. 3 BGB, § 58 SGB VIII',
        outcomes: {
          confirmed: { label: 'Keine Sorgeerklärung eingetragen', to: 'examination' },
          missing: { ...requestOutcome, label: 'Auskunft fehlt oder ist zu alt' },
          joint: {
            ...requestOutcome,
            label: 'Gemeinsame Sorge eingetragen: Erklärung beider Eltern anfordern',
          },
        },
      }),
      otherParent: taskState({
        id: 'otherParent',
        state: 'Zustimmung des anderen Elternteils',
        status: 'waitingForOthers',
        task: 'Zustimmung des anderen Elternteils oder ihre Ersetzung durch das Familiengericht verfolgen',
        post: 'clerk',
        target: 'P28D',
        legalBasis: '§ 1617a Abs. 2, § 1617e Abs. 3 BGB',
        outcomes: {
          consented: { label: 'Zugestimmt', to: '#case.approved' },
          replaced: {
            label: 'Vom Familiengericht ersetzt',
            to: '#case.approved',
            fields: [
              { name: 'courtReference', label: 'Aktenzeichen', type: 'text', maxLength: 60, required: true },
              {
                name: 'finalOn',
                label: 'Rechtskräftig seit',
                type: 'date',
                required: true,
                notAfter: 'today',
              },
            ],
          },
          reminded: { label: 'Noch nichts eingegangen, weiter warten', to: 'otherParent' },
          refused: refuseAct('Zustimmung verweigert und nicht ersetzt'),
        },
      }),
    },
    declared: [
      { name: 'declaredName', label: 'Erklärter Geburtsname', type: 'name', maxLength: 160, required: true },
      { name: 'declaredOn', label: 'Erklärt am', type: 'date', required: true, notAfter: 'today' },
      {
        name: 'childJoins',
        label: 'Anschluss des Kindes durch die gesetzliche Vertretung beglaubigt (ab 5 Jahren)',
        type: 'boolean',
        when: `${FIVE} and not(${FOURTEEN})`,
        required: true,
      },
      {
        name: 'childDeclares',
        label: 'Eigene Erklärung des Kindes mit Zustimmung der Vertretung beglaubigt (ab 14 Jahren)',
        type: 'boolean',
        when: FOURTEEN,
        required: true,
      },
    ],
    followUp: {
      keptHere: 'form.registeredHere = true',
      office: 'form.registerOffice',
      forwardingBasis: '§ 45 Abs. 2 PStG',
      entry: {
        task: 'Neuen Geburtsnamen als Folgebeurkundung in das Geburtenregister eintragen',
        legalBasis: '§ 27 Abs. 3 Nr. 2, § 45 Abs. 2 PStG',
      },
      receivers: { of: '["Meldebehörde", "Jugendamt"]', legalBasis: '§ 57 PStV, § 34 BMG' },
    },
    certificate: [
      ['Kind', '{form.child.givenNames}, geboren am {form.child.birthDate}'],
      ['Geburtsname bisher', '{form.child.familyName}'],
      [
        'Geburtsname',
        '{if facts.declaration.declaredName = null then form.newName else facts.declaration.declaredName}',
      ],
      ['Grundlage', '{choice("kind", form.kind)}'],
    ],
    supplement: [
      { ...newName, required: false },
      { name: 'soleCustody', label: 'Alleinige elterliche Sorge', type: 'boolean' },
    ],
  }),
});
