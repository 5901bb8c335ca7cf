import type { EvidenceItem, Form } from '@amtsweg/procedure';

/** The application: the person, the years, the living, and what § 10 StAG demands to be declared by oneself. */
export const form: Form = {
  sections: [
    {
      title: 'Ihre Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        {
          name: 'birthPlace',
          label: 'Geburtsort und Geburtsstaat',
          type: 'text',
          maxLength: 120,
          required: true,
        },
        {
          name: 'nationalities',
          label: 'Staatsangehörigkeiten',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'address', label: 'Anschrift in Hannover', type: 'text', maxLength: 200, required: true },
        { name: 'email', label: 'E-Mail', type: 'email' },
      ],
    },
    {
      title: 'Aufenthalt',
      fields: [
        {
          name: 'lawfulSince',
          label: 'Rechtmäßiger gewöhnlicher Aufenthalt seit',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'title',
          label: 'Aufenthaltsrecht',
          type: 'choice',
          required: true,
          options: [
            { value: 'permanent', label: 'unbefristetes Aufenthaltsrecht oder Niederlassungserlaubnis' },
            { value: 'blueCard', label: 'Blaue Karte EU' },
            { value: 'permit', label: 'Aufenthaltserlaubnis zu einem anderen Zweck' },
            {
              value: 'excluded',
              label:
                'Aufenthaltserlaubnis nach §§ 16a, 16b, 17, 19 ff., 22, 23 Abs. 1, 24, 25 Abs. 3 bis 5 AufenthG',
            },
            { value: 'eu', label: 'Freizügigkeit (EU, EWR, Schweiz)' },
          ],
        },
        {
          name: 'identityProof',
          label: 'Identität geklärt durch',
          type: 'text',
          maxLength: 200,
          required: true,
        },
      ],
    },
    {
      title: 'Lebensunterhalt',
      fields: [
        {
          name: 'income',
          label: 'Nettoeinkommen des Haushalts im Monat',
          type: 'money',
          min: 0,
          max: 10000000,
          required: true,
        },
        {
          name: 'household',
          label: 'Personen im Haushalt',
          type: 'integer',
          min: 1,
          max: 20,
          required: true,
        },
        {
          name: 'benefits',
          label: 'Beziehen Sie Leistungen nach SGB II oder SGB XII?',
          type: 'boolean',
          required: true,
        },
        {
          name: 'fullTime',
          label: 'Vollzeit erwerbstätig in 20 der letzten 24 Monate (auch Ehegatte mit Kind)',
          type: 'boolean',
          when: 'form.benefits = true',
          required: true,
        },
        {
          name: 'guestWorker',
          label: 'Einreise als Gast- oder Vertragsarbeiter bis 1974 oder 1990',
          type: 'boolean',
          when: 'form.benefits = true',
          required: true,
        },
      ],
    },
    {
      title: 'Sprache und Kenntnisse',
      fields: [
        {
          name: 'language',
          label: 'Deutschnachweis',
          type: 'choice',
          required: true,
          options: [
            { value: 'B1', label: 'Zertifikat B1 oder höher' },
            { value: 'school', label: 'deutscher Schul- oder Hochschulabschluss' },
            { value: 'oral', label: 'nur mündlich (Gastarbeitergeneration, Härtefall)' },
          ],
        },
        {
          name: 'test',
          label: 'Einbürgerungstest bestanden oder deutscher Schulabschluss',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Bekenntnis und Straffreiheit',
      fields: [
        {
          name: 'commitment',
          label:
            'Ich bekenne mich zur freiheitlichen demokratischen Grundordnung und zur besonderen historischen Verantwortung Deutschlands (§ 10 Abs. 1 Satz 1 Nr. 1 und 1a StAG).',
          type: 'boolean',
          required: true,
        },
        {
          name: 'activities',
          label: 'Mitgliedschaften, die gegen diese Ordnung gerichtet sind oder waren',
          type: 'longText',
          maxLength: 2000,
        },
        {
          name: 'openCase',
          label: 'Läuft gegen Sie ein Straf- oder Ermittlungsverfahren?',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Mit einzubürgernde Kinder (§ 10 Abs. 2 StAG) und Gebühr',
      fields: [
        {
          name: 'feeFree',
          label: 'Ich beantrage Ermäßigung oder Befreiung von der Gebühr',
          type: 'boolean',
          required: true,
        },
        {
          name: 'children',
          label: 'Kinder',
          type: 'list',
          max: 12,
          fields: [
            { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
            { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
            { name: 'ownIncome', label: 'Eigenes Einkommen', type: 'boolean', required: true },
          ],
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.commitment = true',
      message: 'Ohne das Bekenntnis ist eine Einbürgerung nicht möglich.',
      field: 'commitment',
    },
  ],
};

export const evidence: readonly EvidenceItem[] = [
  {
    name: 'passport',
    label: 'Pass oder anderer Nachweis der Identität',
    legalBasis: '§ 10 Abs. 1 Satz 1 StAG',
  },
  { name: 'birth', label: 'Geburtsurkunde mit Übersetzung, Heiratsurkunde' },
  { name: 'title', label: 'Aufenthaltstitel' },
  { name: 'income', label: 'Einkommensnachweise der letzten drei Monate, Rentenverlauf' },
  { name: 'language', label: 'Sprachzertifikat oder Schulzeugnis' },
  { name: 'test', label: 'Einbürgerungstest', when: 'form.test = true' },
  { name: 'loyalty', label: 'Unterschriebene Loyalitätserklärung' },
];
