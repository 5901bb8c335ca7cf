import type { Journey } from '@amtsweg/procedure';

const form = {
  childName: 'Mia',
  childAge: 4,
  whereabouts: 'Sahlkamp, Schwarzwaldstraße, 3. Stock links',
  observation: 'Das Kind ist seit Tagen abends allein in der Wohnung und weint.',
  signs: ['neglect'],
  immediate: false,
  reporterName: 'Kita Regenbogen, Frau Albers',
  reporterAddress: 'Holzwiesen 12, 30179 Hannover',
  professional: true,
  parentsInformed: true,
};
const seen = {
  task: 'homeVisit',
  outcome: 'seen',
  data: {
    seenOn: '{today}',
    second: 'Anke Kruse',
    impression: 'Kind unterversorgt, Mutter erschöpft, kooperativ.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a plan with willing parents is reviewed until the child is safe',
    form,
    steps: [
      { task: 'urgency', outcome: 'weighty' },
      seen,
      {
        task: 'riskConference',
        outcome: 'danger',
        data: {
          agreements: 'Keine Nacht allein, tägliche Kita, Familienhilfe ab Montag.',
          reviewOn: '2026-02-12',
        },
      },
      { task: 'approval', outcome: 'signed' },
      { clock: 'planReview' },
      { task: 'review', outcome: 'secured' },
    ],
    ending: 'closed',
  },
  {
    title: 'a child is taken into care, the parents object and the court orders',
    form: { ...form, immediate: true },
    steps: [
      { task: 'urgency', outcome: 'acute' },
      {
        task: 'homeVisit',
        outcome: 'taken',
        data: {
          takenAt: '{today}',
          placedWith: 'Kinder- und Jugendnotdienst',
          reason: 'Frische Verletzungen, niemand ansprechbar.',
        },
      },
      { task: 'custody', outcome: 'opposed', data: { reason: 'Beide Eltern widersprechen.' } },
      {
        event: 'courtDecision',
        by: 'clerk',
        data: {
          result: 'orders',
          content: 'Aufenthaltsbestimmung auf das Jugendamt übertragen.',
          reviewOn: '2026-04-12',
        },
      },
      { task: 'approval', outcome: 'signed' },
      { clock: 'planReview' },
      { task: 'review', outcome: 'secured' },
    ],
    ending: 'closed',
  },
  {
    title: 'a report without substance is dismissed by two and the nursery hears of it',
    form,
    steps: [
      {
        task: 'urgency',
        outcome: 'none',
        data: { reason: 'Die Großmutter wohnt im Haus und ist abends da.' },
      },
      { task: 'secondLook', outcome: 'confirmed' },
    ],
    ending: 'unfounded',
  },
];

export default journeys;
