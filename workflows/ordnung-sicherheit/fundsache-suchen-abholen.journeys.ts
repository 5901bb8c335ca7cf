import type { Journey } from '@amtsweg/procedure';

const nothing = { task: 'match', outcome: 'nothing' };

const form = {
  category: 'phone',
  description: 'Schwarzes Telefon in blauer Hülle',
  secretMark: 'IMEI endet auf 8812, Sperrbild mit Leuchtturm',
  lostOn: '2026-01-10',
  place: 'Linie 9, Richtung Empelde',
  transport: true,
  value: 60000,
  name: 'Chukwuemeka Adeyemi',
  address: 'Deisterstraße 33, 30449 Hannover',
  email: 'adeyemi@example.org',
  stolen: false,
};

const journeys: readonly Journey[] = [
  {
    title: 'a telephone turns up in the second week and is paid for and handed out',
    form,
    steps: [
      { task: 'match', outcome: 'nothing' },
      { clock: 'nextLook' },
      { task: 'match', outcome: 'likely', data: { number: '2026-00588', storage: 'Regal 7', reward: true } },
      { task: 'proof', outcome: 'owner' },
      { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { task: 'handover', outcome: 'handedOver', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
  {
    title: 'half a year of weekly looks finds no bunch of keys',
    form: { ...form, category: 'keys', description: 'Vier Schlüssel, rotes Band', value: 800 },
    steps: [
      nothing,
      ...Array.from({ length: 21 }, () => [{ clock: 'nextLook' }, nothing]).flat(),
      { clock: 'searchEnd' },
    ],
    ending: 'notFound',
  },
  {
    title: 'two people claim one bicycle, and it goes to the court',
    form: { ...form, category: 'bicycle', value: 90000, stolen: true },
    steps: [
      { task: 'match', outcome: 'likely', data: { number: '2026-00611', storage: 'Hof', reward: false } },
      { task: 'proof', outcome: 'doubt', data: { reason: 'Ein zweiter Kaufbeleg liegt vor.' } },
      { task: 'dispute', outcome: 'deposited' },
    ],
    ending: 'disputed',
  },
  {
    title: 'a cheap umbrella costs nothing',
    form: { ...form, category: 'other', description: 'Knirps, grün', value: 900 },
    steps: [
      { task: 'match', outcome: 'likely', data: { number: '2026-00620', storage: 'Kiste 2', reward: false } },
      { task: 'proof', outcome: 'owner' },
      { task: 'handover', outcome: 'handedOver', data: { on: '{today}' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
