import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Schünemann',
  givenNames: 'Renate',
  birthDate: '1958-02-19',
  address: 'Bonifatiusplatz 9, 30161 Hannover',
  cardNumber: 'D-H-2024-0093',
  cardValidUntil: '2029-05-31',
  plate: 'H-RS 58',
  driver: 'self',
  purpose: 'home',
  place: 'vor Bonifatiusplatz 9',
  ownSpace: false,
  distance: 20,
  wheelchair: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: { ground: '§ 45 Abs. 9 StVO', reason: 'Im Mittel sind abends elf Plätze in weniger als 20 m frei.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'the sign is put up, the card is renewed, and after a move the sign comes down',
    form,
    steps: [
      complete,
      { task: 'parkingPressure', outcome: 'needed', data: { onCarriageway: true } },
      { event: 'policeOpinion', by: 'authority', data: { result: 'agrees' } },
      { event: 'roadOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'siteVisit', outcome: 'suitable', data: { width: 3.6, kerb: true } },
      {
        task: 'decision',
        outcome: 'grant',
        data: {
          spot: 'Bonifatiusplatz 9, Senkrechtaufstellung',
          considerations: 'Kein Stellplatz, hoher Parkdruck.',
        },
      },
      { clock: 'permitActionPeriod' },
      { task: 'settingUp', outcome: 'stands', data: { since: '{today}' } },
      { clock: 'cardEnd' },
      { task: 'review', outcome: 'renewed', data: { cardValidUntil: '2034-05-31' } },
      { task: 'settingUp', outcome: 'stands', data: { since: '{today}' } },
      { event: 'noLongerNeeded', by: 'applicant', data: { ground: 'Umzug nach Laatzen' } },
      { task: 'takingDown', outcome: 'down' },
    ],
    ending: 'closed',
  },
  {
    title: 'where there are free spaces nothing is reserved',
    form: { ...form, wheelchair: false },
    steps: [
      complete,
      { task: 'parkingPressure', outcome: 'notNeeded', data: { count: 11 } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
