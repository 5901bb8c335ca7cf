import type { Journey } from '@amtsweg/procedure';

const form = {
  cashReference: '5.0270.000114.1',
  name: 'Hinrich Kracke',
  address: 'Am Lindenkamp 3, 30455 Hannover',
  plot: 'Gemarkung Davenstedt, Flur 4, Flurstück 17/2',
  year: 2025,
  discharge: 'ground',
};
const listed = { task: 'listing', outcome: 'unsewered' } as const;
const asked = [
  listed,
  {
    event: 'residentsInformation',
    by: 'authority',
    data: { content: 'Vier Einwohner am 31.12.2025', dated: '{today}' },
  },
  {
    event: 'plantInformation',
    by: 'authority',
    data: { content: 'Mehrkammergrube von 1968, keine Wartung', dated: '{today}' },
  },
] as const;
const old = { heads: 4, stateOfArt: false, description: 'Mehrkammergrube ohne biologische Stufe.' };

const journeys: readonly Journey[] = [
  {
    title: 'four people with an old pit pay half a unit each',
    form,
    steps: [
      ...asked,
      { task: 'finding', outcome: 'found', data: old },
      { clock: 'hearingPeriod' },
      { task: 'afterHearing', outcome: 'stands' },
      { task: 'certification', outcome: 'correct' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'remedyPeriod' },
    ],
    ending: 'closed',
  },
  {
    title: 'the owner shows the new plant and is let off after a visit',
    form,
    steps: [
      ...asked,
      { task: 'finding', outcome: 'found', data: old },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Seit 2024 SBR-Anlage mit Wartungsvertrag.' },
      },
      { task: 'afterHearing', outcome: 'revise' },
      { task: 'finding', outcome: 'look' },
      { task: 'inspection', outcome: 'seen', data: { report: 'SBR-Anlage, Wartungsbuch vollständig.' } },
      { task: 'finding', outcome: 'found', data: { ...old, stateOfArt: true, description: 'SBR-Anlage.' } },
    ],
    ending: 'exempt',
  },
  {
    title: 'one head less after the statement is assessed without a second hearing',
    form,
    steps: [
      ...asked,
      { task: 'finding', outcome: 'found', data: old },
      {
        event: 'statement',
        by: 'applicant',
        data: { statement: 'Meine Tochter ist im November ausgezogen.' },
      },
      { task: 'afterHearing', outcome: 'revise' },
      { task: 'finding', outcome: 'found', data: { ...old, heads: 3 } },
      { task: 'certification', outcome: 'correct' },
      { task: 'order', outcome: 'ordered' },
      { task: 'posting', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'remedyPeriod' },
    ],
    ending: 'closed',
  },
];

export default journeys;
