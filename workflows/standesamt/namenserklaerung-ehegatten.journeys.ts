import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  kind: 'marriageName',
  newName: 'Marquardt-Sánchez',
  first: { givenNames: 'Nele', familyName: 'Marquardt', birthName: 'Marquardt', nationality: 'deutsch' },
  second: { givenNames: 'Pablo', familyName: 'Sánchez', birthName: 'Sánchez', nationality: 'deutsch' },
  address: 'Oeltzenstraße 5, 30169 Hannover',
  marriedOn: '2021-08-14',
  marriageState: 'existing',
  registeredHere: true,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const permissible: JourneyStep = {
  task: 'examination',
  outcome: 'permissible',
  data: { law: 'deutsches Recht' },
};
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

const journeys: readonly Journey[] = [
  {
    title: 'spouses take a double name five years after the wedding',
    form,
    steps: [
      complete,
      permissible,
      paid,
      {
        task: 'scheduling',
        outcome: 'agreed',
        data: { on: '2026-01-20', time: '09:15', interpreter: false },
      },
      {
        task: 'declaration',
        outcome: 'certified',
        data: { declaredName: 'Marquardt-Sánchez', declaredOn: '{today}', bothPresent: true },
      },
      {
        task: 'registerEntry',
        outcome: 'entered',
        data: { effectiveOn: '{today}', registerNumber: 'E 877/2021 F1' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'after the divorce the former name comes back by a certified declaration that Celle receives',
    form: {
      kind: 'formerName',
      newName: 'Marquardt',
      first: { ...form.first, familyName: 'Hoppe' },
      address: form.address,
      marriedOn: '2015-05-02',
      marriageState: 'dissolved',
      registeredHere: false,
      registerOffice: 'Standesamt Celle',
    },
    steps: [
      complete,
      permissible,
      paid,
      { task: 'scheduling', outcome: 'certifiedElsewhere' },
      { clock: 'registerReply' },
      { task: 'registerReminder', outcome: 'asked' },
      {
        event: 'registered',
        by: 'authority',
        data: { effectiveOn: '{today}', registerNumber: 'E 90/2015 F2' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the district court confirms that the wanted name cannot be chosen',
    form,
    steps: [
      complete,
      {
        task: 'examination',
        outcome: 'doubtful',
        data: { question: 'Ist der Name eines Großelternteils wählbar?' },
      },
      {
        event: 'courtDecision',
        by: 'authority',
        data: {
          result: 'refused',
          courtReference: '85 III 4/26',
          decidedOn: '{today}',
          grounds: 'Der Name wird von keinem Ehegatten geführt.',
        },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Der Name ist nicht wählbar (§ 1355 Abs. 2 BGB).' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
