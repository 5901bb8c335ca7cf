import { effortFeeBlocks, requestLetter, type Procedure } from '@amtsweg/procedure';

/** What the office writes. */
export const documents: Procedure['documents'] = {
  request: requestLetter('Ihrer Anfrage'),
  hearing: {
    kind: 'letter',
    title: 'Anhörung nach § 5 Abs. 1 VIG',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'zu Ihrem Betrieb {form.business} wurde Auskunft beantragt: {form.question}',
      },
      {
        type: 'paragraph',
        text: 'Wir beabsichtigen, folgende Informationen zu geben: {facts.grounds.information}. Sie können sich innerhalb eines Monats nach der Bekanntgabe dieses Schreibens äußern, insbesondere zu Betriebs- und Geschäftsgeheimnissen. Auf Nachfrage nennen wir Ihnen Namen und Anschrift der anfragenden Person.',
      },
    ],
  },
  announcement: {
    kind: 'notice',
    title: 'Entscheidung über eine Auskunft zu Ihrem Betrieb',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'über Ihren Betrieb {form.business} wird Auskunft erteilt: {facts.grounds.information}',
      },
      {
        type: 'paragraph',
        text: 'Gründe: {facts.weighing.considerations}',
        when: 'facts.weighing.considerations != null',
      },
      {
        type: 'paragraph',
        text: 'Die Auskunft geht erst nach vierzehn Tagen hinaus (§ 5 Abs. 4 Satz 3 VIG), damit Sie gerichtlichen Rechtsschutz suchen können.',
      },
    ],
  },
  information: {
    kind: 'notice',
    title: 'Auskunft nach dem Verbraucherinformationsgesetz',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Betrieb', '{form.business}'],
          ['Anfrage vom', '{facts.receivedOn}'],
        ],
      },
      { type: 'paragraph', text: '{facts.grounds.information}' },
      {
        type: 'paragraph',
        text: 'Seitdem beseitigte Mängel: {facts.grounds.remedied}',
        when: 'facts.grounds.remedied != null',
      },
      {
        type: 'paragraph',
        text: 'Für die Richtigkeit übernimmt die Stadt nur bei bekannten Zweifeln eine Verantwortung (§ 6 Abs. 3 VIG).',
      },
      ...effortFeeBlocks,
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung Ihrer Anfrage nach dem Verbraucherinformationsgesetz',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'Ihr Antrag auf Auskunft über {form.business} wird abgelehnt.' },
      {
        type: 'paragraph',
        text: '{if facts.ground = "secret" then "Betriebs- oder Geschäftsgeheimnisse stehen entgegen (§ 3 Satz 1 Nr. 2 Buchst. c VIG)." else if facts.ground = "proceedings" then "Ein laufendes Straf- oder Bußgeldverfahren steht entgegen (§ 3 Satz 1 Nr. 1 Buchst. b VIG)." else if facts.ground = "personal" then "Überwiegende persönliche Belange stehen entgegen (§ 3 Satz 1 Nr. 2 Buchst. a VIG)." else "Der Antrag ist missbräuchlich (§ 4 Abs. 4 VIG)."} {facts.refusalReason}',
      },
    ],
  },
  transfer: {
    kind: 'letter',
    title: 'Ihre Anfrage',
    signedBy: 'holding',
    blocks: [
      {
        type: 'paragraph',
        text: 'die gewünschten Informationen liegen uns nicht vor. Nach unserer Kenntnis verfügt darüber: {facts.holding.holder} (§ 4 Abs. 2 VIG).',
      },
    ],
  },
};
