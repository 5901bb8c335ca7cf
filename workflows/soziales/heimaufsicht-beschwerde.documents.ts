import { type DocumentSpec } from '@amtsweg/procedure';

const operator = ['Betreiber von {form.home}'];

/** Letters to the complainant, who learns little, and to the operator. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: {
    kind: 'letter',
    title: 'Ihre Beschwerde: eine Frage',
    signedAs: 'clerk',
    blocks: [
      { type: 'list', of: 'facts.missing', item: '{item.item}' },
      { type: 'paragraph', text: 'Sie müssen nicht antworten; wir prüfen dann mit dem, was wir wissen.' },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung nach § 28 VwVfG',
    signedAs: 'clerk',
    addressee: operator,
    blocks: [
      {
        type: 'paragraph',
        text: 'an den Betreiber von {form.home}: beabsichtigt ist {if facts.followUp.measure = null then facts.advice.measure else facts.followUp.measure}. Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern (§ 28 Abs. 1 VwVfG).',
      },
    ],
  },
  order: {
    kind: 'notice',
    title: 'Anordnung nach dem NuWG',
    signedBy: 'order',
    addressee: operator,
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'an den Betreiber von {form.home}: bis zum {facts.order.until} ist zu erfüllen: {facts.order.measure}',
      },
      { type: 'paragraph', text: 'Gründe: {facts.order.reason}' },
    ],
  },
  reply: {
    kind: 'letter',
    title: 'Ihre Beschwerde über {form.home}',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir sind Ihrer Beschwerde nachgegangen und haben das Nötige veranlasst. Einzelheiten über andere Personen und den Betrieb dürfen wir nicht mitteilen.',
        when: 'facts.contractOnly = null',
      },
      {
        type: 'paragraph',
        text: 'es geht um Ihren Vertrag mit dem Heim. Das klären nicht wir, sondern notfalls die Zivilgerichte. Beratung gibt die Verbraucherzentrale oder der BIVA-Pflegeschutzbund.',
        when: 'facts.contractOnly = true',
      },
    ],
  },
};
