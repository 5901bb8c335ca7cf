import type { DocumentSpec, PublicStatus } from '@amtsweg/procedure';

/** The preliminary consent, which the mission reads, and the letter where there is none. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  consent: {
    kind: 'certificate',
    title: 'Vorabzustimmung (§ 81a Abs. 3 Satz 1 Nr. 6 AufenthG, § 31 AufenthV)',
    signedBy: 'preconditions',
    sealed: true,
    blocks: [
      {
        type: 'facts',
        rows: [
          ['Fachkraft', '{form.workerName}, geboren {form.workerBirthDate}'],
          ['Arbeitgeber', '{form.company}'],
          ['Tätigkeit', '{form.job}'],
          ['Auslandsvertretung', '{form.mission}'],
        ],
      },
      {
        type: 'paragraph',
        text: 'Der Erteilung des Visums wird vorab zugestimmt. Die Zustimmung gilt drei Monate; der Termin ist innerhalb von drei Wochen zu vergeben (§ 31a AufenthV).',
      },
    ],
  },
  failed: {
    kind: 'letter',
    title: 'Beschleunigtes Fachkräfteverfahren für {form.workerName}',
    signedAs: 'clerk',
    blocks: [
      { type: 'paragraph', text: 'eine Vorabzustimmung kann nicht erteilt werden: {facts.obstacle}' },
      {
        type: 'paragraph',
        text: 'Ein Visum kann unabhängig davon bei der Auslandsvertretung beantragt werden. Die Gebühr wird nicht erstattet.',
      },
    ],
  },
};

/** What the employer reads. */
export const statuses: Readonly<Record<string, PublicStatus>> = {
  agreement: {
    de: 'Vereinbarung',
    easy: 'Bitte unterschreiben Sie die Vereinbarung mit uns.',
    en: 'Agreement',
    actor: 'applicant',
    next: 'Nach Unterschrift und Zahlung beginnen wir.',
  },
  atMission: {
    de: 'Bei der Auslandsvertretung',
    easy: 'Die Fachkraft kann jetzt das Visum beantragen.',
    en: 'At the mission',
    actor: 'other',
    next: 'Schicken Sie die Vorabzustimmung im Original an die Fachkraft; sie bucht damit den Termin.',
  },
  notConsented: {
    de: 'Keine Vorabzustimmung',
    easy: 'Auf diesem Weg geht es nicht. Die Gründe stehen im Brief.',
    en: 'No preliminary consent',
    actor: 'nobody',
    next: 'Ein Visum kann ohne dieses Verfahren beantragt werden.',
  },
};
