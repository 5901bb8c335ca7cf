import { plotLine, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  receipt: {
    kind: 'receipt',
    title: 'Bestätigung Ihrer Fundanzeige',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Fundort', plotLine],
          ['Angezeigt am', '{facts.receivedOn}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Fund und Fundstelle sind bis zum Ablauf von vier Werktagen nach der Anzeige unverändert zu lassen und zu schützen, wenn wir die Arbeiten nicht vorher freigeben (§ 14 Abs. 2 NDSchG). Ihre Anzeige befreit die übrigen Verpflichteten.',
      },
    ],
  },
  order: {
    kind: 'notice',
    title: 'Sicherung einer Fundstelle',
    remedy: true,
    signedBy: 'order',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Fundstelle', plotLine],
          ['Zeitstellung', '{facts.inspection.epoch}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Die Arbeiten an der Fundstelle ruhen bis zum {facts.order.until}. Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO).',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.order.reason}' },
    ],
  },
  result: {
    kind: 'letter',
    title: 'Ihr Fund',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'wir danken für Ihre Anzeige. Es handelt sich nicht um ein Kulturdenkmal: {facts.inspection.finding}',
        when: 'facts.result in ("noFind", "police")',
      },
      {
        type: 'paragraph',
        text: 'der Fund ist mit der Entdeckung Eigentum des Landes geworden (§ 18 NDSchG). Über eine Belohnung entscheidet das Land.',
        when: 'facts.result = "treasure"',
      },
      {
        type: 'paragraph',
        text: 'der Fund ({facts.inspection.epoch}) ist dokumentiert und gehört weiter Ihnen oder dem Eigentümer des Grundstücks (§ 984 BGB).',
        when: 'facts.result in ("kept", "returned")',
      },
      {
        type: 'paragraph',
        text: 'die Fundstelle ({facts.inspection.epoch}) ist dokumentiert und freigegeben.',
        when: 'facts.result = "recorded"',
      },
    ],
  },
};
