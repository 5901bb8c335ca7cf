import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Nguyễn',
  givenNames: 'Thị Mai',
  birthDate: '1994-08-21',
  address: 'Steinmetzstraße 7, 30163 Hannover',
  plate: 'H-TM 1994',
  holder: 'self',
  weight: 1620,
  zone: 'List 3',
  start: '2026-02-01',
  years: '2',
  otherPermit: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const entitled: JourneyStep = {
  task: 'registers',
  outcome: 'entitled',
  data: { inZone: true, uses: true, cards: 0 },
};
const issued: readonly JourneyStep[] = [
  complete,
  entitled,
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'cardMaking', outcome: 'made', data: { number: 'L3-004211' } },
];
const refuse: JourneyStep = {
  task: 'decision',
  outcome: 'refuse',
  data: {
    ground: 'VwV-StVO zu § 45 X Nr. 7, ein Ausweis je Person',
    reason: 'Für das Fahrzeug H-XY 12 besteht ein gültiger Ausweis bis Dezember 2026.',
  },
};

const journeys: readonly Journey[] = [
  {
    title: 'a resident pays, gets the card, changes the car and uses the card until it expires',
    form,
    steps: [
      ...issued,
      { event: 'vehicleChanged', by: 'applicant', data: { plate: 'H-TM 2026' } },
      { task: 'exchange', outcome: 'exchanged' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'who lives beyond the city limits is handed to the town that issues the card there',
    form: { ...form, address: 'Marktplatz 4, 30853 Langenhagen' },
    steps: [
      {
        event: 'notCompetent',
        by: 'clerk',
        data: {
          receiver: 'Stadt Langenhagen, Straßenverkehrsbehörde',
          ground: 'Die Wohnung liegt in Langenhagen; Ausweise erteilt die Behörde des Wohnorts (§ 47 StVO).',
        },
      },
    ],
    ending: 'transferred',
  },
  {
    title: 'a second card for the same person is refused',
    form: { ...form, otherPermit: true },
    steps: [
      complete,
      { task: 'registers', outcome: 'entitled', data: { inZone: true, uses: true, cards: 1 } },
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a card copied for a neighbour is revoked and comes back',
    form,
    steps: [
      ...issued,
      { event: 'startRevocation', by: 'clerk', data: { facts: 'Farbkopie in einem fremden Fahrzeug.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 48 Abs. 1 VwVfG', reason: 'Der Ausweis wurde vervielfältigt.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned', data: { returnedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
];

export default journeys;
