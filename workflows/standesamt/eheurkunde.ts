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
  type Field,
} from '@amtsweg/procedure';

/**
 * Eheurkunde (§ 57 PStG): the certificate from the marriage register, kept for 80 years.
 *
 * Branches of domain.md 3.3–3.6 that all four certificates share are transitions of `certificateMachine`: another office
 * → `checked.forwarding` with the data or `checked.transferLetter` as a hint; expired → `checked.archiveHandover`; not
 * entitled → `checked.refusalNotice`, remedy § 49 PStG; block notice → `checked.blockNotice`; several hits →
 * `submitted.requesting`; entry only on paper → `checked.reRegistration`; search without result → `rejected.searchFee`.
 *
 * Peculiar to the marriage: both spouses stay entitled after a divorce (relation `formerSpouse`), and the later
 * dissolution is an annotation printed with the entry. After a change of the gender entry the certificate goes to that
 * person and their spouse only (§ 63 (2)): whether a former spouse still counts the registrar decides
 * (`checked.restriction`). Marriages of same-sex couples since 2017-10-01 are entries like any other, so there is no
 * branch; a partnership converted by § 17a is a marriage entry whose former date stands in the print-out only.
 */
const event: readonly Field[] = [
  { name: 'marriageDate', label: 'Tag der Eheschließung', type: 'date', notAfter: 'today' },
  { name: 'marriagePlace', label: 'Ort der Eheschließung', type: 'text', maxLength: 120, required: true },
  {
    name: 'firstSpouse',
    label: 'Ein Ehegatte: Name bei der Eheschließung',
    type: 'group',
    required: true,
    fields: personFields,
  },
  {
    name: 'secondSpouse',
    label: 'Anderer Ehegatte: Name bei der Eheschließung',
    type: 'group',
    required: true,
    fields: personFields,
  },
];

/** § 57 (1) no. 1 PStG: each spouse before and after the marriage. */
const spouse: readonly Field[] = [
  { name: 'givenNames', label: 'Vornamen', type: 'name', required: true },
  { name: 'nameBefore', label: 'Familienname vor der Eheschließung', type: 'name', required: true },
  { name: 'nameAfter', label: 'Familienname nach der Eheschließung', type: 'name', required: true },
  { name: 'birthDate', label: 'Tag der Geburt', type: 'date', required: true, notAfter: 'today' },
  { name: 'birthPlace', label: 'Ort der Geburt', type: 'text', maxLength: 120, required: true },
  religion,
];

const law: CertificateLaw = {
  certificate: 'Eheurkunde',
  register: 'Eheregister',
  contentBasis: '§ 57 PStG',
  keepingYears: 80,
  entries: [
    { name: 'marriageDate', label: 'Tag der Eheschließung', type: 'date', required: true, notAfter: 'today' },
    { name: 'marriagePlace', label: 'Ort der Eheschließung', type: 'text', maxLength: 120, required: true },
    { name: 'firstSpouse', label: 'Ehegatte 1', type: 'group', required: true, fields: spouse },
    { name: 'secondSpouse', label: 'Ehegatte 2', type: 'group', required: true, fields: spouse },
    {
      name: 'dissolution',
      label: 'Auflösung der Ehe (Anlass und Zeitpunkt)',
      type: 'text',
      maxLength: 300,
    },
  ],
};

export default defineProcedure({
  ...civilStatusService,
  key: 'eheurkunde',
  name: 'Eheurkunde',
  filePlan: '34.10.20',
  leika: ['99059004012000'],
  legalBasis: ['§ 55 Abs. 1 Nr. 2 PStG', '§ 57 PStG', '§ 62 PStG', '§ 63 Abs. 2 PStG'],
  audience: ['citizen'],
  keywords: ['Heiratsurkunde', 'Trauschein', 'Stammbuch der Familie', 'Nachweis der Heirat'],
  alike: {
    geburtsurkunde:
      '§§ 55, 62 und 64 PStG regeln Antrag, Antragsbefugnis, Glaubhaftmachung und Sperrvermerke für alle Personenstandsurkunden in denselben Vorschriften, § 7 Abs. 3 PStG die Abgabe an das Archiv; eigen sind der Inhalt (§ 57 gegen § 59 PStG), die Fortführungsfrist (80 gegen 110 Jahre, § 5 Abs. 5 PStG) und bei der Geburtsurkunde Annahme als Kind (§ 63 Abs. 1 PStG) und vertrauliche Geburt (§ 31 SchKG).',
    lebenspartnerschaftsurkunde:
      '§§ 55, 62 und 64 PStG gelten für Ehe- und Lebenspartnerschaftsurkunde gleich, und § 63 Abs. 2 Satz 1 Nr. 2 PStG beschränkt beide mit denselben Worten; eigen sind dort das seit dem 1. Oktober 2017 geschlossene Register, die Umwandlung in eine Ehe (§ 17a PStG) und die Suche nach der Stelle, die den Eintrag heute führt (§ 17 PStG).',
  },
  form: certificateForm({
    certificate: law.certificate,
    entry: { title: 'Die Eheschließung', fields: event },
    relations: [
      { value: 'spouse', label: 'Ehegattin oder Ehegatte dieser Ehe' },
      { value: 'formerSpouse', label: 'geschieden oder verwitwet aus dieser Ehe' },
      { value: 'laterSpouse', label: 'späterer Ehegatte einer der eingetragenen Personen' },
      entitled.ancestor,
      entitled.descendant,
      entitled.legalInterest,
      entitled.thirtyYears,
    ],
  }),
  evidence: certificateEvidence,
  documents: certificateDocuments(law),
  events: certificateEvents(event),
  machine: certificateMachine(law, {
    findings: [genderEntryChanged],
    restrictedWhen: 'facts.registerSearch.genderEntryChanged = true and form.relation != "spouse"',
  }),
});
