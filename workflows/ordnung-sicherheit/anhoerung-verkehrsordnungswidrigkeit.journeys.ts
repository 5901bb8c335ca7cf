import type { Journey } from '@amtsweg/procedure';

const form = {
  reference: '32.9/2026-00771',
  letterOn: '2026-01-05',
  offenceOn: '2025-12-12',
  plate: 'H-QX 812',
  role: 'concerned',
  name: 'Ömer Faruk Şahin',
  birthDate: '1987-11-11',
  birthPlace: 'Hannover',
  address: 'Fössestraße 10, 30451 Hannover',
  answer: 'disputed',
  statement: 'Das Schild war von einem Lieferwagen verdeckt.',
};

const journeys: readonly Journey[] = [
  {
    title: 'a covered sign makes a warning, which is paid',
    form,
    steps: [
      { task: 'assignment', outcome: 'assigned' },
      { task: 'evidence', outcome: 'holds' },
      { task: 'decision', outcome: 'warn', data: { amount: 3000 } },
      { task: 'warningPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
    ],
    ending: 'warned',
  },
  {
    title: 'who pays no warning gets a fine',
    form: { ...form, answer: 'admitted' },
    steps: [
      { task: 'assignment', outcome: 'assigned' },
      { task: 'decision', outcome: 'warn', data: { amount: 5500 } },
      { clock: 'warningPeriod' },
      { task: 'handOver', outcome: 'created', data: { number: '32.9/2026-B-1190' } },
    ],
    ending: 'closed',
  },
  {
    title: 'the keeper names the son, and the case against her ends',
    form: {
      reference: '32.9/2026-00802',
      letterOn: '2026-01-07',
      offenceOn: '2025-12-20',
      plate: 'H-LU 4',
      role: 'keeper',
      name: 'Luise Fricke',
      birthDate: '1960-01-01',
      birthPlace: 'Celle',
      address: 'Grasweg 4, 30419 Hannover',
      witness: 'named',
      driverName: 'Ole Fricke',
      driverAddress: 'Kötnerholzweg 12, 30451 Hannover',
    },
    steps: [
      { task: 'assignment', outcome: 'assigned' },
      { task: 'decision', outcome: 'drop', data: { ground: '§ 46 Abs. 1 OWiG, § 170 Abs. 2 StPO' } },
    ],
    ending: 'dropped',
  },
  {
    title: 'a daughter of the driver says nothing, and he is not found',
    form: {
      reference: '32.9/2026-00803',
      letterOn: '2026-01-07',
      offenceOn: '2025-12-20',
      plate: 'H-LU 5',
      role: 'keeper',
      name: 'Jana Reimers',
      birthDate: '1999-01-01',
      birthPlace: 'Celle',
      address: 'Grasweg 5, 30419 Hannover',
      witness: 'privilege',
    },
    steps: [
      { task: 'assignment', outcome: 'assigned' },
      { task: 'driverSearch', outcome: 'logbook' },
      { task: 'decision', outcome: 'drop', data: { ground: '§ 46 Abs. 1 OWiG, § 170 Abs. 2 StPO' } },
    ],
    ending: 'dropped',
  },
];

export default journeys;
