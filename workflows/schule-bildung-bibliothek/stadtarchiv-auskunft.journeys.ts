import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Voigtländer',
  givenNames: 'Hinrich',
  address: 'Marktstraße 2, 31303 Burgdorf',
  purpose: 'private',
  way: 'written',
  topic: 'Tischlermeister Ernst Voigtländer, Calenberger Neustadt, um 1900',
  material: 'files',
  publish: false,
  undertaking: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const found = (data: object) => ({
  task: 'research',
  outcome: 'found',
  data: {
    findings: 'Meisterbrief und Gewerbeakte.',
    signatures: '1.HR.13 Nr. 712',
    closedOn: '1911-04-01',
    secret: false,
    personal: false,
    halfHours: 3,
    ...data,
  },
});
const refuse = {
  task: 'weighing',
  outcome: 'refuse',
  data: { reason: 'Die Betroffene lebt; eine Einwilligung liegt nicht vor.' },
};

const journeys: readonly Journey[] = [
  {
    title: 'a descendant gets copies about his great-grandfather and pays for an hour and a half',
    form,
    steps: [
      complete,
      found({}),
      { task: 'copies', outcome: 'made' },
      { task: 'charge', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a scholar reads an anonymised file before its time',
    form: { ...form, purpose: 'science', way: 'readingRoom' },
    steps: [
      complete,
      found({ closedOn: '1989-10-01', personal: true, diedOn: '2019-03-03' }),
      { task: 'weighing', outcome: 'shorten', data: { conditions: 'Namen anonymisieren.' } },
      { task: 'fetching', outcome: 'ready' },
      { event: 'visited', by: 'clerk', data: { used: '1.HR.13 Nr. 712' } },
      { clock: 'usePeriod' },
      { task: 'putBack', outcome: 'done' },
    ],
    ending: 'closed',
  },
  {
    title: 'a journalist may not read a file about a living person',
    form: { ...form, purpose: 'commercial' },
    steps: [
      complete,
      found({ closedOn: '2009-10-01', secret: true, personal: true, bornOn: '1958-01-01' }),
      refuse,
      { clock: 'hearingPeriod' },
      refuse,
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a birth register of 1950 is still with the registry',
    form: { ...form, material: 'registers', register: 'birth', registerYear: 1950 },
    steps: [complete],
    ending: 'transferred',
  },
  {
    title: 'nothing survived the war',
    form: { ...form, material: 'registers', register: 'death', registerYear: 1943 },
    steps: [
      complete,
      { task: 'research', outcome: 'nothing', data: { searched: 'Sterberegister Mitte, Ersatzregister' } },
    ],
    ending: 'nothing',
  },
  {
    title: 'the heir hunter sues for a file, wins and has to be pressed for the charge',
    form: { ...form, purpose: 'heirs' },
    steps: [
      complete,
      found({ closedOn: '2005-02-01', personal: true }),
      refuse,
      { event: 'statement', by: 'applicant', data: { statement: 'Der Erbschein liegt bei.' } },
      refuse,
      { event: 'refusalLawsuit', by: 'authority', data: { courtReference: '6 A 12/26', filedOn: '{today}' } },
      { event: 'refusalJudged', by: 'authority', data: { result: 'upheld' } },
      { task: 'weighing', outcome: 'shorten', data: { conditions: 'Nur die Seiten zum Erblasser.' } },
      { task: 'copies', outcome: 'made' },
      { clock: 'chargePeriod' },
      { task: 'chargeOverdue', outcome: 'remind' },
      { clock: 'chargePeriod' },
      { task: 'chargeOverdue', outcome: 'enforce', data: { reason: 'Zwei Mahnungen blieben ohne Antwort.' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a woman sees her own file in the reading room as soon as she says what she looks for',
    form: { ...form, purpose: 'own', way: 'readingRoom' },
    steps: [
      complete,
      { task: 'research', outcome: 'unclear', data: { missing: [{ item: 'Name des Heims und Jahre' }] } },
      { event: 'supplement', by: 'applicant', data: { topic: 'Kinderheim Kirchrode 1971 bis 1975' } },
      complete,
      found({ closedOn: '1999-01-01', personal: true, bornOn: '1966-02-02' }),
      { task: 'fetching', outcome: 'ready' },
      { clock: 'visitPeriod' },
      { task: 'putBack', outcome: 'damaged' },
    ],
    ending: 'closed',
  },
  {
    title: 'a school class is answered in writing for nothing',
    form: { ...form, purpose: 'science', topic: 'Kinderarbeit in der Lindener Weberei' },
    steps: [complete, found({}), { task: 'copies', outcome: 'made' }],
    ending: 'closed',
  },
];

export default journeys;
