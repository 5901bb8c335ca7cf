import { taxRequestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** Letters and notices of the tax on second homes, by key. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: taxRequestLetter('Ihrer Erklärung zur Zweitwohnungsteuer'),
  hearing: {
    kind: 'letter',
    title: 'Gelegenheit zur Äußerung (§ 91 AO)',
    signedBy: 'dwelling',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Steuer soll nach der üblichen Miete von {euro(facts.dwelling.usualRent)} je m² bemessen werden. {facts.dwelling.reason}',
      },
      { type: 'paragraph', text: 'Sie können sich innerhalb von zwei Wochen äußern.' },
    ],
  },
  notice: {
    kind: 'notice',
    title: 'Zweitwohnungsteuerbescheid',
    signedBy: 'certification',
    remedy: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Zweitwohnung', '{form.secondHome}'],
          ['Jahresnettokaltmiete (Ihr Anteil)', '{euro(facts.yearlyRent)}'],
          ['Monate im ersten Jahr', '{facts.months}'],
          ['Steuer', '{euro(facts.fee.cents)}'],
          ['Jahressteuer danach', '{euro(floor(facts.yearlyRent / 10))}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Die Besteuerungsgrundlagen sind geschätzt (§ 162 AO). {facts.overdue.bases} {facts.dwelling.reason}',
        when: 'form.tenure != "rent" or facts.overdue.outcome = "estimate"',
      },
      {
        type: 'paragraph',
        text: 'Die Steuer ist für volle Kalenderjahre am 1. Juli fällig, für das laufende Jahr einen Monat nach Bekanntgabe.',
      },
      {
        type: 'paragraph',
        text: 'Teilen Sie es bitte mit, wenn Sie die Wohnung aufgeben oder sich die Miete ändert.',
      },
    ],
  },
  mootLetter: {
    kind: 'letter',
    title: 'Keine Zweitwohnungsteuer',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'für die Wohnung {form.secondHome} fällt keine Zweitwohnungsteuer an. {facts.dwelling.ground}',
      },
    ],
  },
};
