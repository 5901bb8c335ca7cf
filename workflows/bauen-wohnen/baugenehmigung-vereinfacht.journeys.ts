import type { Journey } from '@amtsweg/procedure';
import {
  agrees,
  askedTwice,
  final,
  fee,
  paid,
  party,
  plot,
  refusedFree,
  signed,
  unanswered,
} from './sample.js';

const form = {
  ...party,
  ...plot,
  designer: {
    name: 'Büro Asmus Architektur',
    listNumber: '14.221',
    address: 'Calenberger Straße 3, 30169 Hannover',
  },
  measure: 'erection',
  project: 'Neubau eines Einfamilienhauses mit Garage',
  use: 'housing',
  buildingClass: 1,
  dwellings: 1,
  grossVolume: 780.5,
  bicycleSpaces: 4,
  structuralProof: 'enclosed',
  trees: false,
  drainageChange: true,
  buildingCosts: 24000000,
};
const { dwellings: _, ...noHousing } = form;
const office = {
  ...noHousing,
  use: 'commercial',
  project: 'Neubau eines Bürogebäudes',
  buildingClass: 5,
  structuralProof: 'later',
  trees: true,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { completeOn: '{today}' } };
const reviewed = {
  task: 'limitedReview',
  outcome: 'reviewed',
  data: { planningBasis: '34', findings: 'Fügt sich ein, Grenzabstände eingehalten.' },
};
const examined = [complete, agrees('planning'), agrees('drainage'), reviewed];

const journeys: readonly Journey[] = [
  {
    title: 'a house is permitted, begun, finished and accepted',
    form,
    steps: [
      ...examined,
      { task: 'decision', outcome: 'granted', data: { finalAcceptance: true } },
      {
        task: 'feeSetting',
        outcome: 'set',
        data: { basis: 'value', buildingValue: 24000000, reason: 'Rohbauwert nach Anlage 2.' },
      },
      signed,
      paid,
      final,
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}', responsible: 'Jens Asmus' } },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
      { task: 'acceptance', outcome: 'accepted', data: { acceptedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a house that nobody decides on in three months counts as permitted',
    form,
    steps: [
      complete,
      agrees('planning'),
      { clock: 'decisionPeriod' },
      { task: 'deemedCertification', outcome: 'certified' },
      { clock: 'deemedFinality' },
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
    ],
    ending: 'deemedApproved',
  },
  {
    title: 'a neighbour is heard about a shorter distance and the application refused',
    form: {
      ...form,
      use: 'mainlyHousing',
      deviations: [{ provision: '§ 5 NBauO', reason: 'Schmales Grundstück', protectsNeighbours: true }],
    },
    steps: [
      complete,
      agrees('planning'),
      agrees('drainage'),
      {
        task: 'neighbourNotice',
        outcome: 'served',
        data: { neighbours: [{ name: 'Karl Ohlendorf', plot: 'Tiergartenstraße 79' }], servedOn: '{today}' },
      },
      {
        event: 'neighbourObjection',
        by: 'clerk',
        data: {
          neighbour: 'Karl Ohlendorf',
          plot: 'Tiergartenstraße 79',
          receivedOn: '{today}',
          statement: 'Mein Wohnzimmer wird verschattet.',
        },
      },
      { clock: 'neighbourPeriod' },
      { task: 'neighbourAppraisal', outcome: 'appraised', data: { result: 'Die Einwendung ist begründet.' } },
      reviewed,
      {
        task: 'decision',
        outcome: 'moreDocuments',
        data: { missing: [{ item: 'Abstandsflächenplan' }] },
      },
      { event: 'supplement', by: 'applicant', data: { parcel: '112/8' } },
      complete,
      reviewed,
      ...refusedFree,
    ],
    ending: 'rejected',
  },
  {
    title: 'an office block with trees waits long for its documents and gets its structural proof later',
    form: office,
    steps: [
      ...askedTwice(complete, ...['planning', 'fire', 'drainage', 'green'].map(agrees), reviewed),
      reviewed,
      { task: 'decision', outcome: 'granted', data: { structuralCondition: true, finalAcceptance: false } },
      fee,
      signed,
      paid,
      final,
      { event: 'workBegun', by: 'applicant', data: { begunOn: '{today}' } },
      { task: 'structure', outcome: 'confirmed' },
      { event: 'workFinished', by: 'applicant', data: { finishedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'an application that stays incomplete is returned',
    form,
    steps: [...unanswered, { clock: 'returnRemedyPeriod' }],
    ending: 'discontinued',
  },
  {
    title: 'a permit that is never used lapses after three years',
    form,
    steps: [
      ...examined,
      { task: 'decision', outcome: 'granted', data: { finalAcceptance: false } },
      fee,
      signed,
      paid,
      final,
      { clock: 'permitValidity' },
      { task: 'beginCheck', outcome: 'notBegun' },
    ],
    ending: 'lapsed',
  },
];

export default journeys;
