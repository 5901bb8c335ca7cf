import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, paid, person } from './sample-steps.js';

const form = { ...person, ...body, need: 'exam', neededOn: '{today}', cardApplied: true, photo: 'cloud' };
const taken: JourneyStep = { task: 'attendance', outcome: 'taken' };
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };
const made: JourneyStep = {
  task: 'making',
  outcome: 'made',
  data: { blank: 'V7300152', validUntil: '2026-04-10', former: 'lost' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a student gets a card for the examination of the same day',
    form,
    steps: [taken, approve, paid, made],
    ending: 'closed',
  },
  {
    title: 'a needy person gets it free of charge',
    form: { ...form, need: 'court', needy: true },
    steps: [
      taken,
      approve,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Bürgergeld' } },
      made,
    ],
    ending: 'closed',
  },
  {
    title: 'a need that is not credible is heard and refused',
    form: { ...form, need: 'journey', neededOn: '2026-08-01' },
    steps: [
      taken,
      {
        task: 'examination',
        outcome: 'notUrgent',
        data: { reason: 'Der Personalausweis kommt lange vor der Reise.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { reason: 'Sofortiger Bedarf ist nicht glaubhaft gemacht.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
