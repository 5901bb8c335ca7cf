import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  name: 'Jörg Hartmann',
  address: 'Podbielskistraße 210, 30177 Hannover',
  subject: 'Messwerte der Altlastenuntersuchung auf dem Grundstück Podbielskistraße 200.',
  access: 'copy',
};
const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
const secrets: JourneyStep = {
  task: 'grounds',
  outcome: 'examined',
  data: { thirdParty: true, thirdPartyName: 'Leine Lacke GmbH' },
};
const ready = (hours: number): JourneyStep => ({
  task: 'compile',
  outcome: 'ready',
  data: { description: 'Gutachten vom 3. Mai 2024, 48 Seiten.', hours, copies: 48 },
});

const journeys: readonly Journey[] = [
  {
    title: 'measurements are copied within the month and the effort is charged',
    form,
    steps: [
      complete,
      { task: 'search', outcome: 'found' },
      { task: 'grounds', outcome: 'examined', data: { thirdParty: false } },
      ready(2),
      { task: 'feePayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'a firm that objects is told by notice, and the answer waits until it is final',
    form: { ...form, access: 'inspection' },
    steps: [
      complete,
      { task: 'search', outcome: 'extensive', data: { ground: 'Vierzehn Aktenbände aus vier Bereichen.' } },
      { task: 'complexSearch', outcome: 'found' },
      secrets,
      { event: 'thirdPartyStatement', by: 'clerk', data: { consents: false, text: 'Betriebsgeheimnis.' } },
      {
        task: 'balancing',
        outcome: 'disclose',
        data: { considerations: 'Emissionen sind nie geheim (§ 9 Abs. 1 Satz 2 UIG).' },
      },
      { clock: 'thirdPartyRemedy' },
      ready(9),
    ],
    ending: 'closed',
  },
  {
    title: 'information that the city does not hold is refused with reasons and free of charge',
    form,
    steps: [
      complete,
      { task: 'search', outcome: 'notHeld', data: { reason: 'Messungen wurden nie beauftragt.' } },
      {
        task: 'refusing',
        outcome: 'refuse',
        data: { ground: '§ 3 Abs. 1 UIG: nicht vorhanden', reason: 'Messungen wurden nie beauftragt.' },
      },
      { clock: 'remedyPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
