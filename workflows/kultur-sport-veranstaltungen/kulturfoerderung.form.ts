import { brief, partySection, type Field, type Form } from '@amtsweg/procedure';

const money = (name: string, label: string): Field => ({
  name,
  label,
  type: 'money',
  min: 0,
  required: true,
});

/** What applicants tell the office. */
export const form: Form = {
  sections: [
    partySection(
      'Antragstellerin oder Antragsteller',
      brief.pick('legalForm', 'Rechtsform', {
        person: 'Einzelperson',
        group: 'freie Gruppe (GbR)',
        association: 'Verein',
        company: 'gGmbH oder andere',
      }),
      brief.text('bankAccount', 'IBAN', 34),
    ),
    {
      title: 'Projekt',
      fields: [
        brief.text('project', 'Titel', 200),
        brief.pick('sector', 'Sparte', {
          theatre: 'Theater, Tanz',
          music: 'Musik',
          art: 'Bildende Kunst',
          literature: 'Literatur',
          film: 'Film',
          intercultural: 'Stadtteil und interkulturell',
        }),
        brief.long('description', 'Beschreibung und Bezug zu Hannover', 10000),
        brief.day('startsOn', 'Beginn'),
        brief.day('endsOn', 'Ende'),
        brief.yes('earlyStart', 'Ich muss vor der Bewilligung beginnen und beantrage, dies zuzulassen'),
        brief.long('earlyReason', 'Warum?', 2000, { when: 'form.earlyStart = true' }),
      ],
    },
    {
      title: 'Kosten und Finanzierung',
      fields: [
        brief.list('costs', 'Ausgaben', [brief.text('item', 'Position', 160), money('amount', 'Betrag')], {
          required: true,
          min: 1,
        }),
        money('ownFunds', 'Eigenmittel'),
        money('ticketIncome', 'Einnahmen (Eintritt, Verkauf)'),
        brief.list('otherGrants', 'Andere Förderungen', [
          brief.text('source', 'Geldgeber', 160),
          money('amount', 'Betrag'),
          brief.yes('certain', 'Zugesagt'),
        ]),
        {
          name: 'requested',
          label: 'Beantragte Zuwendung',
          type: 'money',
          min: 10000,
          max: 10000000,
          required: true,
        },
        brief.yes('deductsVat', 'Ich bin zum Vorsteuerabzug berechtigt (Kosten netto)'),
      ],
    },
  ],
  plausibility: [
    {
      holds:
        'sum(form.costs.amount) = form.ownFunds + form.ticketIncome + form.requested + (if form.otherGrants = null or count(form.otherGrants) = 0 then 0 else sum(form.otherGrants.amount))',
      message: 'Ausgaben und Finanzierung müssen auf den Cent übereinstimmen.',
      field: 'requested',
    },
    {
      holds: 'form.ownFunds * 10 >= sum(form.costs.amount)',
      message: 'Mindestens ein Zehntel der Kosten muss aus eigenen Mitteln kommen.',
      field: 'ownFunds',
    },
    {
      holds: 'date(form.startsOn) <= date(form.endsOn)',
      message: 'Das Ende liegt vor dem Beginn.',
      field: 'endsOn',
    },
  ],
};
