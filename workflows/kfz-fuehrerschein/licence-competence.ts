import { conclude, notification, transmissionState, type Field } from '@amtsweg/procedure';

/** Ordinary residence of 185 days (§ 7 FeV): without it no German licence, whoever applies. */
export const foreignResidence: readonly Field[] = [
  {
    name: 'residence',
    label: 'Ordentlicher Wohnsitz im Inland festgestellt durch',
    type: 'choice',
    required: true,
    options: [
      { value: 'register', label: 'Melderegister' },
      { value: 'proof', label: 'andere Nachweise (185 Tage)' },
      { value: 'student', label: 'Ausnahme für Schule oder Studium (§ 7 Abs. 2 FeV)' },
    ],
  },
];

/** Hand-over to the licensing authority of the main residence (§ 73 (2) FeV), which takes over the application as received. */
export const licenceTransfer = {
  outcome: {
    notCompetent: {
      label: 'Andere Fahrerlaubnisbehörde zuständig',
      to: '#case.transferred',
      fields: [
        {
          name: 'receiver',
          label: 'Zuständige Fahrerlaubnisbehörde',
          type: 'text',
          maxLength: 160,
          required: true,
        },
      ],
    },
  },
  documents: {
    transfer: {
      kind: 'letter',
      title: 'Abgabe Ihres Antrags',
      signedAs: 'clerk',
      blocks: [
        {
          type: 'paragraph',
          text: 'zuständig ist die Fahrerlaubnisbehörde Ihrer Hauptwohnung (§ 73 Abs. 2 FeV). Wir haben Ihren Antrag mit dem Eingangsdatum {facts.receivedOn} dorthin abgegeben: {facts.formalCheck.receiver}.',
        },
      ],
    },
  },
  milestone: notification({
    label: 'Abgabe an die zuständige Fahrerlaubnisbehörde',
    status: ['inReview', 'transferred'],
    document: 'transfer',
    prefix: 'transfer',
    entry: [conclude('transferred')],
    then: {
      forwarding: transmissionState({
        id: 'forwarding',
        state: 'Antrag wird abgegeben',
        status: 'transferred',
        receivers: '[facts.formalCheck.receiver]',
        legalBasis: '§ 73 Abs. 2 FeV, § 3 VwVfG',
        to: 'done',
      }),
    },
  }),
} as const;
