import type { Journey } from '@amtsweg/procedure';

const form = {
  place: 'Limmerstraße 48, Hinterhaus',
  matter: 'unpermitted',
  description: 'Auf dem Flachdach entsteht seit Montag ein Aufbau aus Holz.',
  seenOn: '2026-01-08',
  danger: false,
  peopleThere: true,
  name: 'Ortrud Mahnke',
  address: 'Limmerstraße 50, 30451 Hannover',
  neighbour: true,
  answer: true,
};

const journeys: readonly Journey[] = [
  {
    title: 'a roof structure without permit becomes proceedings of their own',
    form,
    steps: [
      { event: 'moreSeen', by: 'applicant', data: { observation: 'Jetzt wird auch gedämmt.' } },
      { task: 'files', outcome: 'visit' },
      { task: 'siteVisit', outcome: 'noAccess' },
      { clock: 'accessPeriod' },
      {
        task: 'siteVisit',
        outcome: 'violation',
        data: { kind: 'material', finding: 'Aufbau 4 × 6 m, kein Grenzabstand.' },
      },
      { task: 'opportunity', outcome: 'proceed', data: { reference: '63.60.20-0044/26' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a loose balcony reported without a name is propped up the same day',
    form: {
      place: 'Engelbosteler Damm 9',
      matter: 'collapse',
      description: 'Beton bröckelt vom Balkon.',
      seenOn: '2026-01-11',
      danger: true,
      peopleThere: true,
      neighbour: false,
      answer: false,
    },
    steps: [
      { task: 'securing', outcome: 'secured', data: { measures: 'Gehweg gesperrt, Balkon abgestützt.' } },
      {
        task: 'siteVisit',
        outcome: 'violation',
        data: { kind: 'hazard', finding: 'Bewehrung durchgerostet.' },
      },
      { task: 'opportunity', outcome: 'cured' },
    ],
    ending: 'closed',
  },
  {
    title: 'rubble on the pavement is the road authority’s matter',
    form: { ...form, matter: 'neglect' },
    steps: [
      { task: 'files', outcome: 'visit' },
      { task: 'siteVisit', outcome: 'elsewhere', data: { authority: 'Fachbereich Tiefbau' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
