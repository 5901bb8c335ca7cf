import { brief, partySection, plotSection, type Form } from '@amtsweg/procedure';

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection('Eigentümerin, Eigentümer oder Bevollmächtigte'),
    plotSection('Gebäude'),
    {
      title: 'Maßnahme',
      fields: [
        brief.text('area', 'Satzungsgebiet', 120),
        brief.pick('ordinance', 'Satzung', {
          townscape: 'städtebauliche Eigenart',
          social: 'Zusammensetzung der Wohnbevölkerung',
        }),
        brief.pick('act', 'Vorhaben', {
          demolition: 'Rückbau',
          change: 'Änderung',
          use: 'Nutzungsänderung',
          condominium: 'Begründung von Wohnungseigentum',
        }),
        brief.long('measure', 'Beschreibung mit Bauteilen', 4000),
        brief.yes(
          'standardOnly',
          'Nur der zeitgemäße Ausstattungszustand einer durchschnittlichen Wohnung wird hergestellt',
          { when: 'form.ordinance = "social"' },
        ),
        brief.yes('energyMinimum', 'Nur die energetischen Mindestanforderungen werden erfüllt', {
          when: 'form.ordinance = "social"',
        }),
        brief.yes('sevenYears', 'Ich verpflichte mich, sieben Jahre nur an Mieter zu verkaufen', {
          when: 'form.act = "condominium"',
        }),
        brief.list(
          'tenants',
          'Mieterinnen, Mieter und andere Nutzungsberechtigte',
          [
            { name: 'name', label: 'Name', type: 'name', maxLength: 160, required: true },
            brief.text('flat', 'Wohnung', 60),
            { name: 'rent', label: 'Nettokaltmiete im Monat', type: 'money', min: 0, required: true },
          ],
          { when: 'form.ordinance = "social"', required: true, min: 1 },
        ),
        { name: 'costs', label: 'Kosten der Maßnahme', type: 'money', min: 0, required: true },
      ],
    },
  ],
};
