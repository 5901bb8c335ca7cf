import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Abbruchanzeige'),
  confirmation: {
    kind: 'notice',
    title: 'Bestätigung der Abbruchanzeige (§ 60 Abs. 3 NBauO)',
    remedy: true,
    signedBy: 'otherLaw',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Anzeige vom', '{facts.receivedOn}'],
          ['Anlage', '{form.building}'],
          ['Grundstück', plotLine],
        ],
      },
      {
        type: 'paragraph',
        text: 'Ihre Anzeige ist vollständig und ohne Mängel. Mit der Beseitigung darf frühestens einen Monat nach der Bekanntgabe dieses Schreibens begonnen werden. Eine Genehmigung ist dies nicht.',
      },
      {
        type: 'paragraph',
        text: 'Beachten Sie außerdem: {facts.otherLaw.hints}',
        when: 'facts.otherLaw.hints != null',
      },
      {
        type: 'paragraph',
        text: 'Für diese Amtshandlung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Nur gegen diese Festsetzung richtet sich der Rechtsbehelf.',
      },
    ],
  },
  notNotifiable: {
    kind: 'letter',
    title: 'Keine Anzeige nötig',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Beseitigung von {form.building} ist verfahrensfrei (§ 60 Abs. 1, 2 NBauO mit Anhang). Sie brauchen keine Bestätigung. Für die Standsicherheit der Nachbargebäude bleiben Sie verantwortlich; Denkmal- und Sanierungsrecht gelten unabhängig davon.',
      },
    ],
  },
};
