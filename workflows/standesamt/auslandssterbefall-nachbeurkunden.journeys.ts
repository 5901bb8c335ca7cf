import type { Journey, JourneyStep } from '@amtsweg/procedure';

const applicant = {
  familyName: 'Plate',
  givenNames: 'Gudrun',
  address: 'Kirchröder Straße 104, 30559 Hannover',
};
const certificate = {
  state: 'Spanien',
  place: 'Palma',
  happenedOn: '2025-10-19',
  foreignNumber: 'Registro Civil Palma 331',
  certification: 'notNeeded',
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const unknown: JourneyStep = { event: 'berlinAnswer', by: 'authority', data: { recorded: false } };
const proved: JourneyStep = { task: 'authenticity', outcome: 'proved' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

const form = {
  ...applicant,
  ...certificate,
  deceasedGivenNames: 'Günther',
  deceasedFamilyName: 'Plate',
  deceasedBirthDate: '1949-03-30',
  onShip: false,
  bodyFound: true,
  buried: 'Stadtfriedhof Engesohde',
  maritalStatus: 'verheiratet',
  relation: 'spouse',
  residence: 'hannover',
};

const journeys: readonly Journey[] = [
  {
    title: 'a widow has the death on Mallorca recorded',
    form,
    steps: [
      complete,
      unknown,
      proved,
      {
        task: 'examination',
        outcome: 'recordable',
        data: { timeProved: false, period: '18. bis 19. Oktober 2025' },
      },
      paid,
      {
        task: 'recording',
        outcome: 'recorded',
        data: {
          registerNumber: 'S 9/2026',
          diedAt: '18. bis 19. Oktober 2025',
          maritalStatus: 'verheiratet',
          spouse: 'Gudrun Plate',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a sailor lost at sea has to be declared dead by the court',
    form: { ...form, bodyFound: false },
    steps: [
      complete,
      unknown,
      proved,
      {
        task: 'examination',
        outcome: 'missingPerson',
        data: { reason: 'Kein Leichnam, Tod nur wahrscheinlich.' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Eine Todeserklärung ist vorrangig (§ 2 VerschG).' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a death on a German ship belongs to Berlin',
    form: { ...form, onShip: true },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
