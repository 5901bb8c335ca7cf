import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Heinrich Otto Paul',
  familyName: 'Lüders',
  birthDate: '1979-04-04',
  nationality: 'deutsch',
  address: 'Engelbosteler Damm 60, 30167 Hannover',
  current: [{ name: 'Heinrich' }, { name: 'Otto' }, { name: 'Paul' }],
  wanted: [{ name: 'Paul' }, { name: 'Heinrich' }, { name: 'Otto' }],
  registeredHere: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const orderOnly: JourneyStep = { task: 'comparison', outcome: 'orderOnly' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-01-19', time: '08:30', interpreter: false },
};

const journeys: readonly Journey[] = [
  {
    title: 'the third name becomes the first',
    form,
    steps: [
      complete,
      orderOnly,
      paid,
      agreed,
      { task: 'declaration', outcome: 'certified', data: { order: 'Paul Heinrich Otto' } },
      {
        task: 'registerEntry',
        outcome: 'entered',
        data: { effectiveOn: '{today}', registerNumber: 'G 912/1979 F3' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a girl of sixteen declares with her parents’ consent, and Hildesheim enters the order',
    form: {
      ...form,
      givenNames: 'Clara Marie',
      birthDate: '2009-06-01',
      current: [{ name: 'Clara' }, { name: 'Marie' }],
      wanted: [{ name: 'Marie' }, { name: 'Clara' }],
      registeredHere: false,
      registerOffice: 'Standesamt Hildesheim',
      representatives: 'Silke und Jan Lüders',
    },
    steps: [
      complete,
      { task: 'minor', outcome: 'represented' },
      orderOnly,
      paid,
      agreed,
      {
        task: 'declaration',
        outcome: 'certified',
        data: { order: 'Marie Clara', representativeConsent: true },
      },
      {
        event: 'registered',
        by: 'authority',
        data: { effectiveOn: '{today}', registerNumber: 'G 310/2009 F1' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the entry knows one name less, and the declaration is not received',
    form,
    steps: [
      complete,
      {
        task: 'comparison',
        outcome: 'spellingDiffers',
        data: { reason: 'Eingetragen sind Heinrich-Otto und Paul.' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Heinrich-Otto ist ein einziger Vorname und kann nicht getrennt werden.' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
