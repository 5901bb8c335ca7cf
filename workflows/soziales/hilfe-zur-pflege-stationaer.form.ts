import { assistancePerson, brief, type Form } from '@amtsweg/procedure';

const money = (name: string, label: string, max = 2000000) =>
  ({ name, label, type: 'money', min: 0, max, required: true }) as const;

/** Where the resident lived before, what the home costs, what there is and what was given away. */
export const form: Form = {
  sections: [
    {
      title: 'Bewohnerin oder Bewohner',
      fields: [
        ...assistancePerson,
        brief.text('residenceBefore', 'Wohnort vor der ersten Aufnahme in ein Heim', 120),
        { name: 'guardian', label: 'Rechtliche Betreuung durch', type: 'name', maxLength: 200 },
      ],
    },
    {
      title: 'Heim und Pflege',
      fields: [
        { name: 'home', label: 'Einrichtung', type: 'name', maxLength: 200, required: true },
        brief.day('admittedOn', 'Aufgenommen am'),
        money('homeCost', 'Heimentgelt im Monat (Pflege, Ausbildung, Unterkunft, Investition)'),
        money('fundShare', 'Leistung und Zuschlag der Pflegekasse (§§ 43, 43c SGB XI)'),
        brief.yes('insured', 'Pflegeversichert'),
        brief.text('careFund', 'Pflegekasse', 120, { when: 'form.insured = true' }),
      ],
    },
    {
      title: 'Einkommen, Vermögen, Familie',
      fields: [
        money('pensions', 'Renten und Einkünfte im Monat'),
        { name: 'spouse', label: 'Ehe- oder Lebenspartner in der Wohnung', type: 'name', maxLength: 200 },
        {
          name: 'savings',
          label: 'Vermögen ohne Haus',
          type: 'money',
          min: 0,
          max: 1000000000,
          required: true,
        },
        brief.yes('house', 'Haus oder Eigentumswohnung vorhanden'),
        brief.list(
          'gifts',
          'Schenkungen und Übertragungen der letzten zehn Jahre',
          [
            { name: 'to', label: 'An', type: 'name', maxLength: 200, required: true },
            { name: 'value', label: 'Wert', type: 'money', min: 1, max: 1000000000, required: true },
            brief.day('on', 'Am'),
          ],
          { required: false, max: 20 },
        ),
      ],
    },
  ],
};
