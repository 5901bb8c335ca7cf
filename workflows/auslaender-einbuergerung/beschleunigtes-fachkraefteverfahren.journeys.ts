import type { Journey } from '@amtsweg/procedure';
import { complete, paid } from './steps.js';

const form = {
  company: 'Klinikum Nordstadt gGmbH',
  companyAddress: 'Haltenhoffstraße 41, 30167 Hannover',
  operatingNumber: '30412345',
  contact: 'Petra Lange',
  email: 'personal@example.org',
  workerName: 'Priya Nair',
  workerBirthDate: '1997-06-14',
  workerNationality: 'indisch',
  mission: 'Generalkonsulat Bengaluru',
  purpose: '18a',
  family: 1,
  job: 'Pflegefachfrau',
  salary: 340000,
  recognition: 'needed',
  recognitionOffice: 'Niedersächsisches Landesamt für Soziales, Jugend und Familie',
  consentFree: false,
};
const { recognitionOffice: _office, ...recognisedBefore } = form;
const signed = { task: 'agreement', outcome: 'signed' };
const met = { task: 'preconditions', outcome: 'met' };
const recognised = (result: string) => ({
  event: 'recognitionAnswer',
  by: 'authority' as const,
  data: { result, deficits: 'Geriatrie, 200 Stunden' },
});
const visa = { event: 'visaDecided', by: 'authority' as const, data: { granted: true } };

const journeys: readonly Journey[] = [
  {
    title:
      'a nurse with partial recognition comes for an adaptation course after the agency stayed silent a week',
    form,
    steps: [
      complete,
      signed,
      paid,
      { clock: 'recognitionPeriod' },
      { task: 'recognitionReminder', outcome: 'reminded' },
      recognised('partial'),
      { event: 'measureAgreed', by: 'applicant', data: { measure: 'Anpassungslehrgang im eigenen Haus' } },
      { clock: 'labourSilence' },
      met,
      { event: 'appointmentGiven', by: 'applicant', data: { on: '2026-06-02' } },
      { clock: 'appointmentPeriod' },
      { clock: 'visaPeriod' },
      { task: 'inquiry', outcome: 'asked' },
      visa,
    ],
    ending: 'closed',
  },
  {
    title: 'an engineer with a Blue Card needs no agency, but lets the consent expire',
    form: {
      ...recognisedBefore,
      purpose: '18g',
      job: 'Entwicklungsingenieurin',
      salary: 560000,
      consentFree: true,
      recognition: 'done',
    },
    steps: [complete, signed, paid, met, { clock: 'bookingPeriod' }],
    ending: 'closed',
  },
  {
    title: 'the qualification is not equivalent',
    form,
    steps: [complete, signed, paid, recognised('none')],
    ending: 'rejected',
  },
];

export default journeys;
