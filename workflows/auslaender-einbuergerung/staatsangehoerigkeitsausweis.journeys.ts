import type { Journey } from '@amtsweg/procedure';
import { complete, paid, twiceRefused, waived } from './steps.js';

const form = {
  familyName: 'Schmidtke',
  givenNames: 'Raúl',
  birthDate: '1994-10-30',
  birthPlace: 'Blumenau, Brasilien',
  address: 'Ungerstraße 8, 30451 Hannover',
  interest: 'Verbeamtung als Lehrer',
  otherNationality: true,
  otherSince: '1994-10-30',
  feeFree: false,
  ancestors: [
    { name: 'August Schmidtke', birthDate: '1909-05-04', birthPlace: 'Stettin', emigratedOn: '1934-02-01' },
    { name: 'Otto Schmidtke', birthDate: '1938-01-20', birthPlace: 'Blumenau' },
  ],
  recordsMissing: true,
};
const esta = {
  event: 'estaInformation',
  by: 'authority' as const,
  data: { content: 'Keine Eintragung.', dated: '{today}' },
};
const civil = {
  event: 'civilInformation',
  by: 'authority' as const,
  data: { content: 'Geburtsregister Stettin 1909 beim Standesamt I in Berlin.', dated: '{today}' },
};
const gap = {
  task: 'chain',
  outcome: 'gap',
  data: { where: 'Otto: Matrikel nach zehn Jahren gelöscht (§ 21 RuStAG).' },
};
const exists = { task: 'decision', outcome: 'grant' };
const signed = { task: 'countersignature', outcome: 'signed' };

const journeys: readonly Journey[] = [
  {
    title: 'the chain from Stettin to Blumenau is unbroken',
    form,
    steps: [complete, esta, civil, { task: 'chain', outcome: 'unbroken' }, exists, paid, signed],
    ending: 'closed',
  },
  {
    title: 'fourteen years with a German passport heal the gap',
    form: { ...form, recordsMissing: false, treatedSince: '2011-06-01', feeFree: true },
    steps: [
      complete,
      esta,
      {
        event: 'formerInformation',
        by: 'authority',
        data: { content: 'Reisepass ausgestellt am 1. Juni 2011.', dated: '{today}' },
      },
      gap,
      { task: 'usucapion', outcome: 'acquired' },
      exists,
      waived,
      signed,
    ],
    ending: 'closed',
  },
  {
    title: 'the gap is looked at twice and stays; passport office and register are told',
    form,
    steps: [
      complete,
      esta,
      { clock: 'civilPeriod' },
      { task: 'civilOverdue', outcome: 'otherwise' },
      gap,
      exists,
      gap,
      ...twiceRefused('§ 4 StAG', 'Der Großvater verlor die Staatsangehörigkeit nach dem Recht von 1913.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
