import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { delivered, paid, person, unclaimed } from './sample-steps.js';

const form = {
  ...person,
  familyName: 'Dąbrowska',
  givenNames: 'Zofia Helene',
  birthPlace: 'Gdynia',
  nationality: 'polnisch',
  alsoGerman: false,
  document: 'ZZC 000112',
  documentUntil: '2031-05-04',
  handover: 'pickup',
};
const taken: JourneyStep = { task: 'attendance', outcome: 'taken' };
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };

const journeys: readonly Journey[] = [
  {
    title: 'a Polish citizen gets the card and sets her secret number',
    form,
    steps: [
      taken,
      approve,
      paid,
      delivered,
      {
        task: 'pickup',
        outcome: 'collected',
        data: { collectedOn: '{today}', collector: 'holder', former: 'none', pinLetter: 'missing' },
      },
      { task: 'pinSetting', outcome: 'set' },
    ],
    ending: 'closed',
  },
  {
    title: 'a needy citizen of the Union gets it by post',
    form: { ...form, handover: 'posted', needy: true },
    steps: [
      taken,
      approve,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Grundsicherung' } },
      delivered,
      { task: 'posting', outcome: 'received' },
    ],
    ending: 'closed',
  },
  {
    title: 'who is German beside gets none, whatever the clerk finds',
    form: { ...form, alsoGerman: true },
    steps: [taken, approve, { clock: 'refusalActionPeriod' }],
    ending: 'rejected',
  },
  {
    title: 'a girl of fifteen is too young',
    form: { ...form, birthDate: '2010-11-30' },
    steps: [
      taken,
      {
        task: 'examination',
        outcome: 'refuse',
        data: { reason: 'Antragstellung ist erst mit 16 Jahren möglich.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a card that nobody collects is destroyed',
    form,
    steps: [taken, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
