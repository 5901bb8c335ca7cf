import type { Journey, JourneyStep } from '@amtsweg/procedure';

const applicant = { familyName: 'Kruse', givenNames: 'Henrike', address: 'Bödekerstraße 31, 30161 Hannover' };
const certificate = {
  state: 'Dänemark',
  place: 'Tønder',
  happenedOn: '2023-07-07',
  foreignNumber: 'Tønder Kommune 2023/1180',
  certification: 'notNeeded',
};

const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const unknown: JourneyStep = { event: 'berlinAnswer', by: 'authority', data: { recorded: false } };
const proved: JourneyStep = { task: 'authenticity', outcome: 'proved' };
const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

const form = {
  ...applicant,
  ...certificate,
  first: {
    givenNames: 'Henrike',
    familyName: 'Kruse',
    birthDate: '1991-01-21',
    nationality: 'deutsch',
    formerMarriages: 0,
  },
  second: {
    givenNames: 'Rafael',
    familyName: 'Souza',
    birthDate: '1989-09-02',
    nationality: 'brasilianisch',
    formerMarriages: 1,
  },
  rite: 'civil',
  byProxy: false,
  wantedName: 'Kruse',
  relation: 'spouse',
  residence: 'hannover',
};

const journeys: readonly Journey[] = [
  {
    title: 'a marriage concluded in Denmark is entered in the register of marriages',
    form,
    steps: [
      complete,
      unknown,
      proved,
      {
        task: 'examination',
        outcome: 'recordable',
        data: { formLaw: 'dänisches Recht, gewahrt', nameLaw: 'Ehename Kruse' },
      },
      paid,
      {
        task: 'recording',
        outcome: 'recorded',
        data: {
          registerNumber: 'E 31/2026',
          firstName: 'Henrike Kruse',
          secondName: 'Rafael Kruse, geb. Souza',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'who was fifteen at the wedding is not married',
    form: { ...form, second: { ...form.second, birthDate: '2008-01-05' } },
    steps: [
      complete,
      unknown,
      proved,
      { task: 'examination', outcome: 'minorAtMarriage' },
      { task: 'minorSpouse', outcome: 'annulmentPending' },
      { task: 'minorSpouse', outcome: 'noMarriage', data: { reason: 'Der Ehegatte war 15 Jahre alt.' } },
      {
        task: 'refusalNotice',
        outcome: 'signed',
        data: { noticeReasons: 'Die Ehe ist unwirksam (Art. 13 Abs. 3 Nr. 1 EGBGB).' },
      },
    ],
    ending: 'rejected',
  },
  {
    title: 'a couple in Bremen is shown its own registry office',
    form: { ...form, residence: 'germany' },
    steps: [complete],
    ending: 'transferred',
  },
];

export default journeys;
