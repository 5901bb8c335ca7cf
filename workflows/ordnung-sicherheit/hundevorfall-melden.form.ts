import { brief, type Form } from '@amtsweg/procedure';

/** What the form asks: Beißvorfall oder auffälligen Hund melden. */
export const form: Form = {
  sections: [
    {
      title: 'Vorfall',
      fields: [
        brief.day('on', 'Tag', { notAfter: 'today' }),
        brief.text('time', 'Uhrzeit', 5, { required: false }),
        brief.text('place', 'Ort'),
        brief.pick('kind', 'Was geschah', {
          person: 'Mensch gebissen',
          animal: 'Tier gebissen oder getötet',
          attack: 'Mensch angesprungen oder gehetzt',
          game: 'Wild oder Vieh gehetzt',
          conduct: 'Auffälliges, bedrohliches Verhalten',
        }),
        brief.long('story', 'Ablauf', 5000),
        brief.text('injury', 'Verletzung und Behandlung', 500, {
          when: 'form.kind in ("person", "animal")',
        }),
        brief.pick(
          'conditions',
          'Der Hund war',
          { leash: 'angeleint', muzzle: 'mit Maulkorb', free: 'frei', fenced: 'auf eigenem Grundstück' },
          { many: true },
        ),
      ],
    },
    {
      title: 'Hund und Halter',
      fields: [
        brief.text('dog', 'Aussehen, Rasse, Name', 300),
        { name: 'keeperName', label: 'Halterin oder Halter, wenn bekannt', type: 'name', maxLength: 200 },
        brief.text('keeperAddress', 'Anschrift oder wo der Hund lebt', 200, { required: false }),
      ],
    },
    {
      title: 'Ihre Daten (werden dem Halter nicht genannt, soweit rechtlich möglich)',
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
        { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        brief.yes('victim', 'Ich oder mein Tier wurde verletzt'),
        brief.text('witnesses', 'Zeuginnen und Zeugen', 500, { required: false }),
      ],
    },
  ],
};
