import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { body, captured, delivered, erased, paid, person, statement, unclaimed } from './sample-steps.js';

const form = { ...person, ...body, occasion: 'expired', photo: 'office', handover: 'pickup' };
const taken: JourneyStep = {
  task: 'attendance',
  outcome: 'taken',
  data: { competence: 'here', ...captured, eidInformed: true },
};
const withoutPrints: JourneyStep = {
  task: 'attendance',
  outcome: 'taken',
  data: { competence: 'here', fingerprints: 'impossible', signature: 'given', eidInformed: true },
};
const approve: JourneyStep = { task: 'examination', outcome: 'approve' };
const ground: JourneyStep = {
  task: 'examination',
  outcome: 'ground',
  data: { ground: 'terror', reason: 'Mitteilung des Landeskriminalamts vom 8. Januar.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the holder of a new card never got the letter with the secret number and sets one at the counter',
    form,
    steps: [
      taken,
      approve,
      paid,
      delivered,
      {
        task: 'pickup',
        outcome: 'collected',
        data: { collectedOn: '{today}', collector: 'holder', former: 'kept', pinLetter: 'missing' },
      },
      erased,
      { task: 'pinSetting', outcome: 'set' },
    ],
    ending: 'closed',
  },
  {
    title: 'a card is sent home at no fee, and its holder may not leave Germany with it',
    form: { ...form, handover: 'posted', needy: true },
    steps: [
      taken,
      ground,
      statement,
      {
        task: 'decision',
        outcome: 'exitBan',
        data: { banUntil: '2026-12-31', reason: 'Die Ausreise in ein Ausbildungslager steht bevor.' },
      },
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheid über Grundsicherung' } },
      delivered,
      { task: 'posting', outcome: 'received' },
      erased,
    ],
    ending: 'closed',
  },
  {
    title: 'a card without fingerprints is collected by a proxy',
    form,
    steps: [
      withoutPrints,
      approve,
      paid,
      delivered,
      {
        task: 'pickup',
        outcome: 'collected',
        data: {
          collectedOn: '{today}',
          collector: 'proxy',
          proxyName: 'Jörg Hartmann',
          former: 'kept',
          pinLetter: 'received',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a card without fingerprints is sent home',
    form: { ...form, handover: 'posted' },
    steps: [withoutPrints, approve, paid, delivered, { task: 'posting', outcome: 'received' }],
    ending: 'closed',
  },
  {
    title: 'a card is refused and a substitute handed out',
    form,
    steps: [
      taken,
      ground,
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: 'terror', reason: 'Konkrete Vorbereitungshandlungen sind belegt.' },
      },
      {
        task: 'substitute',
        outcome: 'made',
        data: { serialNumber: 'T22000129', validUntil: '2028-12-31' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a card that nobody collects is destroyed',
    form: { ...form, occasion: 'changed' },
    steps: [taken, approve, paid, delivered, ...unclaimed],
    ending: 'uncollected',
  },
];

export default journeys;
