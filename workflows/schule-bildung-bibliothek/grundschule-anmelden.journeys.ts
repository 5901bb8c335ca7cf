import type { Journey } from '@amtsweg/procedure';

const form = {
  familyName: 'Wolters',
  givenNames: 'Henrike',
  address: 'Plüschowstraße 14, 30163 Hannover',
  custody: 'joint',
  childName: 'Jonte Wolters',
  childBirth: '2020-05-17',
  schoolYear: '2026',
  languages: 'Deutsch, Plattdeutsch',
  religion: 'values',
  wish: 'enrol',
  schoolType: 'district',
  allDay: true,
};
const complete = { task: 'formalCheck', outcome: 'complete', data: { school: 'Grundschule Alemannstraße' } };
const medical = (result: string) => ({ event: 'medicalResult', by: 'authority', data: { result } }) as const;

const journeys: readonly Journey[] = [
  {
    title: 'a boy of six needs some language support and starts school',
    form,
    steps: [complete, { event: 'languageResult', by: 'authority', data: { need: true } }, medical('fit')],
    ending: 'closed',
  },
  {
    title: 'born in August, he stays at home another year by declaration',
    form: { ...form, childBirth: '2020-08-21', wish: 'defer' },
    steps: [complete],
    ending: 'deferred',
  },
  {
    title: 'a girl of five is not taken early and her parents object in vain',
    form: { ...form, childName: 'Ida Wolters', childBirth: '2020-11-30' },
    steps: [
      complete,
      { clock: 'languagePeriod' },
      medical('doubtful'),
      {
        task: 'schoolTalk',
        outcome: 'notReady',
        data: { ground: 'Sie trennt sich noch nicht von der Mutter.' },
      },
      { clock: 'hearingTalk' },
      {
        task: 'schoolDecision',
        outcome: 'putBack',
        data: { reason: 'Die soziale Entwicklung reicht noch nicht.' },
      },
      { event: 'objection', by: 'applicant', data: { objector: 'applicant', filedOn: '{today}' } },
      { event: 'objectionDecided', by: 'authority', data: { result: 'dismissed', notifiedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
