import { type DocumentSpec } from '@amtsweg/procedure';

/** The order, the letter to an owner, the hearing and the revocation. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  order: {
    kind: 'notice',
    title: 'Einweisung in eine Obdachlosenunterkunft',
    signedBy: 'signature',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'zur Abwehr der Obdachlosigkeit weisen wir Sie ab sofort ein: {facts.room} (§ 11 NPOG). Ein Anspruch auf bestimmte Räume besteht nicht; es entsteht kein Mietverhältnis.',
      },
      {
        type: 'paragraph',
        text: 'Die mündliche Einweisung vom {facts.placing.orallyOn} wird hiermit bestätigt (§ 37 Abs. 2 VwVfG).',
        when: 'facts.placing.orallyOn != null',
      },
      {
        type: 'paragraph',
        text: 'Die Benutzungsgebühr beträgt {euro(facts.fee.cents)} im Monat ({facts.fee.legalBasis}); Jobcenter oder Sozialamt zahlen auf Antrag unmittelbar.',
      },
      {
        type: 'paragraph',
        text: 'Sie sind verpflichtet, sich um eine Wohnung zu bemühen, und halten die Hausordnung ein. Die sofortige Vollziehung ist angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO), weil die Gefahr sonst fortbestünde.',
      },
    ],
  },
  seizure: {
    kind: 'notice',
    title: 'Inanspruchnahme der bisherigen Wohnung',
    signedBy: 'seizure',
    addressee: ['{facts.seizure.owner}'],
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'an die Eigentümerin oder den Eigentümer der Wohnung {form.formerHome}: da keine Unterkunft frei ist, nehmen wir die Wohnung bis zum {facts.seizure.until} in Anspruch (§ 8 NPOG). Sie erhalten eine Entschädigung in Höhe der Miete (§ 80 NPOG). Die sofortige Vollziehung ist angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4 VwGO), weil heute sonst niemand untergebracht werden kann.',
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.seizure.reason}' },
    ],
  },
  hearing: {
    kind: 'letter',
    title: 'Anhörung: Ende Ihrer Einweisung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Einweisung soll beendet werden: {facts.endingFacts} Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern, auch im Gespräch (§ 28 VwVfG).',
      },
    ],
  },
  revocation: {
    kind: 'notice',
    title: 'Widerruf der Einweisung',
    signedBy: 'ending',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Einweisung wird widerrufen. Räumen Sie bis zum {facts.ending.vacateOn}. Für den Fall, dass Sie nicht ausziehen, drohen wir die Räumung mit unmittelbarem Zwang an (§§ 64, 69, 70 NPOG).',
      },
      { type: 'paragraph', text: 'Gründe: {facts.ending.reason}' },
      {
        type: 'paragraph',
        text: 'Die sofortige Vollziehung wird angeordnet (§ 80 Abs. 2 Satz 1 Nr. 4, Abs. 3 VwGO): {facts.ending.urgency}',
        when: 'facts.ending.urgency != null',
      },
    ],
  },
};
