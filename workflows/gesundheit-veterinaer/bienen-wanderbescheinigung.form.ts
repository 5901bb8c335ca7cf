import { brief, type Form } from '@amtsweg/procedure';

/** What the form asks: Gesundheitsbescheinigung für das Wandern mit Bienen. */
export const form: Form = {
  sections: [
    {
      title: 'Imkerei',
      fields: [
        { name: 'name', label: 'Name', type: 'name', maxLength: 200, required: true },
        brief.text('address', 'Anschrift'),
        { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        {
          name: 'number',
          label: 'Registriernummer (§ 1a BienSeuchV)',
          type: 'text',
          pattern: '^276[0-9]{9}$',
          required: true,
        },
      ],
    },
    {
      title: 'Stand und Wanderung',
      fields: [
        brief.text('place', 'Jetziger Stand (Anschrift, Flurstück)'),
        brief.count('colonies', 'Völker', 1000, { min: 1 }),
        brief.pick('purpose', 'Zweck', {
          migrate: 'Wanderung zur Tracht',
          sale: 'Verkauf oder Abgabe',
          mating: 'Beschickung einer Belegstelle',
        }),
        brief.text('destination', 'Ziel (Landkreis, Stand, Belegstelle)'),
        brief.day('moveOn', 'Geplanter Tag', { notBefore: 'today' }),
        brief.yes('sampled', 'Ergebnis einer Futterkranzprobe aus diesem Jahr liegt vor'),
        brief.text('sampleNumber', 'Labor und Befundnummer', 120, { when: 'form.sampled = true' }),
        brief.text('expert', 'Gewünschte Bienensachverständige', 120, { required: false }),
      ],
    },
  ],
};
