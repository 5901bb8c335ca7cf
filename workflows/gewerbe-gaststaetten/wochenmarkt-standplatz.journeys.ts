import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Brockmann',
  givenNames: 'Heinke',
  birthDate: '1971-09-15',
  birthPlace: 'Nienburg',
  address: 'Dorfstraße 12, 31547 Rehburg-Loccum',
  market: 'Moltkeplatz, Freitag',
  group: 'produce',
  goods: 'Kartoffeln, Kohl, Äpfel aus eigenem Anbau',
  front: 6,
  power: false,
  card: 'Urerzeugung, Landwirtschaftskammer Nr. 4711',
  insurance: 'VGH 88-1123',
};
const complete = { task: 'formalCheck', outcome: 'complete' } as const;
const assigned = [
  { event: 'foodOpinion', by: 'authority', data: { result: 'agrees' } },
  { task: 'trial', outcome: 'fits', data: { metres: 6 } },
  { task: 'decision', outcome: 'grant', data: { place: '17', metres: 6, validUntil: '2026-12-31' } },
  { task: 'standingCharge', outcome: 'posted' },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a grower waits two years for a place and keeps it until the end of the year',
    form,
    steps: [
      complete,
      { task: 'assortment', outcome: 'full' },
      { clock: 'listYear' },
      { task: 'listReview', outcome: 'kept' },
      { event: 'placeFree', by: 'clerk', data: { place: '17' } },
      ...assigned.slice(0, 2),
      { task: 'decision', outcome: 'grant', data: { place: '17', metres: 6, validUntil: '2028-12-31' } },
      assigned[3],
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'validity' },
    ],
    ending: 'closed',
  },
  {
    title: 'three empty market days cost the place',
    form,
    steps: [
      complete,
      { task: 'assortment', outcome: 'free' },
      ...assigned,
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'absent', by: 'clerk', data: { on: '{today}' } },
      { task: 'absence', outcome: 'warned' },
      { event: 'absent', by: 'clerk', data: { on: '{today}' } },
      { task: 'absence', outcome: 'third', data: { reason: 'Dritter Fehltag im Vierteljahr.' } },
      { clock: 'revocationHearingPeriod' },
      {
        task: 'revocation',
        outcome: 'revoke',
        data: { ground: 'absence', reason: 'Drei Fehltage ohne Abmeldung.' },
      },
      { clock: 'revocationActionPeriod' },
    ],
    ending: 'revoked',
  },
  {
    title: 'mobile phone covers do not belong on a weekly market',
    form: { ...form, group: 'goods', goods: 'Handyhüllen' },
    steps: [
      complete,
      { task: 'assortment', outcome: 'foreign', data: { reason: 'Keine Ware nach § 67 GewO und Satzung.' } },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 67 GewO (Ware nicht zugelassen)', reason: 'Handyhüllen.' },
      },
      { clock: 'hearingPeriod' },
      {
        task: 'decision',
        outcome: 'refuse',
        data: { ground: '§ 67 GewO (Ware nicht zugelassen)', reason: 'Handyhüllen.' },
      },
      { task: 'refusalPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
