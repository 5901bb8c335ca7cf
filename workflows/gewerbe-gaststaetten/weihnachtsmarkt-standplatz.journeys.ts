import type { Journey } from '@amtsweg/procedure';

const form = {
  applicantType: 'person',
  familyName: 'Engelke',
  givenNames: 'Ruth',
  birthDate: '1965-12-06',
  birthPlace: 'Seiffen',
  address: 'Waldstraße 2, 31535 Neustadt',
  season: 2026,
  branch: 'crafts',
  goods: 'Holzfiguren, 8 bis 60 Euro',
  stall: '4 x 2,5 x 3 Meter',
  front: 4,
  gas: false,
  power: 3,
  trade: 'Reisegewerbekarte Region Hannover 12/2019',
};
const points = { attractiveness: 8, goods: 9, ecology: 7, experience: 6 };
const scored = [
  { task: 'formalCheck', outcome: 'complete' },
  { clock: 'closing' },
  { task: 'firstScore', outcome: 'scored', data: points },
  { task: 'secondScore', outcome: 'scored', data: { ...points, ecology: 5 } },
] as const;

const journeys: readonly Journey[] = [
  {
    title: 'a carver wins a place, repairs the lamp and leaves it clean',
    form,
    steps: [
      ...scored,
      { task: 'ranking', outcome: 'admit', data: { place: 'M 31' } },
      {
        task: 'acceptance',
        outcome: 'defects',
        data: { defects: 'Lichterkette ohne Prüfzeichen.', reason: 'Sicherheit.' },
      },
      { task: 'acceptance', outcome: 'accepted' },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { clock: 'lastDay' },
      { task: 'handover', outcome: 'clean' },
    ],
    ending: 'closed',
  },
  {
    title: 'a reserve moves up in October',
    form,
    steps: [
      ...scored,
      { task: 'ranking', outcome: 'reserve' },
      { event: 'placeFree', by: 'clerk', data: { place: 'K 4' } },
      { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
      { clock: 'permitActionPeriod' },
      { event: 'stallCancelled', by: 'applicant', data: {} },
    ],
    ending: 'closed',
  },
  {
    title: 'who applies after the closing day gets no place, whatever the points',
    form: { ...form, season: 2025 },
    steps: [
      ...scored,
      { task: 'ranking', outcome: 'admit', data: { place: 'M 31' } },
      { clock: 'opening' },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
  {
    title: 'too few points in a full branch are told with the last admitted score',
    form: { ...form, branch: 'drinks', goods: 'Glühwein' },
    steps: [
      ...scored,
      {
        task: 'ranking',
        outcome: 'refuse',
        data: { reason: 'Der letzte zugelassene Stand der Branche hat 66 Punkte.' },
      },
      { clock: 'refusalActionPeriod' },
    ],
    ending: 'rejected',
  },
];

export default journeys;
