import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What photographers and producers tell the gardens. */
export const form: Form = {
  sections: [
    partySection('Fotografin, Fotograf oder Produktion'),
    {
      title: 'Vorhaben',
      fields: [
        brief.pick('purpose', 'Zweck', {
          private: 'private Erinnerung',
          wedding: 'Hochzeit oder Porträt gegen Entgelt',
          press: 'aktuelle Berichterstattung',
          study: 'Hochschule, Ausbildung',
          film: 'Film oder Fernsehen',
          advertising: 'Werbung',
        }),
        brief.text('project', 'Kurz beschrieben', 300),
        brief.pick('place', 'Wo', {
          great: 'Großer Garten',
          berg: 'Berggarten',
          georgen: 'Georgengarten',
          gallery: 'Galerie und Orangerie',
        }),
        brief.day('on', 'Tag', { notBefore: 'today' }),
        brief.text('from', 'von (Uhr)', 5),
        brief.text('until', 'bis (Uhr)', 5),
        brief.count('hours', 'Stunden', 24, { min: 1 }),
        brief.count('crew', 'Personen am Ort', 300, { min: 1 }),
        brief.yes('equipment', 'Stative, Licht, Strom, Kran oder Fahrzeuge'),
        brief.yes('drone', 'Drohne'),
        brief.text('operator', 'Betreibernummer (e-ID)', 40, { when: 'form.drone = true' }),
      ],
    },
  ],
};
