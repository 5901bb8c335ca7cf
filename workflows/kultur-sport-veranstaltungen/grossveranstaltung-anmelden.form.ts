import { brief, partySection, type Form } from '@amtsweg/procedure';

/** What organisers tell the event office. */
export const form: Form = {
  sections: [
    partySection(
      'Veranstalterin oder Veranstalter',
      { name: 'director', label: 'Veranstaltungsleitung', type: 'name', maxLength: 160, required: true },
      { name: 'mobile', label: 'Telefon während der Veranstaltung', type: 'phone', required: true },
      brief.yes('insured', 'Haftpflicht mit mindestens 5 Mio. € Deckung'),
    ),
    {
      title: 'Veranstaltung',
      fields: [
        brief.text('event', 'Name', 160),
        brief.pick('kind', 'Art', {
          festival: 'Fest, Straßenfest',
          concert: 'Konzert',
          run: 'Lauf, Radrennen',
          parade: 'Umzug',
          market: 'Markt, Messe im Freien',
        }),
        brief.text('place', 'Ort, Strecke', 300),
        brief.day('firstDay', 'Erster Tag', { notBefore: 'today' }),
        brief.day('lastDay', 'Letzter Tag', { notBefore: 'today' }),
        brief.count('visitors', 'Besucherinnen und Besucher gleichzeitig', 500000, { min: 1 }),
        brief.long('programme', 'Programm und Ablauf', 6000),
      ],
    },
    {
      title: 'Was dazugehört',
      fields: [
        brief.yes('roads', 'Öffentliche Straßen oder Plätze werden gesperrt oder genutzt'),
        brief.yes('park', 'Park oder Gewässer'),
        brief.yes('structures', 'Bühnen, Tribünen, Zelte'),
        brief.yes('alcohol', 'Ausschank von Alkohol'),
        brief.yes('pyrotechnics', 'Feuerwerk oder Pyrotechnik'),
        brief.yes('endsAfterTen', 'Musik nach 22 Uhr'),
        brief.count('paramedics', 'Geplante Sanitätskräfte', 1000),
        brief.count('stewards', 'Geplante Ordnungskräfte', 5000),
      ],
    },
  ],
  plausibility: [
    {
      holds: 'date(form.firstDay) <= date(form.lastDay)',
      message: 'Der letzte Tag liegt vor dem ersten.',
      field: 'lastDay',
    },
    {
      holds: 'form.insured = true',
      message: 'Ohne Haftpflichtversicherung ist keine Großveranstaltung möglich.',
      field: 'insured',
    },
    {
      holds: 'form.visitors < 1000 or form.stewards * 200 >= form.visitors',
      message: 'Es fehlen Ordnungskräfte: mindestens eine je 200 Personen.',
      field: 'stewards',
    },
  ],
};
