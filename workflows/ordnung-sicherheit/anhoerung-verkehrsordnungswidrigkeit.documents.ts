import { type Procedure } from '@amtsweg/procedure';

/** The letters: Anhörung im Bußgeldverfahren online beantworten. */
export const documents: Procedure['documents'] = {
  receipt: {
    kind: 'receipt',
    title: 'Ihre Antwort zum Aktenzeichen {form.reference}',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Angaben vom {facts.receivedOn} sind bei der Akte. Sie haben sich zum Vorwurf so geäußert: {choice("answer", form.answer)}{choice("witness", form.witness)}.',
      },
      {
        type: 'paragraph',
        text: 'Wer schweigt, hat dadurch keine Nachteile. Sie hören von uns, sobald entschieden ist.',
      },
    ],
  },
  warning: {
    kind: 'letter',
    title: 'Verwarnung mit Verwarnungsgeld (§ 56 OWiG)',
    signedBy: 'decision',
    blocks: [
      {
        type: 'paragraph',
        text: 'wegen des Verstoßes vom {form.offenceOn} werden Sie verwarnt. Das Verwarnungsgeld beträgt {euro(facts.decision.amount)}.',
      },
      {
        type: 'paragraph',
        text: 'Die Verwarnung wird nur wirksam, wenn Sie einverstanden sind und binnen einer Woche zahlen. Sonst kann ein Bußgeldbescheid mit Gebühren und Auslagen ergehen.',
      },
    ],
  },
  dropped: {
    kind: 'letter',
    title: 'Einstellung des Verfahrens',
    signedBy: 'decision',
    blocks: [
      {
        type: 'paragraph',
        text: 'das Verfahren gegen Sie zum Aktenzeichen {form.reference} ist eingestellt ({facts.decision.ground}). Ihre Auslagen werden nicht erstattet, weil kein Bußgeldbescheid ergangen ist (§ 105 Abs. 1 OWiG, § 467a StPO).',
      },
    ],
  },
};
