import { brief, type Form } from '@amtsweg/procedure';

export const OPERATIONS = 'form.section = "operations"';
const MINOR = 'date(form.birthDate) + duration("P18Y") > date(today)';

/** What the form asks: Mitglied der Freiwilligen Feuerwehr werden. */
export const form: Form = {
  sections: [
    {
      title: 'Ihre Person',
      fields: [
        { name: 'familyName', label: 'Familienname', type: 'name', maxLength: 120, required: true },
        { name: 'givenNames', label: 'Vornamen', type: 'name', maxLength: 120, required: true },
        brief.day('birthDate', 'Geburtsdatum', { notAfter: 'today' }),
        brief.text('address', 'Anschrift'),
        { name: 'email', label: 'E-Mail', type: 'email' },
        { name: 'phone', label: 'Telefon', type: 'phone', required: true },
        brief.text('parents', 'Sorgeberechtigte, Einwilligung', 200, { when: MINOR }),
      ],
    },
    {
      title: 'Feuerwehr',
      fields: [
        brief.text('brigade', 'Ortsfeuerwehr (Stadtteil)', 80),
        brief.pick('section', 'Abteilung', {
          operations: 'Einsatzabteilung',
          youth: 'Jugendfeuerwehr',
          children: 'Kinderfeuerwehr',
          music: 'Musikabteilung',
        }),
        brief.text('former', 'Frühere Mitgliedschaft und Lehrgänge', 400, { required: false }),
        brief.pick(
          'licences',
          'Führerschein',
          { none: 'keiner', b: 'Klasse B', c: 'Klasse C oder CE' },
          { when: OPERATIONS },
        ),
        brief.text('employer', 'Arbeitgeber (Freistellung)', 160, { when: OPERATIONS, required: false }),
        brief.yes('otherService', 'Ich bin schon in einer anderen Feuerwehr oder im Katastrophenschutz'),
        brief.yes('youthWork', 'Ich werde Kinder oder Jugendliche betreuen'),
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'if form.section = "operations" then date(form.birthDate) + duration("P16Y") <= date(today) and date(form.birthDate) + duration("P67Y") > date(today) else if form.section = "youth" then date(form.birthDate) + duration("P10Y") <= date(today) and date(form.birthDate) + duration("P19Y") > date(today) else if form.section = "children" then date(form.birthDate) + duration("P6Y") <= date(today) and date(form.birthDate) + duration("P13Y") > date(today) else true',
      message: 'Kinder von 6 bis 12, Jugend von 10 bis 18, Einsatz von 16 bis 66 Jahren (§ 12 NBrandSchG).',
      field: 'section',
    },
  ],
};
