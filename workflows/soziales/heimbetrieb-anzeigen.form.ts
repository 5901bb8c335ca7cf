import { brief, type Form } from '@amtsweg/procedure';

/** What § 7 (1) nos. 1 to 5 NuWG wants to be told. */
export const form: Form = {
  sections: [
    {
      title: 'Betreiber',
      fields: [
        { name: 'operator', label: 'Name oder Firma', type: 'name', maxLength: 200, required: true },
        brief.text('operatorAddress', 'Anschrift'),
        brief.pick('occasion', 'Anlass', {
          newHome: 'neuer Betrieb',
          takeover: 'Übernahme eines Betriebs',
        }),
      ],
    },
    {
      title: 'Einrichtung',
      fields: [
        brief.pick('kind', 'Art', {
          home: 'Heim',
          group: 'ambulant betreute Wohngemeinschaft',
          assisted: 'betreutes Wohnen',
          day: 'Tagespflege',
        }),
        brief.text('facility', 'Name und Anschrift'),
        brief.day('openingOn', 'Vorgesehene Inbetriebnahme', { notBefore: 'today' }),
        brief.count('places', 'Plätze', 400, { min: 2 }),
        brief.count('single', 'davon Einzelzimmer', 400),
        brief.yes('careContract', 'Versorgungsvertrag nach § 72 SGB XI geschlossen oder beantragt'),
      ],
    },
    {
      title: 'Menschen, die leiten und pflegen',
      fields: [
        { name: 'manager', label: 'Leitung', type: 'name', maxLength: 200, required: true },
        { name: 'careManager', label: 'Pflegedienstleitung', type: 'name', maxLength: 200, required: true },
        brief.list(
          'staff',
          'Beschäftigte',
          [
            brief.text('role', 'Funktion', 120),
            brief.count('share', 'Stellenanteil in Prozent', 100),
            brief.yes('skilled', 'Fachkraft'),
          ],
          { min: 1, max: 300 },
        ),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'form.single <= form.places',
      message: 'Mehr Einzelzimmer als Plätze sind nicht möglich.',
      field: 'single',
    },
    {
      holds: 'form.kind != "day" or form.single = 0',
      message: 'In der Tagespflege wird nicht gewohnt.',
      field: 'single',
    },
  ],
};
