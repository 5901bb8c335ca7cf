import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  first: { givenNames: 'Renate', familyName: 'Wiegand' },
  second: { givenNames: 'Horst', familyName: 'Pape' },
  marriedOn: '1976-08-20',
  concludedAt: 'germany',
  dissolved: true,
  dissolvedBy: 'divorceAbroad',
  copies: 1,
  delivery: 'collection',
  requester: {
    givenNames: 'Renate',
    familyName: 'Wiegand',
    birthDate: '1952-11-30',
    address: 'Podbielskistraße 210, 30177 Hannover',
  },
  relation: 'spouse',
};
const entry = {
  registerNumber: 'E 902/1976',
  entryYear: 1976,
  block: 'none',
  genderEntryChanged: false,
  open: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };

const journeys: readonly Journey[] = [
  {
    title: 'a divorce in Spain is entered in the old family book before the print is made',
    form,
    steps: [
      complete,
      { task: 'registerSearch', outcome: 'familyBook' },
      { task: 'familyBook', outcome: 'here', data: { keptAt: 'Hannover' } },
      { task: 'registerSearch', outcome: 'paper', data: entry },
      { task: 'paperBook', outcome: 'illegible', data: { illegible: 'Randvermerk von 1981' } },
      { task: 'entitlement', outcome: 'entitled' },
      { task: 'narrow', outcome: 'complete' },
      { task: 'entryOpen', outcome: 'continued' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      {
        task: 'print',
        outcome: 'certified',
        data: {
          concluded: 'Hannover, 20. August 1976',
          names: 'Ehename Pape; Wiegand seit 1999',
          ended: 'Scheidung, Málaga 1998',
          asOf: '{today}',
        },
      },
      { task: 'collection', outcome: 'handedOver' },
    ],
    ending: 'closed',
  },
  {
    title: 'the family book lies in another town whose office is named',
    form,
    steps: [
      complete,
      { task: 'registerSearch', outcome: 'familyBook' },
      { task: 'familyBook', outcome: 'elsewhere', data: { competentOffice: 'Standesamt Göttingen' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
