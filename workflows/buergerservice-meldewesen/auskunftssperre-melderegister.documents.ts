import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters of the block: none of them tells a third party that there is one. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag auf eine Auskunftssperre'),
  hearing: {
    kind: 'letter',
    title: 'Anhörung (§ 28 VwVfG)',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir beabsichtigen, die beantragte Auskunftssperre nicht einzutragen: {facts.prognosis.reason}',
      },
      {
        type: 'paragraph',
        text: 'Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern und weitere Tatsachen nennen. Bis zur Entscheidung werden keine Auskünfte über Sie erteilt.',
      },
    ],
  },
  block: {
    kind: 'notice',
    title: 'Auskunftssperre im Melderegister',
    signedBy: 'prognosis',
    blocks: [
      {
        type: 'paragraph',
        text: 'für {form.givenNames} {form.familyName} ist seit dem {facts.entry.enteredOn} eine Auskunftssperre eingetragen (§ 51 BMG).',
      },
      {
        type: 'paragraph',
        text: 'Sie endet nach zwei Jahren, wenn Sie nicht vorher die Verlängerung beantragen. Behörden erhalten weiterhin Auskunft; Dritte nur, wenn eine Gefahr ausgeschlossen ist, und erst nach Ihrer Anhörung.',
      },
    ],
  },
  expiry: {
    kind: 'letter',
    title: 'Ihre Auskunftssperre endet',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die zweijährige Frist ist abgelaufen. Wenn die Gefahr fortbesteht, antworten Sie bitte umgehend; wir haben die Sperre bis dahin nicht gelöscht.',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung der Auskunftssperre',
    signedBy: 'decision',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'Ihr Antrag auf Eintragung einer Auskunftssperre wird abgelehnt.' },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Die vorläufige Sperre bleibt bis zur Unanfechtbarkeit bestehen.',
      },
    ],
  },
};
