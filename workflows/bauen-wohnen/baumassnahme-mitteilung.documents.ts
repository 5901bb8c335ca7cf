import { plotLine, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

const head = {
  type: 'facts',
  rows: [
    ['Mitteilung vom', '{facts.receivedOn}'],
    ['Baumaßnahme', '{form.project}'],
    ['Grundstück', plotLine],
  ],
} as const;

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Mitteilung'),
  confirmation: {
    kind: 'letter',
    title: 'Bestätigung (§ 62 NBauO)',
    signedBy: 'confirmation',
    blocks: [
      head,
      {
        type: 'paragraph',
        text: 'Die Mitteilung ist vollständig. Die Erschließung ist gesichert, eine vorläufige Untersagung wird nicht beantragt. Sie dürfen beginnen. Geprüft wurde das Baurecht nicht; für seine Einhaltung sind Sie und {form.designer} verantwortlich. Begonnen werden muss innerhalb von drei Jahren.',
      },
      { type: 'paragraph', text: 'Die Gebühr beträgt {euro(facts.fee.cents)} ({facts.fee.legalBasis}).' },
    ],
  },
  permitNeeded: {
    kind: 'letter',
    title: 'Ihr Vorhaben braucht eine Baugenehmigung',
    signedAs: 'clerk',
    blocks: [
      head,
      {
        type: 'paragraph',
        text: 'die Voraussetzungen des § 62 NBauO liegen nicht vor: {facts.obstacle} Mit dem Bau darf nicht begonnen werden. Sie können einen Bauantrag stellen (§ 63 NBauO).',
      },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung vor einer vorläufigen Untersagung',
    signedAs: 'lead',
    blocks: [
      head,
      {
        type: 'paragraph',
        text: 'der Plan für dieses Gebiet wird geändert. Wir beabsichtigen, die Baumaßnahme für {facts.municipality.months} Monate vorläufig zu untersagen (§ 15 Abs. 1 Satz 2 BauGB): {facts.municipality.reason} Sie können sich innerhalb von zwei Wochen äußern.',
      },
    ],
  },
  prohibition: {
    kind: 'notice',
    title: 'Vorläufige Untersagung',
    remedy: true,
    signedBy: 'prohibition',
    blocks: [
      head,
      {
        type: 'paragraph',
        text: 'Die Baumaßnahme wird für {facts.municipality.months} Monate vorläufig untersagt (§ 15 Abs. 1 Satz 2 BauGB).',
      },
      { type: 'paragraph', text: '{facts.prohibition.reason}' },
    ],
  },
};
