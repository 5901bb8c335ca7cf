import type { Journey } from '@amtsweg/procedure';

const form = {
  damage: 'pothole',
  location: 'Engelbosteler Damm 30',
  part: 'cycleway',
  depth: 6,
  accident: true,
  email: 'rad@example.org',
};

const journeys: readonly Journey[] = [
  {
    title: 'a hole in the cycleway is secured within a day, reported to the insurer and repaired',
    form,
    steps: [
      { task: 'securing', outcome: 'secured', data: { how: 'Kaltmischgut, Bake aufgestellt' } },
      { task: 'inspection', outcome: 'repair', data: { measure: 'Deckschicht 4 m² erneuern' } },
      { task: 'works', outcome: 'provisional' },
      { task: 'works', outcome: 'final' },
    ],
    ending: 'closed',
  },
  {
    title: 'a worn marking waits for the programme and is found harmless',
    form: { damage: 'marking', location: 'Goetheplatz', part: 'carriageway', accident: false },
    steps: [
      { task: 'inspection', outcome: 'defer' },
      { clock: 'control' },
      { task: 'inspection', outcome: 'nothing' },
    ],
    ending: 'closed',
  },
  {
    title: 'a rattling cover belongs to the utility',
    form: { ...form, damage: 'manhole', accident: false },
    steps: [
      { task: 'securing', outcome: 'noDanger' },
      { task: 'inspection', outcome: 'otherKeeper', data: { keeper: 'enercity Netz GmbH' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
