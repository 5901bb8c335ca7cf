import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('der Mitteilung des Kaufvertrags'),
  certificate: {
    kind: 'certificate',
    title: 'Negativzeugnis (§ 28 Abs. 1 Satz 3 BauGB)',
    signedAs: 'clerk',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Kaufvertrag', 'UR-Nr. {form.deed} vom {form.deedOn}'],
          ['Grundstück', plotLine],
        ],
      },
      {
        type: 'paragraph',
        text: 'Ein Vorkaufsrecht der Landeshauptstadt Hannover nach §§ 24, 25 BauGB besteht nicht.',
        when: 'facts.result = "none"',
      },
      {
        type: 'paragraph',
        text: 'Ein Vorkaufsrecht der Landeshauptstadt Hannover wird nicht ausgeübt.',
        when: 'facts.result = "notExercised"',
      },
      {
        type: 'paragraph',
        text: 'Für dieses Zeugnis wird eine Gebühr von {euro(facts.fee.cents)} erhoben ({facts.fee.legalBasis}).',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung vor Ausübung des Vorkaufsrechts',
    signedAs: 'lead',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Stadt erwägt, ihr Vorkaufsrecht auszuüben. Zweck: {facts.interest.purpose} {form.seller} und {form.buyer} können sich innerhalb von zwei Wochen äußern; die Käuferseite kann die Ausübung durch eine Verpflichtung abwenden (§ 27 BauGB).',
      },
    ],
  },
  exercise: {
    kind: 'notice',
    title: 'Ausübung des Vorkaufsrechts',
    remedy: true,
    signedBy: 'resolution',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Kaufvertrag', 'UR-Nr. {form.deed} vom {form.deedOn}'],
          ['Grundstück', plotLine],
          ['Betrag', '{euro(facts.resolution.price)}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Gegenüber {form.seller} wird das Vorkaufsrecht ausgeübt (§ 28 Abs. 2 BauGB). Verwendungszweck: {facts.interest.purpose}',
      },
      { type: 'paragraph', text: '{facts.resolution.reason}' },
    ],
  },
};
