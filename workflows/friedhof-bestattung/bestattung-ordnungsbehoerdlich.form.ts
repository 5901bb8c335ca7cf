import type { DocumentSpec, Form } from '@amtsweg/procedure';

/** The notice that somebody died and nobody buries. */
export const form: Form = {
  sections: [
    {
      title: 'Die verstorbene Person',
      fields: [
        { name: 'known', label: 'Identität bekannt', type: 'boolean', required: true },
        {
          name: 'deceasedName',
          label: 'Name',
          type: 'name',
          maxLength: 160,
          when: 'form.known = true',
          required: true,
        },
        {
          name: 'lastAddress',
          label: 'Letzte Anschrift',
          type: 'text',
          maxLength: 200,
          when: 'form.known = true',
        },
        {
          name: 'diedOn',
          label: 'Todestag oder Tag des Auffindens',
          type: 'date',
          required: true,
          notAfter: 'today',
        },
        {
          name: 'place',
          label: 'Sterbe- oder Auffindungsort in Hannover',
          type: 'text',
          maxLength: 200,
          required: true,
        },
        {
          name: 'seized',
          label: 'Leichnam beschlagnahmt oder Todesart ungeklärt',
          type: 'boolean',
          required: true,
        },
        {
          name: 'provision',
          label: 'Hinweise auf Wünsche, Vorsorge, Religion',
          type: 'longText',
          maxLength: 2000,
        },
        { name: 'relatives', label: 'Bekannte Angehörige', type: 'longText', maxLength: 2000 },
      ],
    },
    {
      title: 'Wer den Fall meldet',
      fields: [
        {
          name: 'reporter',
          label: 'Meldende Stelle',
          type: 'choice',
          required: true,
          options: [
            { value: 'police', label: 'Polizei' },
            { value: 'hospital', label: 'Krankenhaus oder Heim' },
            { value: 'undertaker', label: 'Bestattungsunternehmen' },
            { value: 'other', label: 'andere' },
          ],
        },
        { name: 'reporterName', label: 'Name', type: 'name', maxLength: 160, required: true },
        { name: 'reporterAddress', label: 'Anschrift', type: 'text', maxLength: 200, required: true },
      ],
    },
  ],
};

/** Hearing and notice about the costs. */
export const documents: Readonly<Record<string, DocumentSpec>> = {
  hearing: {
    kind: 'letter',
    title: 'Anhörung: Kosten der Bestattung von {form.deceasedName}',
    signedBy: 'costs',
    blocks: [
      {
        type: 'paragraph',
        text: 'die Stadt hat die Bestattung veranlasst, weil niemand dafür gesorgt hat. Es ist beabsichtigt, die Kosten von {euro(facts.fee.cents)} gegen {facts.search.name} festzusetzen (§ 8 Abs. 4 BestattG). Sie können sich innerhalb von zwei Wochen nach der Bekanntgabe äußern, auch dazu, warum die Heranziehung unbillig wäre.',
      },
    ],
  },
  costNotice: {
    kind: 'notice',
    title: 'Leistungsbescheid über Bestattungskosten',
    signedBy: 'debtorDecision',
    remedy: true,
    blocks: [
      {
        type: 'paragraph',
        text: 'die Kosten der Bestattung werden gegen {facts.search.name}, {facts.search.address}, auf {euro(facts.fee.cents)} festgesetzt. Mehrere Verpflichtete desselben Rangs haften als Gesamtschuldner.',
      },
      {
        type: 'facts',
        rows: [
          ['Bestattungsunternehmen', '{euro(facts.costs.undertaker)}'],
          ['Friedhof und Krematorium', '{euro(facts.costs.cemetery)}'],
        ],
      },
      { type: 'heading', text: 'Gründe' },
      { type: 'paragraph', text: '{facts.debtorDecision.reason}' },
      {
        type: 'paragraph',
        text: 'Soweit Ihnen die Kosten nicht zumutbar sind, können Sie beim Sozialamt die Übernahme beantragen (§ 74 SGB XII).',
      },
    ],
  },
};
