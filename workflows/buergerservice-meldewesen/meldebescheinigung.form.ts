import type { Form } from '@amtsweg/procedure';

/** What the office needs to find the person and to issue the right certificate (§ 18 BMG). */
export const form: Form = {
  sections: [
    {
      title: 'Ihre Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'formerNames', label: 'Frühere Namen', type: 'name', maxLength: 240 },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        { name: 'birthDate', label: 'Geburtsdatum', type: 'date', required: true, notAfter: 'today' },
        { name: 'birthPlace', label: 'Geburtsort', type: 'text', maxLength: 120 },
        {
          name: 'address',
          label: 'Anschrift, für die bescheinigt werden soll',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        { name: 'email', label: 'E-Mail', type: 'email' },
      ],
    },
    {
      title: 'Die Bescheinigung',
      fields: [
        {
          name: 'variant',
          label: 'Umfang',
          type: 'choice',
          required: true,
          options: [
            { value: 'simple', label: 'Einfache Meldebescheinigung' },
            { value: 'extended', label: 'Erweiterte Meldebescheinigung' },
          ],
        },
        {
          name: 'extendedItems',
          label: 'Zusätzliche Angaben',
          type: 'choice',
          many: true,
          when: 'form.variant = "extended"',
          required: true,
          options: [
            { value: 'representative', label: 'Gesetzliche Vertretung' },
            { value: 'nationalities', label: 'Staatsangehörigkeiten' },
            { value: 'formerAddresses', label: 'Frühere Anschriften' },
            { value: 'moveDates', label: 'Einzugs- und Auszugsdatum' },
            { value: 'maritalStatus', label: 'Familienstand' },
            { value: 'spouse', label: 'Ehe- oder Lebenspartner' },
            { value: 'children', label: 'Minderjährige Kinder' },
          ],
        },
        { name: 'copies', label: 'Anzahl', type: 'integer', min: 1, max: 10, required: true },
        { name: 'purpose', label: 'Zweck', type: 'text', maxLength: 200, required: 'form.feeFree = true' },
        {
          name: 'feeFree',
          label: 'Die Bescheinigung wird für einen gebührenfreien sozialen Zweck gebraucht',
          type: 'boolean',
          help: 'Zum Beispiel für Kindergeld oder Rente.',
        },
        {
          name: 'delivery',
          label: 'Zustellung',
          type: 'choice',
          required: true,
          options: [
            { value: 'portal', label: 'In das Postfach des Nutzerkontos' },
            { value: 'post', label: 'Mit der Post an die gemeldete Anschrift' },
          ],
        },
      ],
    },
    {
      title: 'Wer den Antrag stellt',
      fields: [
        {
          name: 'requester',
          label: 'Ich beantrage',
          type: 'choice',
          required: true,
          options: [
            { value: 'self', label: 'für mich selbst' },
            { value: 'representative', label: 'als gesetzliche Vertretung' },
            { value: 'proxy', label: 'mit Vollmacht' },
          ],
        },
        {
          name: 'requesterName',
          label: 'Name der vertretenden Person',
          type: 'name',
          maxLength: 120,
          when: 'form.requester != "self"',
          required: true,
        },
      ],
    },
  ],
};
