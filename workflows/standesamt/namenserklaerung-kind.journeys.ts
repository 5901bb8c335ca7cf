import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  child: { givenNames: 'Jonas', familyName: 'Reimers', birthDate: '2017-03-02' },
  registeredHere: true,
  kind: 'stepFamily',
  newName: 'Reimers-Koch',
  declarant: { givenNames: 'Anja', familyName: 'Koch' },
  soleCustody: true,
  otherParentName: 'Sven Reimers',
  stepParentName: 'Lars Koch',
  address: 'Podbielskistraße 200, 30177 Hannover',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const custody: JourneyStep = { task: 'custody', outcome: 'confirmed' };
const consent = (otherParentConsent: string): JourneyStep => ({
  task: 'examination',
  outcome: 'permissible',
  data: { otherParentConsent },
});
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-02-02', time: '11:00', interpreter: false },
};
const declared = { declaredName: 'Reimers-Koch', declaredOn: '{today}' };
const entered: JourneyStep = {
  task: 'registerEntry',
  outcome: 'entered',
  data: { effectiveOn: '{today}', registerNumber: 'G 1204/2017 F1' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a child of eight joins, and the family court has replaced the consent of the other parent',
    form,
    steps: [
      complete,
      custody,
      consent('needed'),
      { task: 'otherParent', outcome: 'reminded' },
      {
        task: 'otherParent',
        outcome: 'replaced',
        data: { courtReference: '602 F 88/25', finalOn: '{today}' },
      },
      paid,
      agreed,
      { task: 'declaration', outcome: 'certified', data: { ...declared, childJoins: true } },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'a child of fifteen declares itself after its parents got joint custody',
    form: {
      child: { givenNames: 'Mia', familyName: 'Reimers', birthDate: '2010-09-12' },
      registeredHere: true,
      kind: 'jointCustody',
      newName: 'Sommer',
      declarant: { givenNames: 'Anja', familyName: 'Reimers' },
      soleCustody: false,
      custodySince: '2025-12-01',
      address: form.address,
    },
    steps: [
      complete,
      consent('present'),
      paid,
      agreed,
      {
        task: 'declaration',
        outcome: 'certified',
        data: { ...declared, declaredName: 'Sommer', childDeclares: true },
      },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'the other parent refuses, and no court replaces the consent',
    form,
    steps: [
      complete,
      custody,
      consent('needed'),
      {
        task: 'otherParent',
        outcome: 'refused',
        data: { reason: 'Das Familiengericht hat den Antrag abgewiesen.' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Die nötige Zustimmung fehlt (§ 1617e BGB).' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
