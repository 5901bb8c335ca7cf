import type { Journey } from '@amtsweg/procedure';
import {
  agrees,
  askedTwice,
  fee,
  final,
  free,
  paid,
  party,
  plot,
  refusedForGood,
  refusedFree,
  signed,
} from './sample.js';

const form = {
  ...party,
  organisation: 'Nordlicht Außenwerbung GmbH',
  ...plot,
  content: 'Leuchtkasten für ein Optikergeschäft',
  foreign: false,
  area: 'mixed',
  surface: 4.5,
  topEdge: 4.2,
  illumination: 'changing',
  monument: true,
  mainRoad: true,
};
const board = {
  ...form,
  content: 'Plakattafel',
  foreign: true,
  area: 'residential',
  surface: 0.9,
  illumination: 'none',
  monument: false,
  mainRoad: false,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const inspected = {
  task: 'place',
  outcome: 'inspected',
  data: { signs: 3, finding: 'Fügt sich in die Ladenzeile ein.' },
};
const granted = {
  task: 'decision',
  outcome: 'granted',
  data: { until: '2031-01-31', hours: '7 bis 22 Uhr', changing: false },
};

const journeys: readonly Journey[] = [
  {
    title: 'an illuminated sign is allowed for five years and then removed',
    form,
    steps: [
      ...askedTwice(complete, ...['planning', 'monument', 'traffic'].map(agrees), inspected),
      inspected,
      granted,
      fee,
      signed,
      paid,
      final,
      { event: 'mounted', by: 'applicant', data: { mountedOn: '{today}' } },
      { clock: 'term' },
      { task: 'removal', outcome: 'gone' },
    ],
    ending: 'closed',
  },
  {
    title: 'a poster board in a residential area cannot be granted',
    form: board,
    steps: [complete, inspected, { ...granted, data: { until: '2031-01-31' } }, ...refusedForGood],
    ending: 'rejected',
  },
  {
    title: 'a sign that is never mounted lapses',
    form: { ...board, foreign: false },
    steps: [
      complete,
      inspected,
      { ...granted, data: { until: '2031-01-31' } },
      free,
      signed,
      final,
      { clock: 'beginPeriod' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'the board of a public body is refused without fee',
    form: board,
    steps: [complete, inspected, ...refusedFree],
    ending: 'rejected',
  },
];

export default journeys;
