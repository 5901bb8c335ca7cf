import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, fiction, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  familyName: 'Nguyen',
  givenNames: 'Thi Lan',
  birthDate: '2003-09-02',
  birthPlace: 'Đà Nẵng, Vietnam',
  nationality: 'vietnamesisch',
  university: 'Leibniz Universität Hannover',
  course: 'Bauingenieurwesen, B. Sc.',
  means: ['blocked', 'work'],
  monthly: 105000,
};
const late = { currentStatus: 'exempt', currentUntil: '2026-01-05' };
const grant = { task: 'decision', outcome: 'grant', data: { validUntil: '2027-09-30' } };
const changed = (studyingSince: string) => ({
  event: 'courseChange',
  by: 'applicant' as const,
  data: { course: 'Umweltingenieurwesen, B. Sc.', studyingSince },
});

const journeys: readonly Journey[] = [
  {
    title: 'a student with progress is extended, changes the course early and graduates',
    form: { ...form, admission: 'full', semester: 5, averageSemesters: 8 },
    steps: [
      complete,
      fiction,
      grant,
      ...handedOver,
      changed('2025-10-01'),
      changed('2022-10-01'),
      { task: 'lateChange', outcome: 'accepted' },
      { event: 'exmatriculated', by: 'authority', data: { graduated: true, on: '{today}' } },
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'the university does not answer about the twelfth semester, and the lead weighs the record',
    form: {
      ...form,
      admission: 'full',
      averageSemesters: 8,
      semester: 12,
      monthly: 70000,
      means: ['scholarship'],
    },
    steps: [
      complete,
      { clock: 'universityPeriod' },
      { task: 'progress', outcome: 'reachable' },
      { task: 'meansCheck', outcome: 'enough' },
      grant,
      ...handedOver,
      { event: 'exmatriculated', by: 'clerk', data: { graduated: false, on: '{today}' } },
      { task: 'lapsing', outcome: 'proceeding' },
    ],
    ending: 'closed',
  },
  {
    title: 'two years at the Studienkolleg are used up',
    form: { ...form, admission: 'college', semester: 0, ...late },
    steps: [
      complete,
      {
        task: 'preparation',
        outcome: 'exhausted',
        data: { reason: 'Feststellungsprüfung zweimal nicht bestanden.' },
      },
      ...refused('Ein Studium ist nicht mehr zu erwarten.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
