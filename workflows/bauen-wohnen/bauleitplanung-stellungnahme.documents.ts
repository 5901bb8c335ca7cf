import type { DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  receipt: {
    kind: 'receipt',
    title: 'Ihre Stellungnahme ist eingegangen',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Plan', '{form.plan}'],
          ['Eingang', '{facts.receivedOn}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme wird in die Abwägung eingestellt. Bis der Rat entscheidet, können Monate vergehen.',
      },
    ],
  },
  result: {
    kind: 'letter',
    title: 'Ergebnis der Prüfung Ihrer Stellungnahme',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Plan', '{form.plan}'],
          ['Beschluss vom', '{facts.council.decidedOn}'],
        ],
      },
      {
        type: 'table',
        caption: 'Abwägung',
        of: 'facts.appraisal.points',
        columns: [
          ['Gegenstand', '{item.subject}'],
          [
            'Ergebnis',
            '{if item.proposal = "change" then "Entwurf geändert" else if item.proposal = "note" then "zur Kenntnis genommen" else if item.proposal = "reject" then "nicht gefolgt" else "anderes Verfahren"}',
          ],
          ['Gründe', '{item.reason}'],
        ],
        when: 'facts.result = "decided"',
      },
      {
        type: 'paragraph',
        text: 'Der Rat ist den Vorschlägen der Verwaltung in diesen Punkten nicht gefolgt: {facts.council.differing}',
        when: 'facts.council.differing != null',
      },
      {
        type: 'paragraph',
        text: 'Das Planverfahren ist eingestellt worden.',
        when: 'facts.result = "abandoned"',
      },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme betrifft nicht den Inhalt des Plans; sie ist an die zuständige Stelle gegeben.',
        when: 'facts.result = "noPlanning"',
      },
      {
        type: 'paragraph',
        text: 'Ihre Stellungnahme ging nach Ablauf der Veröffentlichung ein und bleibt nach § 4a Abs. 5 BauGB unberücksichtigt.',
        when: 'facts.result = "late"',
      },
    ],
  },
};
