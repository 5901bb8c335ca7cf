import type { Journey } from '@amtsweg/procedure';
import { applicant, complete, fiction, handedOver, refused } from './steps.js';

const form = {
  ...applicant,
  qualification: 'vocational',
  profession: 'Pflegefachfrau',
  regulated: true,
  employer: 'Diakovere Krankenhaus gGmbH',
  job: 'Pflegefachfrau',
  hours: 38.5,
  salary: 4200000,
  pension: false,
  consentFree: false,
};
const granted = { validUntil: '2030-01-11', employmentScope: 'Pflegefachfrau bei Diakovere' };

const journeys: readonly Journey[] = [
  {
    title: 'the silence of the Bundesagentur counts as its consent and the card is handed over',
    form,
    steps: [
      complete,
      fiction,
      { task: 'qualification', outcome: 'proven' },
      { clock: 'agencyFiction' },
      { task: 'decision', outcome: 'grant', data: granted },
      ...handedOver,
      { event: 'jobEnded', by: 'applicant', data: { on: '{today}' } },
      { task: 'jobReview', outcome: 'newJob' },
      { clock: 'titleExpiry' },
    ],
    ending: 'closed',
  },
  {
    title: 'a degree that is not recognised leads to a refusal and the departure',
    form: {
      ...form,
      qualification: 'academic',
      regulated: false,
      currentStatus: 'exempt',
      currentUntil: '2026-01-05',
    },
    steps: [
      complete,
      { task: 'qualification', outcome: 'ask' },
      {
        event: 'recognitionOpinion',
        by: 'authority',
        data: { result: 'refuses', statement: 'Institution in anabin mit H- geführt.' },
      },
      {
        task: 'decision',
        outcome: 'refusalIntended',
        data: { reason: 'Der Abschluss ist nicht anerkannt.' },
      },
      ...refused('Der Abschluss ist nicht anerkannt.'),
    ],
    ending: 'rejected',
  },
  {
    title: 'whoever comes at 47 for a low salary without a pension is heard on the refusal',
    form: { ...form, birthDate: '1978-03-02', currentStatus: 'visa' },
    steps: [
      complete,
      { task: 'qualification', outcome: 'proven' },
      ...refused('§ 18 Abs. 2 Nr. 5 AufenthG.'),
    ],
    ending: 'rejected',
  },
];

export default journeys;
