import type { DocumentSpec, EventSpec, Form, PublicStatus } from '@amtsweg/procedure';

/** Little is required: a report that knows less is still a report. */
export const form: Form = {
  sections: [
    {
      title: 'Das Kind',
      fields: [
        { name: 'childName', label: 'Name, soweit bekannt', type: 'name', maxLength: 200 },
        { name: 'childAge', label: 'Alter, ungefähr', type: 'integer', min: 0, max: 17 },
        {
          name: 'whereabouts',
          label: 'Wo sich das Kind aufhält',
          type: 'text',
          maxLength: 300,
          required: true,
        },
        { name: 'parents', label: 'Eltern oder Betreuende, soweit bekannt', type: 'text', maxLength: 300 },
      ],
    },
    {
      title: 'Was Sie beobachtet haben',
      fields: [
        { name: 'observation', label: 'Beobachtung', type: 'longText', maxLength: 10000, required: true },
        { name: 'observedOn', label: 'Zuletzt beobachtet am', type: 'date', notAfter: 'today' },
        {
          name: 'signs',
          label: 'Anzeichen',
          type: 'choice',
          many: true,
          options: [
            { value: 'neglect', label: 'Vernachlässigung' },
            { value: 'violence', label: 'Körperliche Gewalt' },
            { value: 'sexual', label: 'Sexualisierte Gewalt' },
            { value: 'psychological', label: 'Seelische Misshandlung' },
            { value: 'partner', label: 'Gewalt zwischen den Erwachsenen' },
            { value: 'addiction', label: 'Sucht oder psychische Erkrankung der Eltern' },
          ],
        },
        {
          name: 'immediate',
          label: 'Es besteht jetzt Gefahr (bitte zusätzlich 110 rufen)',
          type: 'boolean',
          required: true,
        },
      ],
    },
    {
      title: 'Wer meldet',
      fields: [
        { name: 'anonymous', label: 'Ich möchte anonym bleiben', type: 'boolean' },
        {
          name: 'reporterName',
          label: 'Name',
          type: 'name',
          maxLength: 200,
          when: 'form.anonymous != true',
          required: true,
        },
        {
          name: 'reporterAddress',
          label: 'Anschrift',
          type: 'text',
          maxLength: 200,
          when: 'form.anonymous != true',
        },
        {
          name: 'reporterPhone',
          label: 'Telefon für Rückfragen',
          type: 'phone',
          when: 'form.anonymous != true',
        },
        {
          name: 'professional',
          label: 'Ich melde beruflich (Schule, Kita, Arztpraxis; § 4 KKG)',
          type: 'boolean',
        },
        {
          name: 'parentsInformed',
          label: 'Die Eltern wissen von der Meldung',
          type: 'boolean',
          when: 'form.professional = true',
          required: true,
        },
      ],
    },
  ],
};

export const events: Readonly<Record<string, EventSpec>> = {
  newSigns: {
    label: 'Neue Anhaltspunkte eintragen',
    by: ['clerk', 'authority'],
    fields: [{ name: 'content', label: 'Inhalt', type: 'longText', maxLength: 8000, required: true }],
  },
  courtDecision: {
    label: 'Entscheidung des Familiengerichts eintragen',
    by: ['clerk', 'authority'],
    fields: [
      {
        name: 'result',
        label: 'Ergebnis',
        type: 'choice',
        required: true,
        options: [
          { value: 'orders', label: 'Maßnahmen nach § 1666 BGB oder Auflagen' },
          { value: 'none', label: 'Keine Maßnahmen' },
        ],
      },
      { name: 'content', label: 'Inhalt', type: 'longText', maxLength: 8000, required: true },
      {
        name: 'reviewOn',
        label: 'Überprüfung am',
        type: 'date',
        when: 'event.result = "orders"',
        required: true,
      },
    ],
  },
};

export const documents: Readonly<Record<string, DocumentSpec>> = {
  custody: {
    kind: 'notice',
    title: 'Bescheid über die Inobhutnahme',
    signedAs: 'lead',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'das Kind {form.childName} ist wegen einer dringenden Gefahr für sein Wohl in Obhut genommen worden (§ 42 Abs. 1 Satz 1 Nr. 2 SGB VIII). {facts.homeVisit.reason}{facts.riskConference.reason}',
      },
      {
        type: 'paragraph',
        text: 'Widersprechen Sie der Inobhutnahme, übergeben wir das Kind oder führen unverzüglich eine Entscheidung des Familiengerichts herbei (§ 42 Abs. 3 SGB VIII).',
      },
    ],
  },
  feedback: {
    kind: 'letter',
    title: 'Rückmeldung zu Ihrer Meldung',
    signedAs: 'clerk',
    blocks: [
      {
        type: 'paragraph',
        text: 'Ihre Meldung vom {facts.receivedOn} haben wir geprüft. Die Anhaltspunkte für eine Gefährdung haben sich nicht bestätigt (§ 4 Abs. 4 KKG). Weiteres dürfen wir nicht mitteilen.',
      },
    ],
  },
};

const quiet = 'Aus Gründen des Datenschutzes können wir Ihnen nichts weiter mitteilen.';

/** Who reported learns that the report is being dealt with, never what was found. */
export const publicStatus: Readonly<Record<string, PublicStatus>> = {
  received: {
    de: 'Eingegangen',
    easy: 'Danke. Ihre Meldung ist angekommen.',
    en: 'Received',
    actor: 'office',
    next: 'Wir schauen sofort, ob das Kind Hilfe braucht.',
  },
  inReview: {
    de: 'Wird bearbeitet',
    easy: 'Wir kümmern uns um Ihre Meldung.',
    en: 'Being dealt with',
    actor: 'office',
    next: quiet,
  },
  protection: {
    de: 'Wird bearbeitet',
    easy: 'Wir kümmern uns um Ihre Meldung.',
    en: 'Being dealt with',
    actor: 'office',
    next: quiet,
  },
  helpOffered: {
    de: 'Bearbeitet',
    easy: 'Wir haben uns um Ihre Meldung gekümmert.',
    en: 'Dealt with',
    actor: 'nobody',
    next: quiet,
  },
  handled: {
    de: 'Bearbeitet',
    easy: 'Wir haben uns um Ihre Meldung gekümmert.',
    en: 'Dealt with',
    actor: 'nobody',
    next: quiet,
  },
};
