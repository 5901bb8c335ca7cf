import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What the form asks: Aufschaltung einer Brandmeldeanlage. */
export const form: Form = {
  sections: [
    partySection('Betreiberin oder Betreiber'),
    {
      title: 'Objekt',
      fields: [
        brief.text('object', 'Objekt (Name, Nutzung)'),
        brief.text('objectAddress', 'Anschrift des Objekts'),
        brief.pick('cause', 'Anlass', {
          permit: 'Auflage der Baugenehmigung',
          insurer: 'Forderung des Versicherers',
          own: 'eigener Wunsch',
          change: 'Erweiterung oder Umbau der Anlage',
        }),
        brief.text('permitNumber', 'Aktenzeichen der Baugenehmigung', 60, {
          when: 'form.cause = "permit"',
        }),
        brief.pick('category', 'Schutzumfang nach DIN 14675', {
          k1: 'Kategorie 1: Vollschutz',
          k2: 'Kategorie 2: Teilschutz',
          k3: 'Kategorie 3: Fluchtwege',
          k4: 'Kategorie 4: Einrichtungsschutz',
        }),
        brief.count('detectors', 'Automatische Melder', 20000, { min: 1 }),
        brief.yes('sprinkler', 'Löschanlage ist angeschlossen'),
      ],
    },
    {
      title: 'Errichtung und Erreichbarkeit',
      fields: [
        brief.text('installer', 'Errichter mit Zertifikat DIN 14675'),
        brief.text('expert', 'Prüfsachverständige oder -sachverständiger', 160),
        brief.day('planned', 'Gewünschter Termin', { notBefore: 'today' }),
        brief.list(
          'contacts',
          'Ansprechpersonen rund um die Uhr',
          [
            brief.text('name', 'Name', 120),
            { name: 'phone', label: 'Telefon', type: 'phone', required: true },
          ],
          {
            min: 3,
            max: 6,
            required: true,
          },
        ),
      ],
    },
  ],
};
