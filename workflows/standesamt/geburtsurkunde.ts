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
  genderEntryChanged,
  set,
  type Field,
} from '@amtsweg/procedure';

/**
 * Geburtsurkunde (§ 59 PStG): the certificate from the register of births, kept for 110 years and restricted most.
 *
 * The branches shared with the other certificates are those of `certificateMachine`. Peculiar to the birth:
 *
 * - sex, parents and religion are left out on demand (§ 59 (2)): the fields of `issue` vanish with the demand;
 * - after an adoption the certified print-out of the entry goes to the adopters, their parents, the legal representative
 *   and the child over 16 only (§ 63 (1)); the ordinary certificate shows the adoptive parents and is not narrowed;
 * - after a change of the gender entry or the given names only to the person (§ 63 (2), § 13 SBGG); both are decided by
 *   hand in `checked.restriction`, and the refusal does not tell;
 * - siblings get it on credible interest (§ 62 (1) sentence 2);
 * - confidential birth: who the mother is, only the federal office may disclose (§ 31 SchKG): `originSought` → the letter
 *   about a transfer names that office, no data leaves this one. The certificate itself can be issued, without parents.
 *
 * Not a branch: the first certificate of a newborn comes with the notification of birth, another service.
 */
const event: readonly Field[] = [
  {
    name: 'child',
    label: 'Name des Kindes bei der Geburt',
    type: 'group',
    required: true,
    fields: personFields,
  },
  { name: 'birthDate', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Ort der Geburt (Krankenhaus oder Stadtteil)', type: 'text', maxLength: 120 },
  { name: 'motherName', label: 'Name der Mutter zur Zeit der Geburt', type: 'name', maxLength: 200 },
];

const parent: readonly Field[] = [...personFields, religion];

const WITH_PARENTS = 'form.withoutParents != true and facts.registerSearch.confidentialBirth != true';

const law: CertificateLaw = {
  certificate: 'Geburtsurkunde',
  register: 'Geburtenregister',
  contentBasis: '§ 59 PStG',
  keepingYears: 110,
  entries: [
    { name: 'givenNames', label: 'Vornamen des Kindes', type: 'name', required: true },
    { name: 'birthName', label: 'Geburtsname des Kindes', type: 'name', required: true },
    { name: 'birthDate', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
    { name: 'birthPlace', label: 'Ort der Geburt', type: 'text', maxLength: 120, required: true },
    // Not required: the entry may be without one (§ 22 (3) PStG).
    {
      name: 'sex',
      label: 'Geschlecht',
      type: 'text',
      maxLength: 20,
      when: 'form.withoutSex != true',
    },
    religion,
    { name: 'mother', label: 'Mutter', type: 'group', when: WITH_PARENTS, required: true, fields: parent },
    {
      name: 'otherParent',
      label: 'Vater oder anderer Elternteil',
      type: 'group',
      when: WITH_PARENTS,
      fields: parent,
    },
  ],
};

export default defineProcedure({
  ...civilStatusService,
  key: 'geburtsurkunde',
  name: 'Geburtsurkunde',
  filePlan: '34.10.10',
  leika: ['99027002012000'],
  legalBasis: ['§ 55 Abs. 1 Nr. 4 PStG', '§ 59 PStG', '§ 62 PStG', '§ 63 PStG', '§ 13 SBGG', '§ 31 SchKG'],
  audience: ['citizen'],
  keywords: ['Geburtsschein', 'Auszug Geburtenregister', 'Urkunde fürs Kind', 'Geburtsnachweis'],
  alike: {
    sterbeurkunde:
      '§§ 55, 62 und 64 PStG regeln die Erteilung beider Urkunden gemeinsam, bis zum berechtigten Interesse der Geschwister (§ 62 Abs. 1 Satz 2 PStG); der Sterbeurkunde fehlen die Beschränkungen des § 63 PStG, die mit dem Tod entfallen, und die Dreißigjahresregel (§ 62 Abs. 3 PStG), sie kennt dafür das Warten auf die Beurkundung (§ 31 PStG) und den Auftrag des Bestatters.',
    lebenspartnerschaftsurkunde:
      '§§ 55, 62 und 64 PStG regeln die Erteilung aller Personenstandsurkunden in denselben Vorschriften; eigen sind der Inhalt (§ 59 gegen § 58 PStG), die Beschränkung nach der Annahme als Kind (§ 63 Abs. 1 PStG) und die vertrauliche Geburt (§ 31 SchKG) auf der einen, die Umwandlung (§ 17a PStG) und die Klärung der registerführenden Stelle auf der anderen Seite.',
  },
  form: certificateForm({
    certificate: law.certificate,
    entry: { title: 'Die Geburt', fields: event },
    content: [
      { name: 'withoutParents', label: 'Eltern weglassen', type: 'boolean' },
      { name: 'withoutSex', label: 'Geschlecht weglassen', type: 'boolean' },
    ],
    relations: [
      { value: 'self', label: 'das Kind selbst (über 16 Jahre)' },
      { value: 'spouse', label: 'Ehegatte oder Lebenspartner des Kindes' },
      { value: 'adopter', label: 'Annehmende oder deren Eltern' },
      entitled.ancestor,
      entitled.descendant,
      entitled.sibling,
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
  }),
  evidence: [
    ...certificateEvidence,
    {
      name: 'adoption',
      label: 'Beschluss über die Annahme als Kind',
      legalBasis: '§ 63 Abs. 1 PStG',
      when: 'form.relation = "adopter"',
    },
  ],
  documents: certificateDocuments(law, [
    {
      type: 'paragraph',
      text: 'der Nachweis über die Herkunft aus einer vertraulichen Geburt wird nicht beim Standesamt geführt. Einsicht gibt dem Kind, das das 16. Lebensjahr vollendet hat, allein das Bundesamt für Familie und zivilgesellschaftliche Aufgaben, 50964 Köln (§ 31 des Schwangerschaftskonfliktgesetzes). Ihre Angaben haben wir nicht weitergegeben.',
      when: 'facts.transfer = "origin"',
    },
  ]),
  events: certificateEvents(event),
  machine: certificateMachine(law, {
    findings: [
      { name: 'adopted', label: 'Kind ist angenommen (§ 63 Abs. 1 PStG)', type: 'boolean', required: true },
      genderEntryChanged,
      {
        name: 'confidentialBirth',
        label: 'Vertrauliche Geburt (§ 25 Abs. 1 SchKG)',
        type: 'boolean',
        required: true,
      },
    ],
    restrictedWhen:
      'form.relation != "self" and facts.registerSearch.genderEntryChanged = true or ' +
      'form.relation != "self" and facts.registerSearch.adopted = true and form.variant = "registerPrint"',
    outcomes: {
      originSought: {
        label: 'Herkunftsnachweis nach vertraulicher Geburt gewünscht',
        to: [{ to: 'transferLetter', then: [set('transfer', '"origin"')] }],
      },
    },
  }),
});
