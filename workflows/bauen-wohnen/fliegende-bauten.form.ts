import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Betreiberin oder Betreiber'),
    {
      title: 'Fliegender Bau',
      fields: [
        brief.text('structure', 'Bezeichnung laut Prüfbuch', 200),
        brief.pick('kind', 'Art', {
          ride: 'Fahr- oder Belustigungsgeschäft',
          tent: 'Zelt',
          stand: 'Tribüne',
          stage: 'Bühne oder Turm',
        }),
        brief.text('bookNumber', 'Prüfbuch Nr.', 40),
        brief.text('bookOffice', 'Ausgestellt von', 160),
        brief.day('permitUntil', 'Ausführungsgenehmigung gilt bis'),
        { name: 'area', label: 'Grundfläche in m²', type: 'integer', min: 1, max: 20000, required: true },
        brief.yes('passengers', 'Personen werden bewegt'),
      ],
    },
    {
      title: 'Aufstellung',
      fields: [
        brief.text('site', 'Aufstellort', 200),
        brief.text('event', 'Veranstaltung', 160),
        brief.day('setUpFrom', 'Aufbau ab', { notBefore: 'today' }),
        brief.day('opensOn', 'Erster Betriebstag', { notBefore: 'today' }),
        brief.day('setUpUntil', 'Abbau bis', { notBefore: 'today' }),
        { name: 'mobile', label: 'Telefon der Aufbauleitung vor Ort', type: 'phone', required: true },
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.setUpFrom) <= date(form.opensOn) and date(form.opensOn) <= date(form.setUpUntil)',
      message: 'Der erste Betriebstag muss zwischen Aufbau und Abbau liegen.',
      field: 'opensOn',
    },
    {
      holds: 'date(form.setUpUntil) <= date(form.setUpFrom) + duration("P3M")',
      message:
        'Steht die Anlage länger als drei Monate an einem Ort, ist sie kein fliegender Bau; stellen Sie einen Bauantrag.',
      field: 'setUpUntil',
    },
  ],
};
