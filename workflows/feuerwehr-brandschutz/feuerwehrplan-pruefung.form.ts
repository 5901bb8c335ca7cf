import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What the form asks: Prüfung von Feuerwehrplänen. */
export const form: Form = {
  sections: [
    partySection('Betreiberin, Betreiber oder Planungsbüro'),
    {
      title: 'Objekt',
      fields: [
        brief.text('object', 'Objekt und Nutzung'),
        brief.text('objectAddress', 'Anschrift des Objekts'),
        brief.pick('cause', 'Anlass', {
          first: 'Erstmaliger Plan',
          change: 'Umbau oder Nutzungsänderung',
          review: 'Überprüfung nach zwei Jahren',
        }),
        brief.text('permitNumber', 'Baugenehmigung, Auflage Nummer', 100),
        brief.count('sheets', 'Zahl der Blätter (Übersicht und Geschosse)', 300, { min: 1 }),
        brief.pick(
          'dangers',
          'Besondere Gefahren',
          {
            none: 'keine',
            chemicals: 'Gefahrstoffe',
            gas: 'Druckgase',
            radiation: 'Strahler',
            batteries: 'Batteriespeicher',
            pv: 'Photovoltaik',
          },
          { many: true },
        ),
        brief.count('persons', 'Anwesende Personen (höchstens)', 100000),
        brief.yes('alarmSystem', 'Brandmeldeanlage ist aufgeschaltet'),
        brief.text('drafter', 'Planerstellerin oder Planersteller', 160),
      ],
    },
  ],
};
