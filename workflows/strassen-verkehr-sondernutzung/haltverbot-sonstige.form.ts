import { brief, type Form } from '@amtsweg/procedure';
import { applicantFields } from './applicant.js';

/** The last of all days of the order, in FEEL. */
export const lastDay = 'sort(for p in form.periods return date(p.to), function(a, b) a > b)[1]';

/** Occasion, stretch and periods: a stop or a main road decides whom the office hears. */
export const form: Form = {
  sections: [
    { title: 'Antrag', fields: applicantFields },
    {
      title: 'Anlass und Ort',
      fields: [
        brief.pick('occasion', 'Anlass', {
          crane: 'Kran, Hubarbeitsbühne, Dachdecker',
          tree: 'Baumpflege oder Fällung',
          facade: 'Fassade, Fenster, Reinigung',
          delivery: 'Anlieferung, Schwertransport, Tankbefüllung',
          ceremony: 'Feier, Staatsbesuch, Beisetzung',
        }),
        brief.text('street', 'Straße, Hausnummern, Seite', 200),
        brief.count('metres', 'Länge in m', 500, { min: 3 }),
        brief.yes('busStop', 'Eine Haltestelle liegt in der Strecke'),
        brief.yes('mainRoad', 'Hauptverkehrs- oder Vorfahrtstraße'),
        brief.list(
          'periods',
          'Zeiträume',
          [
            brief.day('from', 'Von', { notBefore: 'date(today) + duration("P7D")' }),
            brief.day('to', 'Bis', { notBefore: 'date(today) + duration("P7D")' }),
            brief.text('hours', 'Uhrzeit', 40),
          ],
          { min: 1, max: 20, required: true },
        ),
        brief.text('signFirm', 'Firma, die die Schilder aufstellt und verantwortet', 200),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'every p in form.periods satisfies date(p.to) >= date(p.from)',
      message: 'Ein Zeitraum endet vor seinem Beginn.',
      field: 'periods',
    },
  ],
};
