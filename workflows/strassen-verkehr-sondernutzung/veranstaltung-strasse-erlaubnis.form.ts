import { brief, type Form } from '@amtsweg/procedure';
import { applicantFields } from './applicant.js';

/** What is held, how many come, which roads are closed: whom the office hears follows from it. */
export const form: Form = {
  sections: [
    { title: 'Veranstalter', fields: applicantFields },
    {
      title: 'Veranstaltung',
      fields: [
        brief.text('title', 'Bezeichnung', 160),
        brief.pick('kind', 'Art', {
          run: 'Lauf oder Radrennen ohne Motor',
          motor: 'Motorsportliche Veranstaltung',
          procession: 'Umzug, Festzug, Prozession',
          festival: 'Straßenfest, Stadtfest',
          demonstration: 'Kundgebung mit politischem Anliegen',
        }),
        brief.day('start', 'Erster Tag', { notBefore: 'date(today) + duration("P28D")' }),
        brief.day('end', 'Letzter Tag'),
        brief.long('route', 'Strecke oder Fläche, Aufbau und Abbau', 4000),
        brief.count('visitors', 'Erwartete Personen gleichzeitig', 500000, { min: 10 }),
        brief.yes('transit', 'Bus- oder Stadtbahnlinien sind betroffen'),
        brief.yes('closure', 'Straßen werden voll gesperrt'),
        brief.yes('structures', 'Bühnen, Zelte oder Tribünen werden aufgebaut'),
        brief.text('manager', 'Verantwortliche Person vor Ort mit Telefon', 200),
      ],
    },
    {
      title: 'Haftung',
      fields: [
        brief.yes('indemnity', 'Wir stellen die Stadt von Ansprüchen Dritter frei (§ 29 Abs. 2 StVO)'),
        brief.yes('insured', 'Die Haftpflichtversicherung ist schon abgeschlossen'),
      ],
    },
  ],
  plausibility: [
    { holds: 'date(form.end) >= date(form.start)', message: 'Das Ende liegt vor dem Beginn.', field: 'end' },
    {
      holds: 'form.indemnity = true',
      message: 'Ohne die Freistellung darf die Erlaubnis nicht erteilt werden (VwV-StVO zu § 29 Abs. 2).',
      field: 'indemnity',
    },
  ],
};
