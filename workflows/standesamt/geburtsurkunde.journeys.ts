import { certificateJourneys, certificateSteps, type Journey } from '@amtsweg/procedure';

const form = {
  child: { givenNames: 'Đorđe Alexander', familyName: 'Petrović' },
  birthDate: '1991-04-28',
  birthPlace: 'Henriettenstiftung, Hannover-Südstadt',
  motherName: 'Jelena Petrović',
  variant: 'standard',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Đorđe Alexander',
    familyName: 'Petrović',
    birthDate: '1991-04-28',
    address: 'Limmerstraße 88, 30451 Hannover',
  },
  actingFor: 'self',
  relation: 'self',
};

const found = {
  registryOffice: 'Hannover',
  registerNumber: 'G 3341/1991',
  entryYear: 1991,
  block: 'none',
  adopted: false,
  genderEntryChanged: false,
  confidentialBirth: false,
};

const child = {
  givenNames: 'Đorđe Alexander',
  birthName: 'Petrović',
  birthDate: '1991-04-28',
  birthPlace: 'Hannover',
};

const entries = {
  ...child,
  sex: 'männlich',
  mother: { givenNames: 'Jelena', familyName: 'Petrović' },
  otherParent: { givenNames: 'Miloš', familyName: 'Petrović' },
};

const story = { form, found, entries, expiredYear: 1909 };
const step = certificateSteps(story);
const search = (findings: object) => ({ ...step.found, data: { ...found, ...findings } });
const notInCircle = { task: 'restriction', outcome: 'refused' } as const;

const journeys: readonly Journey[] = [
  ...certificateJourneys(story),
  {
    title: 'parents and sex are left out on demand',
    form: { ...form, withoutParents: true, withoutSex: true, variant: 'euForm' },
    steps: [step.complete, step.found, step.entitled, step.paid, { ...step.signed, data: child }],
    ending: 'closed',
  },
  {
    title: 'an adopter gets the certified print-out of the entry',
    form: {
      ...form,
      variant: 'registerPrint',
      relation: 'adopter',
      requester: {
        givenNames: 'Nguyễn Thị',
        familyName: 'Hoàng-Schröder',
        birthDate: '1961-09-30',
        address: 'Sallstraße 12, 30171 Hannover',
      },
    },
    steps: [
      step.complete,
      search({ adopted: true }),
      step.entitled,
      { task: 'restriction', outcome: 'permitted' },
      step.paid,
      {
        ...step.signed,
        data: { ...entries, annotations: 'Annahme als Kind durch Beschluss vom 3. Mai 1996.' },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'a sister gets no certificate after a change of the gender entry, and does not learn why',
    form: { ...form, relation: 'sibling', interest: 'Nachweis der Verwandtschaft für das Nachlassgericht' },
    steps: [
      step.complete,
      search({ genderEntryChanged: true }),
      step.entitled,
      { ...notInCircle, data: { reason: '§ 63 Abs. 2 PStG: nur die betroffene Person selbst.' } },
      step.refusal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a court releases a blocked entry, but the gender entry keeps the creditor out',
    form: { ...form, relation: 'legalInterest', interest: 'Ermittlung des Schuldners, Titel liegt bei' },
    steps: [
      step.complete,
      search({ genderEntryChanged: true, block: 'danger' }),
      step.entitled,
      { task: 'blockNotice', outcome: 'released', data: { ground: 'courtOrder' } },
      { ...notInCircle, data: { reason: 'Antragsteller ist nicht die betroffene Person.' } },
      step.refusal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a child of a confidential birth gets the certificate without parents',
    form: { ...form, birthDate: '2008-07-19' },
    steps: [
      step.complete,
      search({ entryYear: 2008, registerNumber: 'G 2210/2008', confidentialBirth: true }),
      step.entitled,
      step.paid,
      { ...step.signed, data: { ...child, birthDate: '2008-07-19', sex: 'männlich' } },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever seeks the origin after a confidential birth is shown the federal office',
    form,
    steps: [step.complete, { task: 'registerSearch', outcome: 'originSought' }],
    ending: 'transferred',
  },
];

export default journeys;
