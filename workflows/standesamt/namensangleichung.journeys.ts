import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  givenNames: 'Ahmad Yusuf',
  familyName: 'Khalil Ibrahim',
  birthDate: '1992-01-01',
  originState: 'Syrien',
  script: 'arabic',
  address: 'Vahrenwalder Straße 140, 30165 Hannover',
  statusChange: 'naturalised',
  statusSince: '2025-10-15',
  adaptations: ['sort', 'drop'],
  newGivenNames: 'Ahmad',
  newFamilyName: 'Khalil',
  registerKind: 'none',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const changed: JourneyStep = { task: 'statute', outcome: 'changed' };
const fits: JourneyStep = {
  task: 'transcription',
  outcome: 'fits',
  data: { chain: 'Ahmad Yusuf Khalil Ibrahim', source: 'Zivilregisterauszug mit ISO-Übersetzung' },
};
const agreed: JourneyStep = {
  task: 'scheduling',
  outcome: 'agreed',
  data: { on: '2026-02-10', time: '14:00', interpreter: true },
};
const certified: JourneyStep = {
  task: 'declaration',
  outcome: 'certified',
  data: { givenNames: 'Ahmad', familyName: 'Khalil' },
};
const entered: JourneyStep = {
  task: 'registerEntry',
  outcome: 'entered',
  data: { effectiveOn: '{today}', registerNumber: 'NV 17/2026' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a naturalised man sorts a chain of names into given name and family name',
    form,
    steps: [
      complete,
      changed,
      fits,
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      agreed,
      certified,
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'an expellee takes the German form of her name free of charge',
    form: {
      ...form,
      givenNames: 'Jekaterina',
      familyName: 'Schmidtova',
      script: 'cyrillic',
      originState: 'Kasachstan',
      statusChange: 'expellee',
      adaptations: ['germanForm', 'original'],
      newGivenNames: 'Katharina',
      newFamilyName: 'Schmidt',
    },
    steps: [
      complete,
      changed,
      fits,
      { task: 'exemption', outcome: 'exempt', data: { ground: 'Bescheinigung nach § 15 Abs. 1 BVFG' } },
      agreed,
      { ...certified, data: { givenNames: 'Katharina', familyName: 'Schmidt' } },
      entered,
    ],
    ending: 'closed',
  },
  {
    title: 'whoever wants a wholly new name is refused',
    form: { ...form, newGivenNames: 'Alexander', newFamilyName: 'Falkenstein' },
    steps: [
      complete,
      changed,
      {
        task: 'transcription',
        outcome: 'noAdaptation',
        data: { reason: 'Zwischen den Namen besteht kein Zusammenhang.' },
      },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Art. 47 EGBGB erlaubt keine freie Namenswahl.' },
      },
    ],
    ending: 'rejected',
  },
];

export default journeys;
