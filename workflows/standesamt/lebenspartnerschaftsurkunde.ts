import {
  certificateDocuments,
  certificateEvents,
  certificateEvidence,
  certificateForm,
  certificateMachine,
  civilStatusService,
  competentOffice,
  defineProcedure,
  personFields,
  entitled,
  religion,
  type CertificateLaw,
  genderEntryChanged,
  requestOutcome,
  taskState,
  toOtherOffice,
  type Field,
} from '@amtsweg/procedure';

/**
 * Lebenspartnerschaftsurkunde (§ 58 PStG): the certificate from the register of civil partnerships, kept for 80 years.
 *
 * The branches shared with the other certificates are those of `certificateMachine`. Peculiar to the partnership:
 *
 * - the register is closed: entries are of 2001-08-01 to 2017-09-30 only. A later date is a marriage; the form says so
 *   and the applicant can repair it (plausibility);
 * - converted into a marriage (§ 17a): the applicant is asked which certificate they need (`registerSearch.converted`);
 *   the partnership's remains possible and shows the conversion;
 * - some were registered elsewhere than at a registry office at first: `checked.competenceLookup` finds out who keeps the
 *   entry today, before anything is forwarded (domain.md: M-low, so the answer is a person's, not a table's);
 * - only the partners, their ancestors and descendants; § 63 (2) narrows it to the person and the partner.
 *
 * Not branches: „expired → archive“ (§ 5 (5)), because 80 years from 2001 are not over before 2082; the thirty-year rule
 * (§ 62 (3)), because nobody registered as a partner has been dead for 30 years before 2031; new partnerships.
 */
const event: readonly Field[] = [
  {
    name: 'partnershipDate',
    label: 'Tag der Begründung',
    type: 'date',
    notAfter: 'today',
  },
  {
    name: 'registrationBody',
    label: 'Vor welcher Stelle begründet',
    type: 'choice',
    required: true,
    options: [
      { value: 'registryOffice', label: 'Standesamt' },
      { value: 'otherBody', label: 'andere Behörde oder Notariat' },
      { value: 'unknown', label: 'weiß ich nicht' },
    ],
  },
  { name: 'partnershipPlace', label: 'Ort der Begründung', type: 'text', maxLength: 120, required: true },
  {
    name: 'firstPartner',
    label: 'Eine Person, Name bei der Begründung',
    type: 'group',
    required: true,
    fields: personFields,
  },
  {
    name: 'secondPartner',
    label: 'Andere Person, Name bei der Begründung',
    type: 'group',
    required: true,
    fields: personFields,
  },
];

/** § 58 (1) no. 1 PStG. */
const partner: readonly Field[] = [
  ...personFields,
  { name: 'nameAfter', label: 'Familienname in der Lebenspartnerschaft', type: 'name', required: true },
  { name: 'birth', label: 'Tag und Ort der Geburt', type: 'text', maxLength: 160, required: true },
  religion,
];

const law: CertificateLaw = {
  certificate: 'Lebenspartnerschaftsurkunde',
  register: 'Lebenspartnerschaftsregister',
  contentBasis: '§ 58 PStG',
  entries: [
    { name: 'established', label: 'Begründet am', type: 'date', required: true, notAfter: '"2017-09-30"' },
    { name: 'establishedAt', label: 'Begründet in', type: 'text', maxLength: 120, required: true },
    { name: 'first', label: 'Lebenspartner 1', type: 'group', required: true, fields: partner },
    { name: 'second', label: 'Lebenspartner 2', type: 'group', required: true, fields: partner },
    {
      name: 'end',
      label: 'Ende der Lebenspartnerschaft (Anlass und Zeitpunkt)',
      type: 'text',
      maxLength: 300,
    },
  ],
};

export default defineProcedure({
  ...civilStatusService,
  key: 'lebenspartnerschaftsurkunde',
  name: 'Lebenspartnerschaftsurkunde',
  filePlan: '34.10.30',
  leika: ['99079003012000'],
  legalBasis: ['§ 55 Abs. 1 Nr. 3 PStG', '§ 58 PStG', '§ 62 PStG', '§ 63 Abs. 2 PStG', '§§ 17, 17a PStG'],
  audience: ['citizen'],
  keywords: [
    'Verpartnerung Nachweis',
    'als Paar eingetragen vor der Ehe für alle',
    'gleichgeschlechtlich verpartnert',
    'schwul oder lesbisch verpartnert',
  ],
  form: certificateForm({
    certificate: law.certificate,
    entry: { title: 'Die Lebenspartnerschaft', fields: event },
    relations: [
      { value: 'partner', label: 'Lebenspartnerin oder Lebenspartner, auch nach Aufhebung oder Umwandlung' },
      { value: 'laterSpouse', label: 'späterer Ehegatte einer der eingetragenen Personen' },
      entitled.ancestor,
      entitled.descendant,
      entitled.legalInterest,
    ],
    plausibility: [
      {
        holds: 'form.partnershipDate = null or form.partnershipDate < "2017-10-01"',
        message:
          'Seit dem 1. Oktober 2017 werden keine Lebenspartnerschaften mehr begründet. Bitte beantragen Sie eine Eheurkunde.',
        field: 'partnershipDate',
      },
    ],
  }),
  evidence: certificateEvidence,
  documents: certificateDocuments(law),
  events: certificateEvents(event),
  machine: certificateMachine(law, {
    findings: [genderEntryChanged],
    restrictedWhen: 'facts.registerSearch.genderEntryChanged = true and form.relation != "partner"',
    outcomes: {
      converted: {
        ...requestOutcome,
        label: 'In eine Ehe umgewandelt: klären, welche Urkunde gebraucht wird',
      },
      keeperUnclear: { label: 'Registerführende Stelle unklar', to: 'competenceLookup' },
    },
    states: {
      competenceLookup: taskState({
        id: 'competenceLookup',
        state: 'Klärung der Zuständigkeit',
        status: 'waitingForOthers',
        task: 'Bei der damaligen Stelle und der Aufsicht klären, wer den Eintrag heute führt',
        post: 'clerk',
        target: 'P14D',
        legalBasis: '§ 55 Abs. 2 PStG',
        outcomes: {
          here: { label: 'Eintrag wird hier geführt', to: 'registerSearch' },
          elsewhere: {
            label: 'Eintrag wird anderswo geführt',
            to: toOtherOffice,
            fields: [competentOffice],
          },
          unclear: { ...requestOutcome, label: 'Nicht zu klären, Angaben anfordern' },
        },
      }),
    },
  }),
});
