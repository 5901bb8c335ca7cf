import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What the form asks: Erlaubnis zum Betrieb einer Schießstätte. */
export const form: Form = {
  sections: [
    partySection(
      'Wer die Schießstätte betreibt',
      brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
      brief.text('birthPlace', 'Geburtsort', 120),
    ),
    {
      title: 'Schießstätte',
      fields: [
        brief.pick('request', 'Vorhaben', {
          first: 'Neue Schießstätte',
          change: 'Wesentliche Änderung',
          takeover: 'Übernahme einer bestehenden',
        }),
        brief.text('place', 'Anschrift'),
        brief.pick('type', 'Bauart', {
          closed: 'geschlossener Raum',
          halfOpen: 'teilgedeckt',
          open: 'offener Stand',
        }),
        brief.list(
          'lanes',
          'Stände',
          [
            brief.count('number', 'Bahnen', 100, { min: 1 }),
            brief.count('metres', 'Länge in Metern', 1000, { min: 5 }),
            brief.text('weapons', 'Waffen und Munition', 200),
            brief.count('joules', 'Höchste Geschossenergie in Joule', 20000),
          ],
          { min: 1, max: 20, required: true },
        ),
        brief.yes('airOnly', 'Nur erlaubnisfreie Druckluftwaffen'),
        brief.yes('construction', 'Es wird gebaut oder die Nutzung geändert'),
        brief.text('expert', 'Schießstandsachverständige oder -sachverständiger', 160),
      ],
    },
    {
      title: 'Versicherung und Aufsicht',
      fields: [
        {
          name: 'liability',
          label: 'Haftpflicht, Deckungssumme',
          type: 'money',
          min: 0,
          max: 100000000000,
          required: true,
        },
        {
          name: 'accidentDeath',
          label: 'Unfallversicherung: Todesfall',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        {
          name: 'accidentInvalidity',
          label: 'Unfallversicherung: Invalidität',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        brief.list(
          'supervisors',
          'Verantwortliche Aufsichtspersonen',
          [brief.text('name', 'Name, Geburtsdatum', 160), brief.text('skill', 'Sachkunde', 200)],
          {
            min: 1,
            max: 40,
            required: true,
          },
        ),
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'form.liability >= 100000000 and form.accidentDeath >= 1000000 and form.accidentInvalidity >= 10000000',
      message:
        'Nötig sind 1 Million Euro Haftpflicht sowie 10 000 und 100 000 Euro Unfallversicherung (§ 27 Abs. 1 Satz 2 Nr. 2 WaffG).',
      field: 'liability',
    },
  ],
};
