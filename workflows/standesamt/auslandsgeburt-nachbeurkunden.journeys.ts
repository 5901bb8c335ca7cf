import type { Journey, JourneyStep } from '@amtsweg/procedure';

const applicant = {
  familyName: 'Wegner',
  givenNames: 'Carolin',
  address: 'Ferdinand-Wallbrecht-Straße 8, 30163 Hannover',
};
const certificate = {
  state: 'Thailand',
  place: 'Bangkok',
  happenedOn: '2025-06-03',
  foreignNumber: 'Amphoe Bang Rak 88/2568',
  certification: 'legalisation',
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const unknown: JourneyStep = { event: 'berlinAnswer', by: 'authority', data: { recorded: false } };
const proved: JourneyStep = { task: 'authenticity', outcome: 'proved' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

const form = {
  ...applicant,
  ...certificate,
  childGivenNames: 'Malee Emma',
  childFamilyName: 'Wegner',
  motherName: 'Carolin Wegner',
  otherParentName: 'Somchai Wegner',
  parentsMarried: true,
  surrogacy: false,
  germanParentBornAbroad: false,
  relation: 'parent',
  residence: 'hannover',
};

const journeys: readonly Journey[] = [
  {
    title: 'a child born in Bangkok gets a German entry after the mission has verified the certificate',
    form,
    steps: [
      complete,
      { clock: 'berlinReply' },
      { task: 'berlinReminder', outcome: 'asked' },
      unknown,
      { task: 'authenticity', outcome: 'verify', data: { missionName: 'Botschaft Bangkok', advance: 40000 } },
      {
        event: 'missionAnswer',
        by: 'authority',
        data: { result: 'genuine', report: 'Eintrag im Register bestätigt.' },
      },
      proved,
      {
        task: 'examination',
        outcome: 'recordable',
        data: { nameLaw: 'deutsches Recht, Ehename der Eltern' },
      },
      paid,
      {
        task: 'recording',
        outcome: 'recorded',
        data: {
          registerNumber: 'G 12/2026',
          givenNames: 'Malee Emma',
          birthName: 'Wegner',
          otherParent: true,
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the birth is recorded in Berlin already',
    form,
    steps: [
      complete,
      {
        event: 'berlinAnswer',
        by: 'authority',
        data: { recorded: true, where: 'Standesamt I in Berlin, G 700/2025' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Die Geburt ist bereits beurkundet.' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a family that never lived in Germany is shown the registry office in Berlin',
    form: { ...form, residence: 'none' },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
