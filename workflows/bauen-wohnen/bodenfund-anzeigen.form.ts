import { brief, partySection, plotSection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection(
      'Wer anzeigt',
      brief.pick('role', 'Ich bin', {
        finder: 'Finderin oder Finder',
        foreman: 'Leitung der Arbeiten',
        contractor: 'Unternehmen',
        owner: 'Eigentümerin oder Besitzer des Grundstücks',
      }),
    ),
    plotSection('Fundort'),
    {
      title: 'Fund',
      fields: [
        brief.day('foundOn', 'Gefunden am', { notAfter: 'today' }),
        brief.pick('kind', 'Was ist es?', {
          object: 'bewegliche Sache',
          remains: 'Mauer, Grube, Verfärbung',
          bones: 'Knochen',
        }),
        brief.long('description', 'Beschreibung', 3000),
        { name: 'depth', label: 'Tiefe in cm', type: 'integer', min: 0, max: 3000 },
        brief.yes('building', 'Der Fund kam bei Bauarbeiten zutage'),
        brief.text('keptAt', 'Wo ist die Sache jetzt?', 200, { when: 'form.kind = "object"' }),
      ],
    },
  ],
};
