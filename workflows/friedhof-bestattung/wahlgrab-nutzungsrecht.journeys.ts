import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Renate',
  familyName: 'Obermüller',
  address: 'Stöckener Straße 80, 30419 Hannover',
  resident: true,
  successor: 'Tim Obermüller',
  successorAddress: 'Am Lindener Berge 2, 30449 Hannover',
  occasion: 'death',
  deceased: 'Klaus Obermüller',
  diedOn: '2026-01-09',
  cemetery: 'stoecken',
  kind: 'earth',
  places: 2,
};
const { deceased: _deceased, diedOn: _diedOn, ...alive } = form;
const provision = { ...alive, occasion: 'provision', kind: 'tree' };
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const chosen: JourneyStep = { task: 'selection', outcome: 'chosen', data: { gravePlace: 'A 47 / 12' } };
const conferred: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant' },
  { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'graveRegister', outcome: 'entered', data: { letterNumber: 'GB 2026/041' } },
  { clock: 'permitActionPeriod' },
];
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: 'Friedhofssatzung LHH (Vorsorge)', reason: 'Auf dem Feld sind nur noch elf Bäume frei.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a widow chooses a family grave, pays and gets the Grabbrief',
    form,
    steps: [complete, chosen, ...conferred],
    ending: 'closed',
  },
  {
    title: 'a couple reserves a tree, changes its mind once and confirms',
    form: provision,
    steps: [
      complete,
      chosen,
      { event: 'otherChoice', by: 'applicant' },
      chosen,
      { event: 'choiceConfirmed', by: 'applicant' },
      ...conferred,
    ],
    ending: 'closed',
  },
  {
    title: 'the last trees are kept for those who have died',
    form: provision,
    steps: [
      complete,
      { task: 'selection', outcome: 'nothingFree' },
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Wir sind beide über achtzig.' } },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
