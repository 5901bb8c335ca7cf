import type { EvidenceItem, Field, Form } from '@amtsweg/procedure';

const maritalStatus: Field = {
  name: 'maritalStatus',
  label: 'Familienstand',
  type: 'choice',
  required: true,
  options: [
    { value: 'single', label: 'ledig' },
    { value: 'married', label: 'verheiratet' },
    { value: 'partnership', label: 'in Lebenspartnerschaft' },
    { value: 'widowed', label: 'verwitwet' },
    { value: 'divorced', label: 'geschieden' },
  ],
};

/** What § 31 PStG lists. */
export const deathEntry: readonly Field[] = [
  { name: 'registerNumber', label: 'Registernummer', type: 'text', maxLength: 40, required: true },
  { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
  { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
  { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
  { name: 'birthDate', label: 'Geboren am', type: 'date', required: true, notAfter: 'today' },
  { name: 'maritalStatus', label: 'Familienstand', type: 'text', maxLength: 40, required: true },
  { name: 'spouse', label: 'Letzter Ehegatte oder Lebenspartner', type: 'name', maxLength: 160 },
  {
    name: 'diedAt',
    label: 'Zeitpunkt oder Zeitraum des Todes',
    type: 'text',
    maxLength: 120,
    required: true,
  },
  { name: 'diedIn', label: 'Sterbeort', type: 'text', maxLength: 160, required: true },
  { name: 'unproved', label: 'Erläuternder Zusatz (§ 35 PStV)', type: 'boolean', required: true },
];

export const form: Form = {
  sections: [
    {
      title: 'Der Todesfall',
      fields: [
        {
          name: 'deceased',
          label: 'Verstorbene Person',
          type: 'group',
          required: true,
          fields: [
            { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
            { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
            { name: 'birthName', label: 'Geburtsname', type: 'name', maxLength: 120 },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', notAfter: 'today' },
            { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
          ],
        },
        {
          name: 'diedOn',
          label: 'Todestag oder Tag des Auffindens',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        { name: 'diedIn', label: 'Sterbeort mit Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'manner',
          label: 'Todesart laut Todesbescheinigung',
          type: 'choice',
          required: true,
          options: [
            { value: 'natural', label: 'natürlich' },
            { value: 'unnatural', label: 'nicht natürlich' },
            { value: 'unclear', label: 'ungeklärt' },
          ],
        },
        { name: 'lastResidence', label: 'Letzter Wohnsitz', type: 'text', maxLength: 200, required: true },
        maritalStatus,
        {
          name: 'spouseName',
          label: 'Ehegatte oder Lebenspartner',
          type: 'name',
          maxLength: 160,
          required: 'form.maritalStatus in ("married", "partnership", "widowed")',
        },
        { name: 'foreigner', label: 'Keine deutsche Staatsangehörigkeit', type: 'boolean' },
        { name: 'minorHeirs', label: 'Minderjährige Kinder', type: 'boolean', required: true },
        { name: 'estate', label: 'Nachlass oder Testament vorhanden', type: 'boolean' },
      ],
    },
    {
      title: 'Wer anzeigt',
      fields: [
        {
          name: 'notifier',
          label: 'Anzeige durch',
          type: 'choice',
          required: true,
          options: [
            {
              value: 'institution',
              label: 'Krankenhaus, Pflegeheim oder andere Einrichtung (§ 30 Abs. 1 PStG)',
            },
            { value: 'undertaker', label: 'Bestattungsunternehmen mit Auftrag (§ 29 Abs. 2 PStG)' },
            { value: 'relative', label: 'Mitbewohnende oder anwesende Person (§ 29 Abs. 1 PStG)' },
            { value: 'authority', label: 'ermittelnde Behörde (§ 30 Abs. 3 PStG)' },
          ],
        },
        { name: 'notifierName', label: 'Name', type: 'name', maxLength: 160, required: true },
        { name: 'notifierAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
        {
          name: 'undertakerNumber',
          label: 'Nummer der Zulassung (Bestattergewerbe)',
          type: 'text',
          maxLength: 40,
          when: 'form.notifier = "undertaker"',
        },
        {
          name: 'copies',
          label: 'Anzahl gewünschter Sterbeurkunden',
          type: 'integer',
          min: 0,
          max: 20,
          required: true,
        },
      ],
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  { name: 'deathCertificate', label: 'Todesbescheinigung (nicht vertraulicher Teil)' },
  { name: 'identity', label: 'Ausweis der verstorbenen Person' },
  { name: 'birth', label: 'Geburtsurkunde', when: 'form.maritalStatus = "single"' },
  { name: 'marriage', label: 'Eheurkunde', when: 'form.maritalStatus != "single"' },
  {
    name: 'dissolution',
    label: 'Nachweis der Auflösung der letzten Ehe',
    when: 'form.maritalStatus in ("widowed", "divorced")',
  },
  { name: 'order', label: 'Auftrag der Angehörigen', when: 'form.notifier = "undertaker"' },
];
