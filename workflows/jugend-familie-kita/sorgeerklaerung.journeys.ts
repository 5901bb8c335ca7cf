import type { Journey } from '@amtsweg/procedure';

const form = {
  unborn: false,
  childName: 'Emil Hartmann',
  childBirth: '2025-11-20',
  birthPlaceKind: 'germany',
  birthPlace: 'Hannover',
  motherName: 'Svenja Petersen',
  motherBirth: '1991-06-04',
  otherName: 'Jörg Hartmann',
  otherBirth: '1979-11-02',
  address: 'Podbielskistraße 210, 30177 Hannover',
  paternityOn: '2025-10-01',
  courtDecision: false,
};
const prepared = [
  { task: 'formalCheck', outcome: 'complete' },
  { task: 'admissibility', outcome: 'admissible', data: { minorParent: false, interpreter: false } },
];
const came = (who: string) => ({
  task: 'appointment',
  outcome: 'present',
  data: { who, identityDocument: 'Personalausweise L01X00T47 und L22Z11K08' },
});
const signed = (task: string, rollNumber: string) => ({
  task,
  outcome: 'signed',
  data: { rollNumber, recordedOn: '{today}' },
});

const journeys: readonly Journey[] = [
  {
    title: 'both parents come together and the register is told',
    form,
    steps: [
      ...prepared,
      came('both'),
      signed('recording', '117/2026'),
      { task: 'handover', outcome: 'handed', data: { handedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the second parent never comes and nothing has changed',
    form,
    steps: [...prepared, came('mother'), signed('recording', '118/2026'), { clock: 'secondParentPeriod' }],
    ending: 'oneSided',
  },
  {
    title: 'a court has decided and nothing can be recorded',
    form: { ...form, courtDecision: true },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      {
        task: 'admissibility',
        outcome: 'inadmissible',
        data: { ground: 'decided', reason: 'Beschluss des Amtsgerichts Hannover über die Alleinsorge.' },
      },
    ],
    ending: 'refused',
  },
];

export default journeys;
