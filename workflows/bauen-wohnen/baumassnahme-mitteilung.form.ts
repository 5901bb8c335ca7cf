import { partySection, plotSection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Bauherrin oder Bauherr'),
    plotSection('Baugrundstück'),
    {
      title: 'Baumaßnahme',
      fields: [
        { name: 'project', label: 'Bezeichnung', type: 'text', maxLength: 300, required: true },
        {
          name: 'use',
          label: 'Nutzung',
          type: 'choice',
          required: true,
          options: [
            { value: 'housing', label: 'Überwiegend Wohnungen' },
            { value: 'other', label: 'Anderes Gebäude oder Anlage' },
          ],
        },
        { name: 'buildingClass', label: 'Gebäudeklasse', type: 'integer', min: 1, max: 5, required: true },
        {
          name: 'planKind',
          label: 'Bebauungsplan',
          type: 'choice',
          required: true,
          options: [
            { value: 'qualified', label: 'Qualifiziert oder vorhabenbezogen (§ 30 Abs. 1, 2 BauGB)' },
            { value: 'none', label: 'Einfach oder keiner' },
          ],
        },
        {
          name: 'area',
          label: 'Baugebiet',
          type: 'choice',
          required: true,
          options: ['WS', 'WR', 'WA', 'WB', 'MI', 'GE', 'GI'].map((value) => ({ value, label: value })),
        },
        { name: 'special', label: 'Es handelt sich um einen Sonderbau', type: 'boolean', required: true },
        {
          name: 'deviations',
          label: 'Abweichungen, Ausnahmen oder Befreiungen sind nötig',
          type: 'boolean',
          required: true,
        },
        {
          name: 'designer',
          label: 'Bauvorlageberechtigte Entwurfsverfasserin oder Entwurfsverfasser',
          type: 'name',
          maxLength: 160,
          required: true,
        },
        {
          name: 'designerConfirms',
          label: 'Sie oder er bestätigt, dass das öffentliche Baurecht eingehalten ist',
          type: 'boolean',
          required: true,
        },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.designerConfirms = true',
      message:
        'Ohne die Bestätigung der Entwurfsverfasserin oder des Entwurfsverfassers ist die Mitteilung nicht möglich.',
      field: 'designerConfirms',
    },
  ],
};
