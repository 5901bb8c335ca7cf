import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  father: {
    givenNames: 'Mehmet Can',
    familyName: 'Aydın',
    birthDate: '1994-02-11',
    nationality: 'deutsch',
    address: 'Davenstedter Straße 12, 30449 Hannover',
  },
  mother: {
    givenNames: 'Lena Sophie',
    familyName: 'Brinkmann',
    birthDate: '1996-07-30',
    nationality: 'deutsch',
    address: 'Davenstedter Straße 12, 30449 Hannover',
  },
  parentsMarried: false,
  motherMarried: false,
  childBorn: true,
  childDate: '2025-12-20',
  childNames: 'Elif Brinkmann',
  birthOffice: 'Standesamt Hannover',
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const permissible: JourneyStep = { task: 'examination', outcome: 'permissible' };
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-01-26', time: '10:30', interpreter: false },
};
const certified = (motherConsents: boolean): JourneyStep => ({
  task: 'declaration',
  outcome: 'certified',
  data: { certifiedOn: '{today}', recordNumber: 'VA 12/2026', motherConsents },
});
const suspected: JourneyStep = {
  task: 'examination',
  outcome: 'abuseSuspected',
  data: {
    reason: 'Mehrere Anerkennungen für Kinder verschiedener ausreisepflichtiger Mütter in zwei Jahren.',
  },
};
const aliens = (result: string): JourneyStep => ({
  event: 'aliensDecision',
  by: 'authority',
  data: { result, reason: 'Bescheid vom 3. März, bestandskräftig.' },
});

const journeys: readonly Journey[] = [
  {
    title: 'father and mother declare together, and the copies go out',
    form,
    steps: [complete, permissible, agreed, certified(true)],
    ending: 'closed',
  },
  {
    title: 'without the consent of the mother the recognition hangs in the air and is revoked after a year',
    form,
    steps: [
      complete,
      permissible,
      agreed,
      certified(false),
      { clock: 'revocable' },
      { event: 'revoke', by: 'applicant', data: { certifiedOn: '{today}' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'the aliens authority finds abuse, and nothing is certified',
    form,
    steps: [
      complete,
      suspected,
      { clock: 'aliensReply' },
      { task: 'aliensReminder', outcome: 'asked' },
      aliens('abuse'),
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Der Missbrauch ist unanfechtbar festgestellt (§ 1597a Abs. 2 Satz 4 BGB).' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
