import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  known: true,
  deceasedName: 'Werner Taubert',
  lastAddress: 'Schulenburger Landstraße 22, 30165 Hannover',
  diedOn: '2026-01-09',
  place: 'Klinikum Nordstadt, Hannover',
  seized: false,
  provision: 'Evangelisch, keine Vorsorge',
  reporter: 'hospital',
  reporterName: 'Klinikum Nordstadt, Sozialdienst',
  reporterAddress: 'Haltenhoffstraße 41, 30167 Hannover',
};
const ours: JourneyStep = { task: 'intake', outcome: 'ours' };
const found: JourneyStep = {
  task: 'search',
  outcome: 'found',
  data: { name: 'Ralf Taubert', address: 'Hamburg', rank: '2' },
};
const buried: readonly JourneyStep[] = [
  {
    task: 'arranging',
    outcome: 'ordered',
    data: {
      manner: 'fire',
      ground: 'Keine entgegenstehenden Hinweise',
      undertaker: 'Bestattungshaus Wiese GmbH',
    },
  },
  { task: 'burial', outcome: 'buried', data: { buriedOn: '{today}', grave: 'Stöcken, Urnenreihe 7' } },
];
const costs = { undertaker: 142000, cemetery: 98000 };

const journeys: readonly Journey[] = [
  {
    title: 'the son refuses, the city buries and charges him',
    form,
    steps: [
      ours,
      found,
      { task: 'asking', outcome: 'refused' },
      ...buried,
      { task: 'costs', outcome: 'debtorKnown', data: costs },
      { event: 'statement', by: 'applicant', data: { statement: 'Seit 20 Jahren kein Kontakt.' } },
      { task: 'debtorDecision', outcome: 'charge', data: { reason: 'Fehlender Kontakt entbindet nicht.' } },
      { task: 'costNoticePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'costNoticeActionPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'an unknown dead person is buried after eight days and the word of the police',
    form: {
      known: false,
      diedOn: '2026-01-05',
      place: 'Ihme-Zentrum, Hannover',
      seized: true,
      reporter: 'police',
      reporterName: 'Polizeidirektion Hannover',
      reporterAddress: 'Waterloostraße 9, 30169 Hannover',
    },
    steps: [
      ours,
      { clock: 'burialPeriod' },
      { task: 'releaseInquiry', outcome: 'asked' },
      { event: 'released', by: 'authority', data: { reference: '6 UJs 14/26' } },
      ...buried,
      { task: 'costs', outcome: 'nobody', data: costs },
    ],
    ending: 'closed',
  },
  {
    title: 'a daughter takes over on the second day',
    form,
    steps: [ours, found, { event: 'takenOver', by: 'clerk', data: { undertaker: 'Bestattungen Ahrens' } }],
    ending: 'takenOver',
  },
];

export default journeys;
