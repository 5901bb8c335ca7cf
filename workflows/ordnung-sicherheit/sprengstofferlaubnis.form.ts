import { brief, type Form } from '@amtsweg/procedure';
import { holderFields } from './holder.js';

/** What the form asks: Erlaubnis zum Umgang mit explosionsgefährlichen Stoffen (nicht gewerblich). */
export const form: Form = {
  sections: [
    { title: 'Ihre Person', fields: holderFields },
    {
      title: 'Zweck und Bedürfnis',
      fields: [
        brief.pick('request', 'Ich beantrage', {
          first: 'eine neue Erlaubnis',
          renewal: 'die Verlängerung nach fünf Jahren',
        }),
        brief.text('formerNumber', 'Nummer der bisherigen Erlaubnis', 40, {
          when: 'form.request = "renewal"',
        }),
        brief.pick('purpose', 'Zweck', {
          reload: 'Laden und Wiederladen von Patronenhülsen',
          muzzle: 'Vorderladerschießen',
          mortar: 'Böllerschießen im Brauchtum',
        }),
        brief.text('need', 'Verein und Verband oder Jagdschein', 200),
        brief.text('clearance', 'Unbedenklichkeitsbescheinigung (Nummer, Tag)', 120, {
          when: 'form.request = "first"',
        }),
        brief.day('courseOn', 'Lehrgang bestanden am', { notAfter: 'today' }),
      ],
    },
    {
      title: 'Stoffe und Lagerung',
      fields: [
        brief.pick(
          'substances',
          'Stoffe',
          { black: 'Schwarzpulver', nitro: 'Nitrocellulosepulver', mortarPowder: 'Böllerpulver' },
          { many: true },
        ),
        brief.count('kilograms', 'Höchstmenge, die Sie lagern möchten (kg)', 20, { min: 1 }),
        brief.pick('storeRoom', 'Lagerraum', {
          dwelling: 'Raum in der Wohnung',
          uninhabited: 'unbewohnter Raum oder Gebäude',
        }),
        brief.text('place', 'Ort der Lagerung'),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.birthDate) + duration("P18Y") <= date(today)',
      message: 'Die Erlaubnis gibt es ab 21 Jahren, ausnahmsweise ab 18 (§ 27 Abs. 3 Nr. 2, Abs. 5 SprengG).',
      field: 'birthDate',
    },
  ],
};
