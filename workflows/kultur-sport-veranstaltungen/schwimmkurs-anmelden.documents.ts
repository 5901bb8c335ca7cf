import { invoiceLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  offer: {
    kind: 'letter',
    title: 'Ein Platz im Schwimmkurs',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Für', '{form.swimmer}'],
          ['Kurs', '{facts.allot.course}'],
          ['Beginn', '{facts.allot.startsOn}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Wir halten den Platz fünf Tage frei. Bitte sagen Sie zu und füllen Sie die Gesundheitserklärung aus.',
      },
    ],
  },
  invoice: invoiceLetter('Schwimmkurs {facts.allot.course} für {form.swimmer}', [
    {
      type: 'paragraph',
      text: 'Bitte zahlen Sie vor der ersten Stunde, spätestens eine Woche nach dieser Rechnung.',
    },
  ]),
  confirmation: {
    kind: 'letter',
    title: 'Der Kursplatz ist gebucht',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: '{form.swimmer} ist angemeldet: {facts.allot.course}, ab {facts.allot.startsOn}. Bitte zehn Minuten vorher da sein, geduscht und mit Badekappe bei langen Haaren.',
      },
    ],
  },
  certificate: {
    kind: 'certificate',
    title: 'Schwimmzeugnis',
    signedBy: 'badge',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Name', '{form.swimmer}'],
          ['Abzeichen', '{facts.badge.badge}'],
          ['Geprüft von', '{facts.badge.examiner}'],
        ],
      },
    ],
  },
  otherCourse: {
    kind: 'letter',
    title: 'Ein anderer Kurs passt besser',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'der gewählte Kurs passt noch nicht: Anfängerkurse sind für Kinder von 5 bis 15 Jahren, Bronze setzt das Seepferdchen voraus, Silber das Bronzeabzeichen, Erwachsenenkurse beginnen mit 16 Jahren. Melden Sie sich gern für den passenden Kurs an.',
      },
    ],
  },
};
