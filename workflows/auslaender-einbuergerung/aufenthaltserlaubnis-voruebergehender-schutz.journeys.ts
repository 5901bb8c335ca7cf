import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, fiction, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  familyName: 'Kowalenko',
  givenNames: 'Olena',
  birthPlace: 'Charkiw, Ukraine',
  nationality: 'ukrainisch',
  currentStatus: 'exempt',
  currentUntil: '2026-02-10',
  group: 'national',
  leftOn: '2025-11-08',
  enteredOn: '2025-11-11',
  allocatedTo: 'none',
  benefits: true,
};
const allocated = { event: 'stateInformation', by: 'authority' as const, data: { here: true } };
const belongs = { task: 'exclusion', outcome: 'belongs' };
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2027-03-04' } };

const journeys: readonly Journey[] = [
  {
    title: 'a woman from Kharkiv is allotted to Hannover and protected until the day of the Council',
    form,
    steps: [
      complete,
      fiction,
      { clock: 'statePeriod' },
      allocated,
      { clock: 'platformPeriod' },
      belongs,
      grant,
      { task: 'biometrics', outcome: 'taken' },
      ...handedOver.slice(2),
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'whoever is allotted to another town is handed on',
    form,
    steps: [
      complete,
      { event: 'stateInformation', by: 'authority', data: { here: false, municipality: 'Stadt Göttingen' } },
    ],
    ending: 'transferred',
  },
  {
    title: 'somebody whom Poland protects already is refused',
    form: { ...form, allocatedTo: 'hannover', currentUntil: '2026-01-02' },
    steps: [
      complete,
      {
        event: 'platformInformation',
        by: 'authority',
        data: { content: 'Registriert in Polen, Status aktiv.', dated: '{today}' },
      },
      { task: 'exclusion', outcome: 'elsewhere', data: { reason: 'Schutz in Polen besteht fort.' } },
      ...refused('Schutz wird in Polen gewährt.'),
    ],
    ending: 'rejected',
  },
  {
    title: 'a student who left in 2019 is not covered',
    form: { ...form, allocatedTo: 'hannover', leftOn: '2019-09-01', currentStatus: 'title' },
    steps: [complete, ...refused('Ausreise lange vor dem Stichtag.')],
    ending: 'rejected',
  },
  {
    title: 'a permanent resident of Ukraine can live safely at home',
    form: {
      ...form,
      nationality: 'georgisch',
      group: 'resident',
      safeReturn: true,
      allocatedTo: 'hannover',
    },
    steps: [complete, ...refused('Rückkehr nach Georgien ist sicher.')],
    ending: 'rejected',
  },
];

export default journeys;
