import { recoveryDocuments, requestLetter, type DocumentSpec } from '@amtsweg/procedure';

/** The letters and notices. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  request: requestLetter('Ihrer Bewerbung'),
  permit: {
    kind: 'notice',
    title: 'Zuwendungsbescheid: Künstlerförderung',
    remedy: true,
    signedBy: 'decision',
    blocks: [
      {
        type: 'paragraph',
        text: 'Wir gratulieren: Die Jury hat Ihre Arbeit auf Rang {facts.jury.rank} gesetzt.',
      },
      {
        type: 'paragraph',
        text: 'Sie erhalten bis zum {facts.decision.fundedUntil} einen Zuschuss von {euro(facts.monthly)} im Monat zur Miete des Ateliers. Teilen Sie Auszug oder Nutzungsende sofort mit.',
        when: 'form.kind = "studio"',
      },
      {
        type: 'paragraph',
        text: 'Sie erhalten ein Arbeitsstipendium von {euro(facts.total)}, die zweite Hälfte nach Ihrem Zwischenbericht.',
        when: 'form.kind = "stipend"',
      },
      {
        type: 'paragraph',
        text: 'Belege sind nicht nötig. Die Zuwendung kann steuerpflichtig sein (§ 3 Nr. 44 EStG gilt für Stipendien unter Voraussetzungen).',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ihre Bewerbung um die Künstlerförderung',
    remedy: true,
    signedAs: 'lead',
    blocks: [
      { type: 'paragraph', text: 'Ihre Bewerbung wird abgelehnt.' },
      { type: 'heading', text: 'Gründe' },
      {
        type: 'paragraph',
        text: 'Die Zugangsvoraussetzungen der Richtlinie liegen nicht vor: {facts.unfit.reason}',
        when: 'facts.ground = "Zugangsvoraussetzung"',
      },
      {
        type: 'paragraph',
        text: 'Die Jury hat {facts.jury.places} Plätze vergeben; Ihre Bewerbung steht auf Rang {facts.jury.rank}. {facts.jury.opinion}',
        when: 'facts.ground in ("Rang", "Nachrückliste")',
      },
      {
        type: 'paragraph',
        text: 'Von der Nachrückliste ist bis zum Ende der Runde niemand nachgerückt.',
        when: 'facts.ground = "Nachrückliste"',
      },
    ],
  },
  ...recoveryDocuments('des Zuwendungsbescheids'),
};
