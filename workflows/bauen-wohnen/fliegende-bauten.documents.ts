import { requestLetter, requestWithin, type DocumentSpec } from '@amtsweg/procedure';

/** The fair does not wait: three days for what is missing. */
export const request = requestWithin('Ihrer Anzeige', 'P3D', 'drei Tagen');

const rows = [
  ['Anlage', '{form.structure}'],
  ['Prüfbuch', '{form.bookNumber}, Ausführungsgenehmigung bis {form.permitUntil}'],
  ['Aufstellort', '{form.site}, {form.setUpFrom} bis {form.setUpUntil}'],
] as const;

const costs = {
  type: 'paragraph',
  text: 'Für diese Amtshandlung wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}).',
} as const;

/** Acceptance or waiver, hearing and prohibition. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: { ...requestLetter('Ihrer Anzeige'), blocks: request.letter.blocks },
  acceptance: {
    kind: 'notice',
    title: 'Gebrauchsabnahme eines fliegenden Baus',
    remedy: true,
    signedBy: 'acceptance',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Die Anlage ist abgenommen; der Vermerk steht im Prüfbuch. Sie darf am genannten Ort bis zum {form.setUpUntil} benutzt werden. {facts.acceptance.conditions}',
      },
      costs,
    ],
  },
  waiver: {
    kind: 'notice',
    title: 'Verzicht auf die Gebrauchsabnahme',
    remedy: true,
    signedBy: 'waiver',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Auf die Abnahme wird verzichtet: {facts.waiver.ground} Die Anlage darf am genannten Ort bis zum {form.setUpUntil} benutzt werden.',
      },
      costs,
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung vor der Untersagung des Gebrauchs',
    signedAs: 'inspector',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'bei der Besichtigung fanden sich Mängel, die der Abnahme entgegenstehen: {facts.acceptance.defects} Wir beabsichtigen, den Gebrauch zu untersagen. Sie können sich sofort, spätestens bis zum folgenden Tag äußern oder die Mängel beseitigen.',
      },
    ],
  },
  prohibition: {
    kind: 'notice',
    title: 'Untersagung des Gebrauchs',
    remedy: true,
    signedBy: 'prohibition',
    blocks: [
      { type: 'facts', rows },
      {
        type: 'paragraph',
        text: 'Der Gebrauch der Anlage wird untersagt, die sofortige Vollziehung angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO): Die Sicherheit der Besucher geht vor. Die Untersagung wird in das Prüfbuch eingetragen.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.prohibition.reason}' },
    ],
  },
};
