import { certificateJourneys, certificateSteps, type Journey } from '@amtsweg/procedure';

const form = {
  partnershipDate: '2006-08-25',
  registrationBody: 'registryOffice',
  partnershipPlace: 'Hannover',
  firstPartner: { givenNames: 'Søren', familyName: 'Kjærgaard' },
  secondPartner: { givenNames: 'Thomas', familyName: 'Wöhler' },
  variant: 'standard',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Thomas',
    familyName: 'Wöhler',
    birthDate: '1971-01-14',
    address: 'Lister Meile 57, 30161 Hannover',
    email: 'th.woehler@example.org',
  },
  actingFor: 'self',
  relation: 'partner',
};

const found = {
  registryOffice: 'Hannover',
  registerNumber: 'L 41/2006',
  entryYear: 2006,
  block: 'none',
  genderEntryChanged: false,
};

const entries = {
  established: '2006-08-25',
  establishedAt: 'Hannover',
  first: {
    givenNames: 'Søren',
    familyName: 'Kjærgaard',
    nameAfter: 'Kjærgaard',
    birth: '9. Mai 1969 in Aarhus, Dänemark',
  },
  second: {
    givenNames: 'Thomas',
    familyName: 'Wöhler',
    nameAfter: 'Wöhler',
    birth: '14. Januar 1971 in Springe',
  },
};

const story = { form, found, entries };
const step = certificateSteps(story);
const changed = { ...step.found, data: { ...found, genderEntryChanged: true } };
const unclear = { task: 'registerSearch', outcome: 'keeperUnclear' } as const;
const elsewhere = {
  task: 'competenceLookup',
  outcome: 'elsewhere',
  data: { competentOffice: 'Standesamt Laatzen' },
} as const;
const question = { missing: [{ item: 'Angabe, welche Urkunde gebraucht wird', reason: '§ 17a PStG' }] };

const journeys: readonly Journey[] = [
  ...certificateJourneys(story),
  {
    title: 'a converted partnership: the partners want the old certificate all the same',
    form,
    steps: [
      step.complete,
      { task: 'registerSearch', outcome: 'converted', data: question },
      { event: 'supplement', by: 'applicant', data: { registerNumber: 'L 41/2006' } },
      step.complete,
      step.found,
      step.entitled,
      step.paid,
      { ...step.signed, data: { ...entries, end: 'In eine Ehe umgewandelt am 2. November 2017' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the look-up shows that the entry of another body is kept here today',
    form: { ...form, registrationBody: 'otherBody' },
    steps: [
      step.complete,
      unclear,
      { task: 'competenceLookup', outcome: 'here' },
      step.found,
      step.entitled,
      step.paid,
      step.signed,
    ],
    ending: 'closed',
  },
  {
    title: 'the look-up finds the keeper, and the application goes there',
    form: { ...form, registrationBody: 'otherBody', forwardAllowed: true },
    steps: [step.complete, unclear, elsewhere],
    ending: 'transferred',
  },
  {
    title: 'the look-up finds the keeper, and the applicant is told the name',
    form: { ...form, registrationBody: 'unknown' },
    steps: [step.complete, unclear, elsewhere],
    ending: 'transferred',
  },
  {
    title: 'nobody knows who keeps the entry, and the applicant gives up',
    form: { ...form, registrationBody: 'unknown' },
    steps: [
      step.complete,
      unclear,
      {
        task: 'competenceLookup',
        outcome: 'unclear',
        data: { missing: [{ item: 'Kopie der damaligen Bescheinigung über die Begründung' }] },
      },
      { event: 'withdraw', by: 'applicant' },
    ],
    ending: 'withdrawn',
  },
  {
    title: 'the mother of a partner whose gender entry was changed is refused in neutral words',
    form: { ...form, relation: 'ancestor' },
    steps: [
      step.complete,
      changed,
      step.entitled,
      {
        task: 'restriction',
        outcome: 'refused',
        data: { reason: 'Vorfahren sind nach § 63 Abs. 2 PStG ausgeschlossen.' },
      },
      step.refusal,
    ],
    ending: 'rejected',
  },
  {
    title: 'the present husband of a protected person is served, because that person consents',
    form: { ...form, relation: 'laterSpouse' },
    steps: [
      step.complete,
      { ...changed, data: { ...changed.data, block: 'danger' } },
      step.entitled,
      { task: 'blockNotice', outcome: 'released', data: { ground: 'consent' } },
      { task: 'restriction', outcome: 'permitted' },
      step.paid,
      step.signed,
    ],
    ending: 'closed',
  },
];

export default journeys;
