import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  applicant: {
    givenNames: 'Lena',
    familyName: 'Rickmers',
    birthDate: '1995-04-02',
    nationality: 'deutsch',
    status: 'single',
  },
  address: 'Stresemannallee 12, 30173 Hannover',
  residence: 'here',
  law: 'german',
  partner: {
    givenNames: 'Matteo',
    familyName: 'Bianchi',
    birthDate: '1992-09-21',
    nationality: 'italienisch',
    status: 'single',
    residentHere: false,
  },
  country: 'Italien',
  treaty: true,
  related: false,
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const issued: readonly JourneyStep[] = [
  complete,
  { task: 'capacity', outcome: 'none' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'issue', outcome: 'signed', data: { issuedOn: '{today}' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'the certificate for a wedding in Verona is good for six months',
    form,
    steps: [...issued, { clock: 'validity' }],
    ending: 'closed',
  },
  {
    title: 'an earlier marriage comes out after issue, and the certificate is claimed back',
    form,
    steps: [
      ...issued,
      { event: 'impediment', by: 'authority', data: { what: 'Ehe in Las Vegas 2019, nicht aufgelöst' } },
      { task: 'reclaim', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'who lived in Celle last before emigrating is sent there',
    form: { ...form, residence: 'abroadLastOther', registryOffice: 'Standesamt Celle' },
    steps: [complete],
    ending: 'transferred',
  },
  {
    title: 'a French national needs the certificate of the home state',
    form: { ...form, law: 'foreign' },
    steps: [
      complete,
      { task: 'refusalNotice', outcome: 'signed', data: { noticeReasons: 'Es gilt französisches Recht.' } },
    ],
    ending: 'rejected',
  },
];

export default journeys;
