import type { Journey } from '@amtsweg/procedure';

const form = {
  name: 'Birte Folkerts',
  address: 'Lindener Marktplatz 3, 30449 Hannover',
  platform: true,
  business: 'Imbiss Leinetal, Limmerstraße 5, 30451 Hannover',
  kind: 'deviation',
  question: 'Ergebnisse der letzten beiden Kontrollen',
  access: 'letter',
  identityToBusiness: true,
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const held = { task: 'holding', outcome: 'held' } as const;
const heard = {
  task: 'grounds',
  outcome: 'hearing',
  data: { information: 'Kontrolle am 03.11.2025: zwei Abweichungen.' },
} as const;
const disclosed = {
  task: 'weighing',
  outcome: 'disclose',
  data: { considerations: 'Ein Geheimnis ist nicht betroffen.' },
} as const;
const fee = {
  task: 'feeSetting',
  outcome: 'set',
  data: { basis: 'effort', quarterHours: 10, grounds: 'Zweieinhalb Stunden.' },
} as const;
const signed = { task: 'signature', outcome: 'signed' } as const;

const journeys: readonly Journey[] = [
  {
    title: 'control reports go out free of charge after the business kept silent and fourteen days passed',
    form,
    steps: [
      complete,
      held,
      heard,
      { clock: 'hearingPeriod' },
      disclosed,
      fee,
      signed,
      { clock: 'standstill' },
    ],
    ending: 'closed',
  },
  {
    title: 'the court stops the information and at last forbids it',
    form,
    steps: [
      complete,
      held,
      heard,
      {
        event: 'statement',
        by: 'authority',
        data: { statement: 'Die Mängel sind beseitigt, die Rezeptur ist geheim.' },
      },
      disclosed,
      fee,
      signed,
      { event: 'courtOrder', by: 'authority', data: { reference: '15 B 114/26', result: 'stopped' } },
      {
        task: 'stopped',
        outcome: 'forbidden',
        data: { reason: 'Urteil: Die Rezeptur ist Geschäftsgeheimnis.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'the office does not hold the data and names who does',
    form: { ...form, kind: 'hazard' },
    steps: [
      complete,
      { task: 'holding', outcome: 'notHeld', data: { holder: 'Bundesamt für Verbraucherschutz' } },
    ],
    ending: 'transferred',
  },
];

export default journeys;
