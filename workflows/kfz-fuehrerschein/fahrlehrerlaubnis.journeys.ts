import type { Journey, JourneyStep } from '@amtsweg/procedure';
import { applicant, feePaid, refusedFor } from './licence-steps.js';

const form = {
  ...applicant,
  route: 'training',
  classBSince: '2006-05-02',
  licence: ['B', 'BE'],
  education: 'vocational',
  centre: 'Verkehrsinstitut Hannover',
  trainingSchool: 'Fahrschule Kröpcke',
};
const { centre: _centre, trainingSchool: _school, ...person } = form;
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const suitable: JourneyStep = { task: 'reliability', outcome: 'suitable' };
const examined = (result: string): JourneyStep => ({ event: 'examined', by: 'authority', data: { result } });
const lessons = (result: string): JourneyStep => ({
  event: 'lessonsExamined',
  by: 'authority',
  data: { result },
});
const handed: JourneyStep = { task: 'certificate', outcome: 'handed', data: { number: 'FL-H 2026/118' } };

export default [
  {
    title: 'a joiner becomes a driving instructor at the second lesson and stops teaching after years',
    form,
    steps: [
      complete,
      suitable,
      examined('passed'),
      lessons('repeat'),
      lessons('passed'),
      feePaid,
      handed,
      { clock: 'dutyPeriod' },
      { task: 'duty', outcome: 'fulfilled' },
      { event: 'givenUp', by: 'applicant' },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'an instructor from Vienna is recognised, neglects his training and loses the permit',
    form: { ...person, route: 'abroad', qualification: 'Fahrlehrerausweis Wien, Klassen B und BE' },
    steps: [
      complete,
      suitable,
      feePaid,
      handed,
      { clock: 'dutyPeriod' },
      { task: 'duty', outcome: 'grace' },
      { clock: 'gracePeriod' },
      {
        task: 'duty',
        outcome: 'revoke',
        data: { reason: 'Trotz Nachfrist keine Fortbildung in vier Jahren.' },
      },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 53 Abs. 4 FahrlG', reason: 'Die Fortbildung ist wiederholt versäumt.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'returned' },
    ],
    ending: 'closed',
  },
  {
    title: 'three failed examinations end it',
    form,
    steps: [complete, suitable, examined('repeat'), examined('failed')],
    ending: 'lapsed',
  },
  {
    title: 'a conviction for insult in traffic and five points speak against reliability',
    form,
    steps: [
      complete,
      {
        task: 'reliability',
        outcome: 'unsuitable',
        data: { reason: 'Nötigung im Straßenverkehr 2025, fünf Punkte.' },
      },
      ...refusedFor('Die Tat liegt weniger als ein Jahr zurück.'),
    ],
    ending: 'rejected',
  },
] satisfies readonly Journey[];
