import { brief, type Form } from '@amtsweg/procedure';
import { partyFields } from './party.js';

/** What letters repeat of the application. */
export const rows = [
  ['Betrieb', '{form.plot}, {form.branch}'],
  ['Anhang der AbwV', '{choice("annex", form.annex)}'],
  ['Abwasser', '{form.volume} m³ am Tag'],
] as const;

/** The annex of the Abwasserverordnung decides whether a permit is needed at all. */
export const form: Form = {
  sections: [
    { title: 'Betrieb', fields: partyFields },
    {
      title: 'Abwasser',
      fields: [
        brief.text('plot', 'Betriebsgrundstück', 200),
        brief.text('branch', 'Branche und Produktion', 200),
        brief.pick('annex', 'Anhang der Abwasserverordnung', {
          a40: 'Anhang 40 Metallbearbeitung, Galvanik',
          a49: 'Anhang 49 mineralölhaltiges Abwasser',
          a50: 'Anhang 50 Zahnbehandlung',
          a52: 'Anhang 52 Chemischreinigung',
          a55: 'Anhang 55 Wäschereien',
          other: 'Anderer Anhang',
          none: 'Kein Anhang (nur Satzung)',
        }),
        {
          name: 'volume',
          label: 'Abwasser in m³ am Tag',
          type: 'decimal',
          min: 0.1,
          max: 100000,
          required: true,
        },
        brief.yes('hazardous', 'Gefährliche Stoffe werden verwendet'),
        brief.yes('ownPlant', 'Eigene Vorbehandlungsanlage'),
        brief.text('plant', 'Anlage, Bauartzulassung', 200, { when: 'form.ownPlant = true' }),
        brief.text('officer', 'Verantwortliche Person für Abwasser', 200),
      ],
    },
  ],
};
