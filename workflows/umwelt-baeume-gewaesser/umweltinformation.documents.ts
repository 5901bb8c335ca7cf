import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** Letters and notices on access to environmental information, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: {
    ...requestLetter('Ihrem Antrag auf Umweltinformationen'),
    title: 'Ihr Antrag ist zu unbestimmt (§ 4 Abs. 2 UIG)',
  },
  extension: {
    kind: 'letter',
    title: 'Längere Frist (§ 3 Abs. 3 Satz 2 Nr. 2 UIG)',
    signedBy: 'search',
    blocks: [
      {
        type: 'paragraph',
        text: 'die gewünschten Informationen sind umfangreich oder komplex: {facts.search.ground} Sie erhalten sie deshalb innerhalb von zwei Monaten nach Eingang Ihres Antrags.',
      },
    ],
  },
  answer: {
    kind: 'notice',
    title: 'Ihre Umweltinformationen',
    signedBy: 'compile',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'auf Ihren Antrag erhalten Sie: {facts.compile.description}' },
      {
        type: 'paragraph',
        text: 'Nicht zugänglich sind: {facts.compile.withheld}',
        when: 'facts.compile.withheld != null',
      },
      {
        type: 'paragraph',
        text: 'Gebühr: {euro(facts.fee.cents)} ({facts.fee.legalBasis}), zu zahlen innerhalb eines Monats.',
        when: 'facts.fee.cents > 0',
      },
    ],
  },
  disclosure: {
    kind: 'notice',
    title: 'Bekanntgabe von Informationen, die Sie betreffen',
    signedBy: 'balancing',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Informationen, die Ihre Daten oder Betriebsgeheimnisse betreffen, werden nach Ablauf der Klagefrist zugänglich gemacht, weil das öffentliche Interesse überwiegt (§ 9 Abs. 1 UIG).',
      },
      { type: 'paragraph', text: '{facts.balancing.considerations}' },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung des Informationszugangs',
    signedBy: 'refusing',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihr Antrag wird abgelehnt (§ 5 Abs. 1 UIG). Ablehnungsgrund: {facts.refusing.ground}. {facts.refusing.reason}',
      },
      { type: 'paragraph', text: 'Die Ablehnung ist gebührenfrei.' },
    ],
  },
};
