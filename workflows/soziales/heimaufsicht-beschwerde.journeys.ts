import type { Journey } from '@amtsweg/procedure';

const form = {
  home: 'Pflegezentrum Am Maschpark, Culemannstraße 3, 30169 Hannover',
  matter: ['care', 'staff'],
  acute: false,
  facts: 'Nachts ist für 42 Menschen nur eine Kraft da.',
  anonymous: false,
  role: 'relative',
  name: 'Dorothea Salzmann',
  address: 'Hildesheimer Straße 60, 30169 Hannover',
  nameMayBeTold: false,
};
const found = { report: 'Nachtdienst unterbesetzt.', found: [{ what: 'Eine Fachkraft für 42 Personen' }] };

const journeys: readonly Journey[] = [
  {
    title: 'advice is promised and not kept, so more staff at night is ordered',
    form,
    steps: [
      { task: 'triage', outcome: 'visit' },
      { task: 'visit', outcome: 'defects', data: found },
      { event: 'serviceOpinion', by: 'authority', data: { result: 'agrees' } },
      { task: 'advice', outcome: 'promised', data: { mendBy: '2026-03-01' } },
      { clock: 'mendPeriod' },
      { task: 'followUp', outcome: 'others' },
      { task: 'visit', outcome: 'defects', data: found },
      { task: 'advice', outcome: 'promised', data: { mendBy: '2026-04-01' } },
      { clock: 'mendPeriod' },
      { task: 'followUp', outcome: 'persists', data: { measure: 'Zwei Kräfte in jeder Nacht.' } },
      { task: 'hearingPosted', outcome: 'posted', data: { postedOn: '{today}' } },
      { clock: 'hearingPeriod' },
      {
        task: 'order',
        outcome: 'ordered',
        data: {
          measure: 'Zwei Kräfte in jeder Nacht.',
          until: '2026-12-01',
          reason: 'Die Versorgung ist nachts nicht gesichert.',
        },
      },
      { task: 'serving', outcome: 'served', data: { servedOn: '{today}' } },
      { clock: 'orderActionPeriod' },
      { clock: 'orderPeriod' },
      { task: 'control', outcome: 'complied' },
    ],
    ending: 'closed',
  },
  {
    title: 'an anonymous nurse reports restraint, nothing is found, nobody is told',
    form: {
      home: form.home,
      matter: ['violence'],
      acute: true,
      facts: 'Gurte ohne Beschluss.',
      anonymous: true,
      role: 'staff',
    },
    steps: [
      { task: 'visit', outcome: 'noDefect', data: { report: 'Beschlüsse liegen für alle vor.' } },
      { task: 'closing', outcome: 'released' },
    ],
    ending: 'closed',
  },
  {
    title: 'a bill is disputed, which is no matter of the supervision',
    form: { ...form, matter: ['contract'] },
    steps: [{ task: 'triage', outcome: 'contract' }],
    ending: 'closed',
  },
];

export default journeys;
