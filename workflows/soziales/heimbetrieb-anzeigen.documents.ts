import { requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** Confirmation, cost notice and, at worst, the prohibition. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Anzeige nach § 7 NuWG'),
  hearing: {
    kind: 'letter',
    title: 'Anhörung: Untersagung des Betriebs',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Anforderungen an den Betrieb von {form.facility} sind nicht erfüllt: {facts.requirements.defects}. Wir beabsichtigen, den Betrieb zu untersagen (§ 13 NuWG). Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern.',
      },
    ],
  },
  confirmation: {
    kind: 'receipt',
    title: 'Bestätigung Ihrer Anzeige',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Anzeige über {form.facility} mit {form.places} Plätzen ist vollständig. Diese Bestätigung ist keine Genehmigung. Änderungen und die Einstellung zeigen Sie unverzüglich an (§ 7 NuWG).',
      },
      {
        type: 'paragraph',
        text: 'Bis zur Inbetriebnahme ist noch zu regeln: {facts.requirements.advice}',
        when: 'facts.requirements.advice != null',
      },
    ],
  },
  feeNotice: {
    kind: 'notice',
    title: 'Kostenfestsetzung',
    signedAs: 'clerk',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'für die Prüfung der Anzeige wird eine Gebühr von {euro(facts.fee.cents)} festgesetzt ({facts.fee.legalBasis}), zahlbar in einem Monat.',
      },
    ],
  },
  ban: {
    kind: 'notice',
    title: 'Untersagung des Betriebs',
    signedBy: 'banDecision',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'der Betrieb von {form.facility} wird untersagt (§ 13 NuWG).' },
      { type: 'paragraph', text: 'Gründe: {facts.banDecision.reason}' },
    ],
  },
};
