import { permitSteps as step, type Journey } from '@amtsweg/procedure';

const form = {
  organisation: 'Theater am Küchengarten e. V.',
  givenNames: 'Malte',
  familyName: 'Rüter',
  address: 'Am Küchengarten 3, 30449 Hannover',
  day: '2026-04-03',
  dayType: 'goodFriday',
  hours: '19 bis 23 Uhr',
  place: 'Am Küchengarten 3',
  act: 'event',
  need: 'Tanztheater zur Passion, einziger Gastspieltermin.',
  nearChurch: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'dance theatre on Good Friday is allowed after the churches were heard',
    form,
    steps: [
      step.complete,
      { task: 'ban', outcome: 'applies', data: { provision: '§ 6' } },
      step.opinion('churches', 'agreesWithProvisions', 'Keine Musik vor 19 Uhr.'),
      step.grant({ hours: '19 bis 22 Uhr', provisions: 'Kein Ausschank.' }),
      step.fee(4),
      step.signed,
      step.paid,
      step.final,
      { clock: 'eventDay' },
    ],
    ending: 'closed',
  },
  {
    title: 'a disco on Good Friday is refused after silence of the churches',
    form: { ...form, act: 'dance', need: 'Saisoneröffnung.' },
    steps: [
      step.complete,
      { task: 'ban', outcome: 'applies', data: { provision: '§ 6' } },
      { clock: 'churchesPeriod' },
      { task: 'churchesOverdue', outcome: 'proceed' },
      step.refuse('quiet', 'Öffentlicher Tanz ist am Karfreitag untersagt; ein besonderer Fall fehlt.'),
      step.silence,
      step.refuse('quiet', 'Öffentlicher Tanz ist am Karfreitag untersagt; ein besonderer Fall fehlt.'),
      { task: 'feeSetting', outcome: 'set', data: { basis: 'none', grounds: 'Billigkeit.' } },
      step.signed,
      step.refusalFinal,
    ],
    ending: 'rejected',
  },
  {
    title: 'a Sunday comes before the decision on a crane',
    form: { ...form, day: '2026-01-18', dayType: 'sunday', act: 'work', need: 'Abbau eines Krans.' },
    steps: [
      step.complete,
      { task: 'ban', outcome: 'applies', data: { provision: '§ 4' } },
      { clock: 'eventDay' },
      { task: 'overtaken', outcome: 'noted' },
    ],
    ending: 'overtaken',
  },
];

export default journeys;
