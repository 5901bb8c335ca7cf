import { brief, tradeApplicant, type Form } from '@amtsweg/procedure';

/** FEEL: with alcohol the reliability is examined (§ 3 NGastG). */
export const ALCOHOL = 'form.alcohol = true';

/** What the office needs to know. */
export const form: Form = {
  sections: [
    tradeApplicant('Gastwirtin, Gastwirt oder Gesellschaft'),
    {
      title: 'Gaststätte',
      fields: [
        brief.text('tavernName', 'Name der Gaststätte'),
        brief.text('premises', 'Anschrift der Gaststätte in Hannover'),
        brief.pick('type', 'Betriebsart', {
          restaurant: 'Speisewirtschaft',
          bar: 'Schankwirtschaft',
          discotheque: 'Diskothek',
          shisha: 'Shisha-Bar',
          snack: 'Imbiss mit Sitzplätzen',
        }),
        brief.yes('alcohol', 'Alkoholische Getränke werden ausgeschenkt'),
        brief.yes('food', 'Speisen werden zubereitet'),
        brief.count('seatsInside', 'Plätze innen', 5000),
        brief.count('seatsOutside', 'Plätze außen', 2000),
        brief.yes('music', 'Musikdarbietungen oder Tanz'),
        brief.yes('newUse', 'Die Räume wurden bisher anders genutzt'),
        brief.day('startDate', 'Beginn am'),
      ],
    },
    {
      title: 'Zuverlässigkeit (nur bei Alkohol)',
      fields: [
        brief.yes(
          'recordsRequested',
          'Führungszeugnis und Gewerbezentralregisterauskunft zur Vorlage bei der Behörde sind beantragt',
          { when: ALCOHOL },
        ),
        brief.yes('proceedings', 'Straf-, Bußgeld- oder Untersagungsverfahren sind anhängig', {
          when: ALCOHOL,
        }),
      ],
    },
  ],
};
