import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  bornOn: '2026-01-02',
  bornAt: '04:40',
  bornIn: 'Wohnung Kötnerholzweg 18',
  attendance: 'midwife',
  attendant: 'Hebamme Frauke Siems',
  sex: 'female',
  seenByDoctor: true,
  notifier: 'custody',
  notifierName: 'Jan Ellerbrock',
  mother: {
    givenNames: 'Sina',
    familyName: 'Ellerbrock',
    birthDate: '1996-10-01',
    nationality: 'deutsch',
    address: 'Kötnerholzweg 18, 30451 Hannover',
  },
  father: {
    givenNames: 'Jan',
    familyName: 'Ellerbrock',
    birthDate: '1994-03-12',
    nationality: 'deutsch',
    address: 'Kötnerholzweg 18, 30451 Hannover',
  },
  parentsMarried: true,
  childGivenNames: 'Fenja',
  birthName: 'Ellerbrock',
};
const { attendant: _nobody, childGivenNames: _later, ...alone } = form;
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const recorded = (names: Readonly<Record<string, string>>): JourneyStep => ({
  task: 'recording',
  outcome: 'recorded',
  data: {
    registerNumber: 'G 9/2026',
    ...names,
    birthName: 'Ellerbrock',
    bornOn: '2026-01-02',
    bornAt: '04:40',
    bornIn: 'Hannover, Kötnerholzweg 18',
    sex: 'weiblich',
    otherParent: true,
    unproved: false,
  },
});

const journeys: readonly Journey[] = [
  {
    title: 'a father notifies a birth that a midwife attended',
    form,
    steps: [complete, { task: 'examination', outcome: 'proved' }, recorded({ givenNames: 'Fenja' })],
    ending: 'closed',
  },
  {
    title: 'a mother who was alone proves the birth by her medical booklet and names the child later',
    form: { ...alone, attendance: 'nobody', seenByDoctor: false },
    steps: [
      complete,
      { task: 'examination', outcome: 'proved' },
      { task: 'unattended', outcome: 'awaiting' },
      { event: 'proof', by: 'applicant', data: { what: 'Mutterpass und U1' } },
      { task: 'unattended', outcome: 'credible' },
      recorded({}),
      { event: 'namesGiven', by: 'applicant', data: { givenNames: 'Ida' } },
      { task: 'namesEntry', outcome: 'entered' },
    ],
    ending: 'closed',
  },
];

export default journeys;
