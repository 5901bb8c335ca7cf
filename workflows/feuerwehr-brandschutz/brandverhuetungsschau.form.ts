import { partySection, plotSection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Betreiberin oder Betreiber'),
    plotSection('Objekt'),
    {
      title: 'Schauobjekt',
      fields: [
        {
          name: 'objectKind',
          label: 'Art',
          type: 'choice',
          required: true,
          options: [
            { value: 'assembly', label: 'Versammlungsstätte' },
            { value: 'hotel', label: 'Beherbergung' },
            { value: 'hospital', label: 'Krankenhaus oder Heim' },
            { value: 'school', label: 'Schule oder Kindertagesstätte' },
            { value: 'retail', label: 'Verkaufsstätte' },
            { value: 'industry', label: 'Industrie, Lager, Gefahrstoffe' },
          ],
        },
        { name: 'lastInspection', label: 'Letzte Schau am', type: 'date', notAfter: 'today' },
        { name: 'interval', label: 'Turnus in Jahren', type: 'integer', min: 1, max: 6, required: true },
        {
          name: 'occasion',
          label: 'Anlass',
          type: 'choice',
          required: true,
          options: [
            { value: 'regular', label: 'Turnus' },
            { value: 'complaint', label: 'Hinweis' },
            { value: 'change', label: 'Umbau oder Nutzungsänderung' },
          ],
        },
      ],
    },
  ],
};
