import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Baulastantrag'),
  draft: {
    kind: 'letter',
    title: 'Entwurf der Baulasterklärung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text:
          'diese Erklärung ist von allen Eigentümern des Grundstücks ' +
          plotLine +
          ' abzugeben, vor uns oder öffentlich beglaubigt:',
      },
      { type: 'paragraph', text: '{facts.wording.text}' },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zur Löschung der Baulast',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir beabsichtigen, die Löschung der Baulast auf Blatt {form.sheet} abzulehnen: {facts.need.reason} Sie können sich innerhalb von zwei Wochen äußern.',
      },
    ],
  },
  result: {
    kind: 'letter',
    title: '{if form.act = "delete" then "Baulast gelöscht" else "Baulast eingetragen"}',
    signedBy: 'entry',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Grundstück', plotLine],
          ['Baulastenblatt', '{facts.entry.sheet}'],
          ['Wirksam seit', '{facts.entry.enteredOn}'],
          ['Inhalt', '{facts.wording.text}'],
        ],
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung der Löschung',
    remedy: true,
    signedBy: 'need',
    blocks: [
      {
        type: 'paragraph',
        text: 'Auf die Baulast Blatt {form.sheet} wird nicht verzichtet (§ 81 Abs. 3 NBauO): {facts.need.reason}',
      },
    ],
  },
};
