import { brief, type Form } from '@amtsweg/procedure';

/** Who needs a roof tonight, and why. */
export const form: Form = {
  sections: [
    {
      title: 'Wer braucht ein Obdach',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.count('adults', 'Weitere Erwachsene', 6),
        brief.count('children', 'Kinder', 12),
        brief.yes('animals', 'Ein Tier kommt mit'),
      ],
    },
    {
      title: 'Lage',
      fields: [
        brief.pick('cause', 'Ohne Wohnung durch', {
          eviction: 'Räumung',
          violence: 'Gewalt oder Trennung',
          release: 'Entlassung aus Haft oder Klinik',
          arrival: 'Ankunft ohne Unterkunft',
          disaster: 'Brand oder Unbewohnbarkeit',
          street: 'Leben auf der Straße',
        }),
        brief.day('since', 'Seit oder ab'),
        brief.text('formerHome', 'Letzte Wohnung', 200, { when: 'form.cause = "eviction"' }),
        brief.yes('benefits', 'Bezieht Bürgergeld oder Sozialhilfe'),
        brief.long('needs', 'Besonderes (Rollstuhl, Krankheit, Schutzbedarf)', 1000, { required: false }),
      ],
    },
  ],
};
