import {
  certificateDocuments,
  certificateEvents,
  certificateEvidence,
  certificateForm,
  certificateMachine,
  civilStatusService,
  defineProcedure,
  personFields,
  entitled,
  religion,
  type CertificateLaw,
  requestOutcome,
  taskState,
  type Field,
} from '@amtsweg/procedure';

/**
 * Sterbeurkunde (§ 60 PStG): the certificate from the register of deaths, kept for 30 years only.
 *
 * The branches shared with the other certificates are those of `certificateMachine`. Peculiar to the death:
 *
 * - often an undertaker asks by order of the family (capacity `undertaker`): the order is evidence, the relation is that
 *   of the client, and firm and reference are on the letter;
 * - several certificates at once, some of them free for pension and health insurance: `feeFreeCopies` of `copies`;
 * - the death is not registered yet, because the certificate is asked for with the notification: `checked.awaitingEntry`
 *   waits for the entry instead of refusing; the first issue as such belongs to the notification of death;
 * - siblings get it on credible interest (§ 62 (1) sentence 2).
 *
 * Not branches: the restrictions of § 63 end with the death of the person, so there is no `restriction`; a block notice
 * (§ 64) ends with the death of the protected person but may protect a survivor named in the entry, so it stays; the
 * thirty-year rule of § 62 (3) does not mention deaths, whose keeping period is no longer than that.
 */
const event: readonly Field[] = [
  { name: 'deceased', label: 'Verstorbene Person', type: 'group', required: true, fields: personFields },
  { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
  { name: 'deathDate', label: 'Sterbetag', type: 'date', required: true, notAfter: 'today' },
  { name: 'deathPlace', label: 'Sterbeort (Krankenhaus, Heim oder Anschrift)', type: 'text', maxLength: 200 },
  { name: 'lastAddress', label: 'Letzte Anschrift', type: 'text', maxLength: 200 },
];

const law: CertificateLaw = {
  certificate: 'Sterbeurkunde',
  register: 'Sterberegister',
  contentBasis: '§ 60 PStG',
  keepingYears: 30,
  entries: [
    { name: 'givenNames', label: 'Vornamen', type: 'name', required: true },
    { name: 'familyName', label: 'Familienname', type: 'name', required: true },
    { name: 'birthName', label: 'Geburtsname', type: 'name' },
    { name: 'birthDate', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
    { name: 'birthPlace', label: 'Ort der Geburt', type: 'text', maxLength: 120, required: true },
    religion,
    { name: 'lastResidence', label: 'Letzter Wohnsitz', type: 'text', maxLength: 200, required: true },
    { name: 'maritalStatus', label: 'Familienstand', type: 'text', maxLength: 60, required: true },
    {
      name: 'deathTime',
      label: 'Zeitpunkt des Todes',
      type: 'text',
      maxLength: 80,
      required: true,
    },
    { name: 'deathPlace', label: 'Ort des Todes', type: 'text', maxLength: 200, required: true },
    {
      name: 'lastSpouse',
      label: 'Ehegatte oder Lebenspartner, auch der zuletzt verstorbene',
      type: 'group',
      fields: personFields,
    },
  ],
};

export default defineProcedure({
  ...civilStatusService,
  addressee: [
    '{form.requester.givenNames} {form.requester.familyName}',
    '{form.firm}',
    '{form.requester.address}',
  ],
  key: 'sterbeurkunde',
  name: 'Sterbeurkunde',
  filePlan: '34.10.40',
  leika: ['99101004012000'],
  legalBasis: ['§ 55 Abs. 1 Nr. 5 PStG', '§ 60 PStG', '§ 62 PStG', '§ 64 PStG'],
  audience: ['citizen', 'company'],
  keywords: [
    'Todesurkunde',
    'Nachweis für Erbschein',
    'Urkunde für die Rentenversicherung',
    'Todesnachweis Bank',
    'Witwenrente Papier',
  ],
  form: certificateForm({
    certificate: law.certificate,
    entry: { title: 'Der Sterbefall', fields: event },
    relations: [
      { value: 'spouse', label: 'Ehegatte oder Lebenspartner der verstorbenen Person' },
      entitled.ancestor,
      entitled.descendant,
      entitled.sibling,
      entitled.legalInterest,
    ],
    capacities: [{ value: 'undertaker', label: 'als Bestattungsunternehmen im Auftrag' }],
    requester: [
      {
        name: 'firm',
        label: 'Bestattungsunternehmen',
        type: 'name',
        maxLength: 160,
        when: 'form.actingFor = "undertaker"',
        required: true,
      },
      {
        name: 'orderReference',
        label: 'Zeichen des Auftrags',
        type: 'text',
        maxLength: 60,
        when: 'form.actingFor = "undertaker"',
      },
    ],
  }),
  evidence: [
    ...certificateEvidence,
    {
      name: 'funeralOrder',
      label: 'Bestattungsauftrag der Angehörigen mit Vollmacht',
      legalBasis: '§ 62 Abs. 1 PStG, § 14 VwVfG',
      when: 'form.actingFor = "undertaker"',
    },
  ],
  documents: certificateDocuments(law),
  events: certificateEvents(event),
  machine: certificateMachine(law, {
    outcomes: { notYetRecorded: { label: 'Sterbefall noch nicht beurkundet', to: 'awaitingEntry' } },
    states: {
      awaitingEntry: taskState({
        id: 'awaitingEntry',
        state: 'Beurkundung des Sterbefalls steht aus',
        status: 'inReview',
        task: 'Beurkundung des Sterbefalls abwarten (§ 31 PStG) und dann den Eintrag aufrufen',
        post: 'clerk',
        target: 'P3D',
        legalBasis: '§§ 28, 31 PStG',
        outcomes: {
          recorded: { label: 'Sterbefall beurkundet', to: 'registerSearch' },
          notReported: { ...requestOutcome, label: 'Keine Anzeige eingegangen, Angaben klären' },
        },
      }),
    },
  }),
});
