import type { Journey } from '@amtsweg/procedure';
import { paid } from './sample-steps.js';

const form = {
  body: 'Medizinische Hochschule Hannover, Institut für Epidemiologie',
  bodyAddress: 'Carl-Neuberg-Straße 1, 30625 Hannover',
  nature: 'university',
  protectionOfficer: 'Dr. Ingrid Falk',
  purpose: 'Studie zu Herzkrankheiten im Alter, gefördert vom Bund.',
  criteria: ['birth', 'sex'],
  data: ['name', 'address'],
  size: 4000,
  deleteBy: '2027-12-31',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const permitted = {
  task: 'weighing',
  outcome: 'permitted',
  data: { conditions: [{ text: 'Keine Weitergabe.' }] },
};

const journeys: readonly Journey[] = [
  {
    title: 'a study gets a random sample, one extract is wrong, the proof of deletion comes late',
    form,
    steps: [
      complete,
      {
        event: 'officerOpinion',
        by: 'authority',
        data: { result: 'agreesWithProvisions', statement: 'Nur verschlüsselt.' },
      },
      permitted,
      { task: 'extraction', outcome: 'extracted', data: { count: 4100 } },
      { task: 'fourEyes', outcome: 'wrong' },
      { task: 'extraction', outcome: 'extracted', data: { count: 4000 } },
      { task: 'fourEyes', outcome: 'right' },
      { clock: 'deletionDay' },
      { task: 'noProof', outcome: 'reminded' },
      { event: 'deleted', by: 'applicant', data: { deletedOn: '{today}', by: 'Dr. Ingrid Falk' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a charity wants addresses to raise money',
    form: { ...form, body: 'Hilfswerk Nord e. V.', nature: 'charity', size: 300 },
    steps: [
      complete,
      {
        task: 'weighing',
        outcome: 'doubtful',
        data: { doubt: 'Spendenwerbung ist kein öffentliches Interesse.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'verdict',
        outcome: 'refuse',
        data: { reason: 'Werbung dient nicht dem öffentlichen Interesse.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a screening for the health fund is reported because nothing was deleted',
    form: { ...form, body: 'Mammographie Niedersachsen Mitte', nature: 'health', size: 400 },
    steps: [
      complete,
      permitted,
      paid,
      { task: 'extraction', outcome: 'extracted', data: { count: 400 } },
      { task: 'fourEyes', outcome: 'right' },
      { clock: 'deletionDay' },
      { task: 'noProof', outcome: 'reported' },
    ],
    ending: 'closed',
  },
];

export default journeys;
