import {
  defineProcedure,
  lateRegistration,
  registryService,
  refuseAct,
  registrarTask,
} from '@amtsweg/procedure';

/**
 * Nachbeurkundung einer Eheschließung im Ausland (§ 34 PStG): a marriage of a German abroad is valid or not whether it is
 * recorded or not; the entry proves it and opens the declaration on the name.
 *
 * Peculiar: validity is examined twice, form by the law of the place (Art. 11 EGBGB: marriage by proxy, religious or customary
 * rite), capacity by the home law of each (Art. 13). Who was under sixteen is not married at all, between sixteen and
 * eighteen the marriage can be annulled (Art. 13 (3) EGBGB, § 1303 BGB): computed from both birth dates; then a task
 * `minorSpouse` of its own, which tells the authority that can apply for annulment (§ 1316 BGB). A second marriage beside
 * an existing one is not recorded. Divorces abroad in between need recognition (§ 107 FamFG).
 */
const YOUNG =
  'date(form.first.birthDate) + duration("P18Y") > date(form.happenedOn) or date(form.second.birthDate) + duration("P18Y") > date(form.happenedOn)';
const person = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname vor der Ehe', type: 'name', maxLength: 120, required: true },
  { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
  {
    name: 'nationality',
    label: 'Staatsangehörigkeit bei der Eheschließung',
    type: 'text',
    maxLength: 60,
    required: true,
  },
  {
    name: 'formerMarriages',
    label: 'Zahl der früheren Ehen',
    type: 'integer',
    min: 0,
    max: 10,
    required: true,
  },
] as const;

export default defineProcedure({
  ...registryService,
  key: 'auslandsehe-nachbeurkunden',
  name: 'Nachbeurkundung einer Eheschließung im Ausland',
  kind: 'multiStage',
  filePlan: '34.30.20',
  leika: [],
  legalBasis: ['§ 34 PStG', '§ 15 PStG', 'Art. 11, 13 EGBGB', '§ 1303 BGB'],
  keywords: [
    'in Las Vegas geheiratet',
    'ausländische Heiratsurkunde',
    'Heirat hier eintragen lassen',
    'Trauung am Strand',
  ],
  alike: {
    'auslandsgeburt-nachbeurkunden':
      '§ 34 PStG ist für die Eheschließung gebaut wie § 36 PStG für die Geburt: Antrag, deutsche Staatsangehörigkeit oder Gleichstellung zur Zeit des Antrags, Zuständigkeit nach Wohnsitz bis zum Standesamt I in Berlin mit Verzeichnis; eigen sind die Prüfung von Form und Ehefähigkeit (Art. 11, 13 EGBGB) und die Ehe Minderjähriger (Art. 13 Abs. 3 EGBGB, § 1316 BGB).',
    'auslandssterbefall-nachbeurkunden':
      '§ 34 PStG und § 36 PStG lassen Eheschließung und Sterbefall im Ausland auf demselben Weg nachbeurkunden: Antrag, deutsche Staatsangehörigkeit oder Gleichstellung, Zuständigkeit nach Wohnsitz, Verzeichnis beim Standesamt I in Berlin; eigen sind hier Formstatut, Ehefähigkeit und die Ehe Minderjähriger (Art. 11, 13 EGBGB), dort der Nachweis des Todes (§ 31 PStG, §§ 2 ff. VerschG).',
  },
  retention: { years: 80, legalBasis: '§ 6 PStG: Sammelakte, wie das Eheregister', evidence: 'derived' },
  form: {
    sections: [
      {
        title: 'Die Eheschließung im Ausland',
        fields: [
          { name: 'first', label: 'Erster Ehegatte', type: 'group', required: true, fields: person },
          { name: 'second', label: 'Zweiter Ehegatte', type: 'group', required: true, fields: person },
          {
            name: 'rite',
            label: 'Art der Eheschließung',
            type: 'choice',
            required: true,
            options: [
              { value: 'civil', label: 'vor einer staatlichen Stelle' },
              { value: 'religious', label: 'religiös' },
              { value: 'customary', label: 'nach Brauch oder Stammesrecht' },
              { value: 'consular', label: 'vor einer Auslandsvertretung' },
            ],
          },
          {
            name: 'byProxy',
            label: 'Jemand ließ sich bei der Trauung vertreten',
            type: 'boolean',
            required: true,
          },
          { name: 'wantedName', label: 'Gewünschter Ehename', type: 'name', maxLength: 120 },
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
              { value: 'spouse', label: 'einer der Ehegatten' },
              { value: 'parent', label: 'Elternteil eines verstorbenen Ehegatten' },
              { value: 'child', label: 'Kind verstorbener Ehegatten' },
            ],
          },
          {
            name: 'residence',
            label: 'Wohnsitz oder letzter Wohnsitz eines Ehegatten',
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
    { name: 'foreign', label: 'Ausländische Heiratsurkunde im Original mit Übersetzung' },
    {
      name: 'nationality',
      label: 'Nachweis der deutschen Staatsangehörigkeit oder Rechtsstellung',
      legalBasis: '§ 34 Abs. 1 PStG',
    },
    { name: 'births', label: 'Geburtsurkunden beider Ehegatten' },
    {
      name: 'dissolution',
      label: 'Nachweise über frühere Ehen, Anerkennung ausländischer Scheidungen',
      legalBasis: '§ 107 FamFG',
      when: 'form.first.formerMarriages > 0 or form.second.formerMarriages > 0',
    },
    { name: 'proxy', label: 'Vollmacht für die Trauung', when: 'form.byProxy = true' },
  ],
  fee: [
    { id: 'recording', legalBasis: '§ 72 PStG, AllGO', type: 'fixed', cents: '10000', evidence: 'assumed' },
  ],
  ...lateRegistration({
    event: 'die Eheschließung im Ausland',
    basis: '§ 34 PStG',
    register: 'Eheregister',
    competentHere: 'form.residence = "hannover"',
    examination: {
      task: 'Form am Ort, Ehefähigkeit nach Heimatrecht, Vorehen und Alter bei der Eheschließung prüfen',
      legalBasis: 'Art. 11, 13 EGBGB, §§ 1303, 1306 BGB, § 107 FamFG',
      findings: [
        { name: 'formLaw', label: 'Formstatut und Ergebnis', type: 'text', maxLength: 200, required: true },
        {
          name: 'nameLaw',
          label: 'Namensführung nach der Ehe',
          type: 'text',
          maxLength: 200,
          required: true,
        },
      ],
      refusals: {
        invalid: 'Keine wirksame Ehe (Form, Doppelehe, unter 16 Jahren)',
        notGerman: 'Kein Ehegatte ist deutsch oder steht gleich (§ 34 Abs. 1 PStG)',
      },
      more: {
        minorAtMarriage: {
          label: 'Minderjährig bei der Eheschließung: gesondert prüfen',
          to: [{ to: 'minorSpouse', when: YOUNG }, { to: 'examination' }],
        },
      },
    },
    states: {
      minorSpouse: registrarTask({
        id: 'minorSpouse',
        state: 'Ehe eines Minderjährigen',
        task: 'Unter 16: Nichtehe. 16 oder 17: aufhebbar; Behörde nach § 1316 BGB und Jugendamt unterrichten',
        priority: 2,
        legalBasis: 'Art. 13 Abs. 3 EGBGB, §§ 1303, 1314, 1316 BGB, § 42a SGB VIII',
        outcomes: {
          confirmed: { label: 'Ehe besteht (bestätigt oder nicht aufgehoben)', to: 'examination' },
          annulmentPending: { label: 'Aufhebung beantragt: Ergebnis abwarten', to: 'minorSpouse' },
          noMarriage: refuseAct('Ein Ehegatte war noch nicht 16 Jahre alt oder die Ehe ist aufgehoben'),
        },
      }),
    },
    entries: [
      { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
      {
        name: 'firstName',
        label: 'Name des ersten Ehegatten in der Ehe',
        type: 'name',
        maxLength: 160,
        required: true,
      },
      {
        name: 'secondName',
        label: 'Name des zweiten Ehegatten in der Ehe',
        type: 'name',
        maxLength: 160,
        required: true,
      },
    ],
    certificate: {
      title: 'Eheurkunde',
      rows: [
        ['Ehegatten', '{facts.recording.firstName} und {facts.recording.secondName}'],
        ['Geschlossen', '{form.happenedOn} in {form.place}, {form.state}'],
      ],
    },
    receivers:
      '["Standesamt I in Berlin (Verzeichnis)", "Meldebehörden der Ehegatten", "Geburtsstandesämter der Ehegatten"]',
    supplement: [{ name: 'wantedName', label: 'Gewünschter Ehename', type: 'name', maxLength: 120 }],
  }),
});
