import type { Journey } from '@amtsweg/procedure';
import {
  agrees,
  askedTwice,
  fee,
  final,
  free,
  paid,
  party,
  plot,
  refusedForGood,
  refusedFree,
  signed,
} from './sample.js';

const form = {
  ...party,
  ...plot,
  provision: '§ 33 Abs. 2 NBauO',
  subject: 'fire',
  existing: true,
  extent: 'Zweiter Rettungsweg nur über das Nachbardach',
  reason: 'Dachgeschossausbau im Bestand, keine Aufstellfläche für die Drehleiter.',
  compensation: 'Vernetzte Rauchwarnmelder und Sicherheitstreppe.',
};
const { compensation: _, ...without } = form;
const design = {
  ...without,
  provision: '§ 4 der Gestaltungssatzung',
  subject: 'design',
  extent: 'Dachgaube 2,20 m breit',
};
const complete = { task: 'formalCheck', outcome: 'complete' };
const assessed = {
  task: 'purpose',
  outcome: 'assessed',
  data: { protectedGood: 'Rettung von Menschen', equivalent: true },
};
const agreed = [
  agrees('fire'),
  { task: 'neighbourNotice', outcome: 'consented', data: { consents: 'Nachbar zur Linken' } },
];
const granted = { extent: 'Wie beantragt', considerations: 'Der Ausgleich wiegt das Fehlen der Leiter auf.' };

const journeys: readonly Journey[] = [
  {
    title: 'a missing escape route is compensated and the compensation inspected',
    form,
    steps: [
      ...askedTwice(complete, ...agreed, assessed),
      assessed,
      {
        task: 'decision',
        outcome: 'granted',
        data: { ...granted, measure: 'Sicherheitstreppe', measureBy: '2026-12-31' },
      },
      fee,
      signed,
      paid,
      final,
      { event: 'measureProven', by: 'applicant', data: { doneOn: '{today}' } },
      { task: 'measureInspection', outcome: 'fulfilled' },
    ],
    ending: 'closed',
  },
  {
    title: 'a dormer is allowed without compensation and without fee',
    form: design,
    steps: [complete, assessed, { task: 'decision', outcome: 'granted', data: granted }, free, signed, final],
    ending: 'closed',
  },
  {
    title: 'a dormer that spoils the street is refused',
    form: design,
    steps: [complete, assessed, ...refusedForGood],
    ending: 'rejected',
  },
  {
    title: 'a refusal to the Land is free',
    form: design,
    steps: [complete, assessed, ...refusedFree],
    ending: 'rejected',
  },
];

export default journeys;
