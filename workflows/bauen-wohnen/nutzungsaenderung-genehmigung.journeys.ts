import type { Journey } from '@amtsweg/procedure';
import { agrees, askedTwice, fee, final, paid, party, plot, refusedForGood, signed } from './sample.js';

const restaurant = {
  ...party,
  ...plot,
  formerUse: 'shop',
  formerReference: '61.2-1998-0412',
  newUse: 'restaurant',
  area: 210,
  operations: 'Speisegaststätte, 11 bis 23 Uhr',
  guests: 80,
  employees: 12,
  parkingSpaces: 2,
};
const flat = { ...party, ...plot, formerUse: 'office', newUse: 'housing', area: 95, parkingSpaces: 1 };
const complete = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } };
const redeemed = { task: 'parking', outcome: 'redeemed', data: { places: 6, perPlace: 1000000 } };
const compared = { task: 'comparison', outcome: 'compared', data: { findings: 'Im Mischgebiet zulässig.' } };
const asked = [...['planning', 'labour', 'fire'].map(agrees), redeemed, compared];

const journeys: readonly Journey[] = [
  {
    title: 'a shop becomes a restaurant, with parking redeemed and escape routes accepted',
    form: restaurant,
    steps: [
      ...askedTwice(complete, ...asked),
      redeemed,
      compared,
      { task: 'decision', outcome: 'granted', data: { hours: '11 bis 22 Uhr' } },
      fee,
      signed,
      paid,
      final,
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
      { task: 'acceptance', outcome: 'accepted', data: { acceptedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an office becomes a flat because nobody decided in time',
    form: flat,
    steps: [
      complete,
      { clock: 'decisionPeriod' },
      { task: 'deemedCertification', outcome: 'certified' },
      { clock: 'deemedFinality' },
      { clock: 'deemedValidity' },
      { task: 'beginCheck', outcome: 'notBegun' },
    ],
    ending: 'lapsed',
  },
  {
    title: 'a practice in former offices needs no permit',
    form: { ...flat, formerUse: 'shop', newUse: 'office', operations: 'Steuerberatung', employees: 2 },
    steps: [
      { task: 'formalCheck', outcome: 'notNeeded', data: { ground: 'Gleiche Anforderungen, Kerngebiet.' } },
    ],
    ending: 'notNeeded',
  },
  {
    title: 'an amusement arcade is refused after a hearing',
    form: { ...restaurant, newUse: 'amusement', guests: 20, employees: 3 },
    steps: [
      complete,
      agrees('planning'),
      { task: 'parking', outcome: 'covered' },
      compared,
      ...refusedForGood,
    ],
    ending: 'rejected',
  },
];

export default journeys;
