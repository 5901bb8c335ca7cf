import type { DocumentSpec, PublicStatus } from '@amtsweg/procedure';

/** Letters to the representatives; the admission is favourable, the refusal carries the remedy. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  hearing: {
    kind: 'letter',
    title: 'Anhörung zur Zulässigkeit Ihres Bürgerbegehrens',
    signedAs: 'lead',
    blocks: [
      { type: 'paragraph', text: 'Gegenstand: {form.question}' },
      { type: 'paragraph', text: 'gegen die Zulässigkeit bestehen Bedenken: {facts.decision.reason}' },
      {
        type: 'paragraph',
        text: 'Als Vertretungspersonen können Sie sich innerhalb von zwei Wochen äußern (§ 28 VwVfG). Danach entscheidet der Verwaltungsausschuss.',
      },
    ],
  },
  admission: {
    kind: 'notice',
    title: 'Ihr Bürgerbegehren ist zulässig',
    signedAs: 'lead',
    blocks: [
      {
        type: 'paragraph',
        text: 'Der Verwaltungsausschuss hat das Bürgerbegehren zugelassen: {form.question}',
      },
      {
        type: 'facts',
        rows: [
          ['Gültige Unterschriften', '{facts.count.valid}'],
          ['Wahlberechtigte', '{facts.count.eligible}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Der Bürgerentscheid findet binnen drei Monaten statt, wenn nicht der Rat vorher im Sinne des Begehrens entscheidet (§ 33 Abs. 1 NKomVG).',
      },
    ],
  },
  refusal: {
    kind: 'notice',
    title: 'Ihr Bürgerbegehren ist unzulässig',
    signedBy: 'finalDecision',
    remedy: true,
    blocks: [
      { type: 'paragraph', text: 'Der Verwaltungsausschuss hat das Bürgerbegehren für unzulässig erklärt.' },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.finalDecision.reason}' },
    ],
  },
  result: {
    kind: 'letter',
    title: 'Ergebnis des Bürgerentscheids',
    signedBy: 'result',
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Ja', '{facts.result.yes}'],
          ['Nein', '{facts.result.no}'],
          ['Stimmberechtigte', '{facts.result.eligible}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Die Frage ist mit Ja entschieden; der Bürgerentscheid steht einem Beschluss des Rates gleich (§ 33 Abs. 4 NKomVG).',
        when: 'facts.binding = true',
      },
      {
        type: 'paragraph',
        text: 'Die Mehrheit der gültigen Ja-Stimmen oder das Quorum von 20 Prozent der Stimmberechtigten ist nicht erreicht.',
        when: 'facts.binding = false',
      },
    ],
  },
};

/** What people read while signatures are gathered, the committee decides and the vote comes. */
export const statuses: Readonly<Record<string, PublicStatus>> = {
  collecting: {
    de: 'Unterschriften werden gesammelt',
    easy: 'Sie können jetzt Unterschriften sammeln.',
    en: 'Collecting signatures',
    actor: 'applicant',
    next: 'Reichen Sie die Listen ein, bevor die Frist endet.',
  },
  atCommittee: {
    de: 'Beim Verwaltungsausschuss',
    easy: 'Der Verwaltungsausschuss entscheidet, ob Ihr Begehren zulässig ist.',
    en: 'Before the main committee',
    actor: 'other',
    next: 'Der Verwaltungsausschuss entscheidet unverzüglich.',
  },
  admitted: {
    de: 'Zugelassen',
    easy: 'Ihr Begehren ist zulässig. Jetzt entscheidet der Rat oder alle stimmen ab.',
    en: 'Admitted',
    actor: 'other',
    next: 'Binnen drei Monaten findet der Bürgerentscheid statt, wenn der Rat nicht vorher folgt.',
  },
  voting: {
    de: 'Bürgerentscheid angesetzt',
    easy: 'Alle Bürgerinnen und Bürger dürfen abstimmen.',
    en: 'Referendum called',
    actor: 'other',
    next: 'Am Sonntag der Abstimmung sind die Lokale von 8 bis 18 Uhr offen.',
  },
  binding: {
    de: 'Entschieden durch Bürgerentscheid',
    easy: 'Die Abstimmung gilt zwei Jahre lang wie ein Beschluss des Rates.',
    en: 'Decided by referendum',
    actor: 'office',
    next: 'Die Stadt führt das Ergebnis aus.',
  },
  lapsed: {
    de: 'Frist abgelaufen',
    easy: 'Die Unterschriften sind nicht rechtzeitig gekommen. Das Bürgerbegehren ist beendet.',
    en: 'Lapsed',
    actor: 'nobody',
    next: 'Sie können ein neues Bürgerbegehren anzeigen.',
  },
};
