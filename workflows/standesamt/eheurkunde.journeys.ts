import { certificateJourneys, certificateSteps, type Journey } from '@amtsweg/procedure';

const form = {
  marriageDate: '1994-06-17',
  marriagePlace: 'Hannover, Altes Rathaus',
  firstSpouse: { givenNames: 'Małgorzata', familyName: 'Wiśniewska' },
  secondSpouse: { givenNames: 'Henning', familyName: 'Brüggemann' },
  variant: 'standard',
  copies: 1,
  delivery: 'post',
  requester: {
    givenNames: 'Małgorzata',
    familyName: 'Brüggemann',
    birthDate: '1968-11-02',
    address: 'Podbielskistraße 211, 30177 Hannover',
    email: 'm.brueggemann@example.org',
  },
  actingFor: 'self',
  relation: 'spouse',
};

const found = {
  registryOffice: 'Hannover',
  registerNumber: 'E 1187/1994',
  entryYear: 1994,
  block: 'none',
  genderEntryChanged: false,
};

const entries = {
  marriageDate: '1994-06-17',
  marriagePlace: 'Hannover',
  firstSpouse: {
    givenNames: 'Małgorzata',
    nameBefore: 'Wiśniewska',
    nameAfter: 'Brüggemann',
    birthDate: '1968-11-02',
    birthPlace: 'Poznań, Polen',
  },
  secondSpouse: {
    givenNames: 'Henning',
    nameBefore: 'Brüggemann',
    nameAfter: 'Brüggemann',
    birthDate: '1966-02-23',
    birthPlace: 'Celle',
  },
};

const story = { form, found, entries, expiredYear: 1938 };
const step = certificateSteps(story);
const changed = { ...step.found, data: { ...found, genderEntryChanged: true } };
const restricted = { task: 'restriction', outcome: 'refused' } as const;

const journeys: readonly Journey[] = [
  ...certificateJourneys(story),
  {
    title: 'a divorced spouse orders three certificates with the dissolution annotated',
    form: { ...form, relation: 'formerSpouse', copies: 3, variant: 'multilingual' },
    steps: [
      step.complete,
      step.found,
      step.entitled,
      step.paid,
      { ...step.signed, data: { ...entries, dissolution: 'Geschieden, rechtskräftig seit 12. März 2011' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a couple that converted its partnership gets the certificate of the marriage',
    form: { ...form, marriageDate: '2018-05-04', variant: 'registerPrint' },
    steps: [
      step.complete,
      { ...step.found, data: { ...found, registerNumber: 'E 902/2018', entryYear: 2018 } },
      step.entitled,
      step.paid,
      {
        ...step.signed,
        data: {
          ...entries,
          marriageDate: '2018-05-04',
          annotations: 'Umwandlung nach § 17a PStG; Lebenspartnerschaft begründet am 12. September 2009.',
        },
      },
    ],
    ending: 'closed',
  },
  {
    title: 'the former spouse whose own gender entry was changed proves it and is served',
    form: { ...form, relation: 'formerSpouse' },
    steps: [
      step.complete,
      changed,
      step.entitled,
      { task: 'restriction', outcome: 'permitted' },
      step.paid,
      step.signed,
    ],
    ending: 'closed',
  },
  {
    title: 'a grandchild gets no marriage certificate after a change of the gender entry',
    form: { ...form, relation: 'descendant' },
    steps: [
      step.complete,
      changed,
      step.entitled,
      { ...restricted, data: { reason: '§ 63 Abs. 2 PStG: nur die Person selbst und der Ehegatte.' } },
      step.refusal,
    ],
    ending: 'rejected',
  },
  {
    title: 'the protected spouse consents, yet the changed gender entry keeps a creditor out',
    form: {
      ...form,
      relation: 'legalInterest',
      interest: 'Vollstreckung aus einem Titel gegen den Ehegatten',
    },
    steps: [
      step.complete,
      { ...changed, data: { ...changed.data, block: 'danger' } },
      step.entitled,
      { task: 'blockNotice', outcome: 'released', data: { ground: 'consent' } },
      { ...restricted, data: { reason: 'Gläubiger gehört nicht zum Kreis des § 63 Abs. 2 PStG.' } },
      step.refusal,
    ],
    ending: 'rejected',
  },
];

export default journeys;
