import { certificateJourneys, certificateSteps, type Journey } from '@amtsweg/procedure';

const form = {
  deceased: { givenNames: 'Ayşe', familyName: 'Yıldırım' },
  birthName: 'Şahin',
  deathDate: '2025-12-11',
  deathPlace: 'Klinikum Nordstadt, Hannover',
  lastAddress: 'Engelbosteler Damm 30, 30167 Hannover',
  variant: 'standard',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Emre',
    familyName: 'Yıldırım',
    birthDate: '1979-08-05',
    address: 'Engelbosteler Damm 30, 30167 Hannover',
  },
  actingFor: 'self',
  relation: 'descendant',
};

const found = {
  registryOffice: 'Hannover',
  registerNumber: 'S 5120/2025',
  entryYear: 2025,
  block: 'none',
};

const entries = {
  givenNames: 'Ayşe',
  familyName: 'Yıldırım',
  birthName: 'Şahin',
  birthDate: '1950-03-21',
  birthPlace: 'Kayseri, Türkei',
  lastResidence: 'Engelbosteler Damm 30, Hannover',
  maritalStatus: 'verwitwet',
  deathTime: '11. Dezember 2025, 4.10 Uhr',
  deathPlace: 'Hannover',
  lastSpouse: { givenNames: 'Mehmet', familyName: 'Yıldırım' },
};

const undertaker = {
  ...form,
  requester: {
    givenNames: 'Friederike',
    familyName: 'Ahlborn',
    birthDate: '1983-10-19',
    address: 'Vahrenwalder Straße 140, 30165 Hannover',
    email: 'auftrag@bestattungen-ahlborn.example.org',
  },
  actingFor: 'undertaker',
  principalName: 'Emre Yıldırım',
  firm: 'Bestattungshaus Ahlborn',
  orderReference: '2025/417',
};

const story = { form, found, entries, expiredYear: 1991 };
const step = certificateSteps(story);
const notYet = { task: 'registerSearch', outcome: 'notYetRecorded' } as const;

const journeys: readonly Journey[] = [
  ...certificateJourneys(story),
  {
    title: 'an undertaker orders five certificates, two of them free, before the death is registered',
    form: {
      ...undertaker,
      copies: 5,
      feeFree: true,
      feeFreeCopies: 2,
      feeFreePurposes: ['pension', 'healthInsurance'],
    },
    steps: [
      step.complete,
      notYet,
      { task: 'awaitingEntry', outcome: 'recorded' },
      step.found,
      step.entitled,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Rentenversicherung und Krankenkasse' } },
      step.paid,
      step.signed,
    ],
    ending: 'closed',
  },
  {
    title: 'no death was reported, and the undertaker withdraws the order',
    form: undertaker,
    steps: [
      step.complete,
      notYet,
      {
        task: 'awaitingEntry',
        outcome: 'notReported',
        data: { missing: [{ item: 'Anzeige des Sterbefalls mit Todesbescheinigung', reason: '§ 28 PStG' }] },
      },
      { event: 'withdraw', by: 'applicant', data: { reason: 'Der Sterbefall wurde in Celle angezeigt.' } },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'a brother shows a credible interest and collects the certificate',
    form: {
      ...form,
      relation: 'sibling',
      interest: 'Auflösung des gemeinsamen Grabes der Eltern',
      delivery: 'collection',
    },
    steps: [
      step.complete,
      step.found,
      step.entitled,
      step.paid,
      step.signed,
      { task: 'collection', outcome: 'handedOver' },
    ],
    ending: 'closed',
  },
];

export default journeys;
