import { brief, type Form } from '@amtsweg/procedure';

/** What the office needs to know. */
export const form: Form = {
  sections: [
    {
      title: 'Wer fragt',
      fields: [
        {
          name: 'name',
          label: 'Vornamen, Familienname oder Firma',
          type: 'name',
          maxLength: 200,
          required: true,
        },
        brief.text('address', 'Anschrift'),
        { name: 'email', label: 'E-Mail', type: 'email' },
        brief.yes(
          'platform',
          'Die Anfrage wurde über ein Internetportal gestellt, das Antworten veröffentlicht',
        ),
      ],
    },
    {
      title: 'Welche Information',
      fields: [
        brief.text('business', 'Betrieb mit Anschrift'),
        brief.pick('kind', 'Art der Information', {
          deviation: 'Kontrollberichte: nicht zulässige Abweichungen (§ 2 Abs. 1 Satz 1 Nr. 1)',
          hazard: 'Gefahren und Risiken eines Erzeugnisses (Nr. 2)',
          other: 'Zusammensetzung, Herkunft, Überwachungsmaßnahmen, Statistik (Nr. 3 bis 7)',
        }),
        brief.long('question', 'Was genau soll mitgeteilt werden'),
        brief.pick('access', 'Form der Auskunft', {
          letter: 'schriftlich',
          email: 'elektronisch',
          inspection: 'Einsicht in die Akte',
        }),
        brief.yes(
          'identityToBusiness',
          'Name und Anschrift dürfen dem Betrieb auf Nachfrage genannt werden (§ 5 Abs. 2 Satz 4)',
        ),
      ],
    },
  ],
};
