import { type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  record: {
    kind: 'notice',
    title: 'Niederschrift und Gebührenbescheid über die Brandverhütungsschau',
    remedy: true,
    signedBy: 'recordSigned',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Objekt', '{form.plotAddress}'],
          ['Schau am', '{facts.appointment.on}'],
        ],
      },
      { type: 'paragraph', text: 'Es wurden keine Mängel festgestellt.', when: 'facts.open = null' },
      {
        type: 'paragraph',
        text: 'Sofortmaßnahme: {facts.visit.measure}',
        when: 'facts.visit.outcome = "danger"',
      },
      {
        type: 'table',
        caption: 'Mängel',
        of: 'facts.open',
        columns: [
          ['Nr.', '{item.number}'],
          ['Ort', '{item.place}'],
          ['Mangel', '{item.defect}'],
          ['Bis', '{item.dueOn}'],
        ],
        when: 'facts.open != null',
      },
      {
        type: 'paragraph',
        text: 'Für die Schau wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}). Nur gegen diese Festsetzung und eine Sofortmaßnahme richtet sich die Belehrung.',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung vor einer Anordnung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Mängel der Brandverhütungsschau sind nicht beseitigt: {facts.reinspection.reason} Wir beabsichtigen, die Beseitigung anzuordnen. Sie können sich innerhalb von zwei Wochen äußern.',
      },
    ],
  },
  order: {
    kind: 'notice',
    title: 'Anordnung zur Brandverhütung',
    remedy: true,
    signedBy: 'order',
    blocks: [
      { type: 'list', of: 'facts.open', item: 'Nr. {item.number}: {item.defect}' },
      {
        type: 'paragraph',
        text: 'Die Beseitigung wird angeordnet (§ 27 Abs. 4 NBrandSchG). Ein Zwangsgeld von {euro(facts.order.penalty)} wird angedroht. {facts.order.reason}',
      },
    ],
  },
};
