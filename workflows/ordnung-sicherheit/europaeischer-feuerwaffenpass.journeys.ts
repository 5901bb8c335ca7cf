import type { Journey, JourneyStep } from '@amtsweg/procedure';

const form = {
  familyName: 'Brandes-Łuczak',
  givenNames: 'Małgorzata',
  birthDate: '1977-03-03',
  birthPlace: 'Poznań',
  nationalities: 'deutsch, polnisch',
  address: 'Tiergartenstraße 99, 30559 Hannover',
  request: 'first',
  cards: 'WBK 2015/204',
  weapons: [
    { kind: 'long', weapon: 'Blaser R8, .30-06', serial: 'R/118264', category: 'C' },
    { kind: 'singleSmooth', weapon: 'Merkel 303E, 12/70', serial: '77412', category: 'C' },
  ],
};
const compared = (cardValid: boolean, matching: number): JourneyStep => ({
  task: 'comparison',
  outcome: 'compared',
  data: { cardValid, matching },
});
const inHand: readonly JourneyStep[] = [
  { task: 'decision', outcome: 'grant' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'making', outcome: 'made', data: { number: 'EFP 2026/31' } },
  { task: 'handover', outcome: 'handedOver', data: { on: '{today}' } },
];

const journeys: readonly Journey[] = [
  {
    title: 'a huntress travels with two guns, has one struck and lets the pass run out',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      compared(true, 2),
      ...inHand,
      { event: 'weaponsChanged', by: 'applicant', data: { change: 'strike', weapon: 'Merkel 303E, 77412' } },
      { task: 'amending', outcome: 'amended' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'an extended pass falls with the revoked weapon card',
    form: {
      ...form,
      request: 'extension',
      passNumber: 'EFP 2021/8',
      extensions: 1,
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      compared(true, 2),
      ...inHand,
      { event: 'startRevocation', by: 'clerk', data: { facts: 'Die Waffenbesitzkarte ist widerrufen.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: '§ 45 Abs. 2 i. V. m. § 32 Abs. 6 WaffG', reason: 'Kein berechtigter Besitz mehr.' },
      },
      { clock: 'revocationActionPeriod' },
      { task: 'surrender', outcome: 'lost', data: { reason: 'Verlust an Eides statt versichert.' } },
    ],
    ending: 'revoked',
  },
  {
    title: 'whose gun stands in no card gets no pass for it',
    form,
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      compared(true, 1),
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 32 Abs. 6 WaffG, Eintragung', reason: 'Nr. 77412 ist nicht eingetragen.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 32 Abs. 6 WaffG, Eintragung', reason: 'Nr. 77412 ist nicht eingetragen.' },
      },
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'a smooth-bore pass lasts ten years unless it is lost on the way',
    form: {
      ...form,
      weapons: [{ kind: 'singleSmooth', weapon: 'Merkel 303E, 12/70', serial: '77412', category: 'C' }],
    },
    steps: [
      { task: 'formalCheck', outcome: 'complete' },
      compared(true, 1),
      ...inHand,
      { event: 'passLost', by: 'applicant', data: { where: 'Zug nach Kraków, gestern' } },
    ],
    ending: 'closed',
  },
];

export default journeys;
