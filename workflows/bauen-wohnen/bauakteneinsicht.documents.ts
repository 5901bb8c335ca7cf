import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrem Antrag auf Akteneinsicht'),
  copies: {
    kind: 'letter',
    title: 'Ihre Einsicht in die Bauakte',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Grundstück', plotLine],
          ['Gebühr', '{euro(facts.fee.cents)} ({facts.fee.legalBasis})'],
        ],
      },
      {
        type: 'paragraph',
        text: 'anbei die bestellten {facts.pages} Seiten. Das Urheberrecht der Entwurfsverfasserin oder des Entwurfsverfassers bleibt unberührt.',
        when: 'facts.pages > 0',
      },
      {
        type: 'paragraph',
        text: 'Sie haben die Akte eingesehen. Kopien wurden nicht bestellt.',
        when: 'facts.pages = 0',
      },
    ],
  },
  noFile: {
    kind: 'letter',
    title: 'Keine Bauakte vorhanden',
    signedAs: 'clerk',
    blocks: [
      { type: 'facts', rows: [['Grundstück', plotLine]] },
      {
        type: 'paragraph',
        text: 'zu diesem Grundstück ist weder bei der Bauordnung noch im Stadtarchiv eine Bauakte vorhanden. Das sagt nichts darüber, ob der Bestand genehmigt ist.',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung zur Akteneinsicht',
    signedBy: 'weighing',
    blocks: [
      {
        type: 'paragraph',
        text: 'ein Interesse, das die Belange der Eigentümer überwiegt, ist bisher nicht erkennbar: {facts.weighing.reason} Sie können sich innerhalb von zwei Wochen äußern oder die Einwilligung der Eigentümer vorlegen.',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ablehnung der Akteneinsicht',
    remedy: true,
    signedBy: 'weighing',
    blocks: [
      { type: 'facts', rows: [['Grundstück', plotLine]] },
      {
        type: 'paragraph',
        text: 'Die Einsicht in die Bauakte wird nach Abwägung abgelehnt. Kosten werden nicht erhoben.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.weighing.reason}' },
    ],
  },
};
