import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

const rows = [
  ['Aktenzeichen', '{form.reference}'],
  ['Bußgeldbescheid vom', '{form.noticeDate}'],
] as const;

/** The letters of the interim procedure. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: {
    ...requestLetter('Ihrem Einspruch'),
    blocks: [
      ...requestLetter('Ihrem Einspruch').blocks.slice(0, 2),
      {
        type: 'paragraph',
        text: 'Eine Begründung ist nicht vorgeschrieben. Ohne Ihre Angaben entscheiden wir nach Aktenlage.',
      },
    ],
  },
  dismissal: {
    kind: 'notice',
    title: 'Verwerfung des Einspruchs als unzulässig (§ 69 Abs. 1 OWiG)',
    signedBy: 'admissibility',
    remedy: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ...rows,
          ['Zugestellt am', '{form.deliveredOn}'],
          ['Einspruch eingegangen am', '{facts.receivedOn}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'der Einspruch wird als unzulässig verworfen: {facts.admissibility.reason}',
      },
      {
        type: 'paragraph',
        text: 'Der Antrag auf Wiedereinsetzung wird abgelehnt (§ 52 OWiG).',
        when: 'form.reinstatement != null',
      },
    ],
  },
  rescission: {
    kind: 'letter',
    title: 'Rücknahme des Bußgeldbescheids und Einstellung des Verfahrens',
    signedBy: 'interim',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'der Bußgeldbescheid wird zurückgenommen, das Verfahren wird eingestellt (§ 69 Abs. 2, § 47 OWiG). Kosten werden nicht erhoben. {facts.interim.note}',
      },
    ],
  },
  handOver: {
    kind: 'letter',
    title: 'Abgabe Ihres Einspruchs',
    signedBy: 'interim',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'der Bußgeldbescheid wird aufrechterhalten. Wir haben die Akten über die Staatsanwaltschaft Hannover dem Amtsgericht Hannover vorgelegt (§ 69 Abs. 3 OWiG). Das Gericht meldet sich bei Ihnen.',
      },
    ],
  },
};
