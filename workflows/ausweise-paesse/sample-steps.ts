import type { JourneyStep } from '@amtsweg/procedure';

/** Steps that the journeys of several documents have in common. */
export const person = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
  address: 'Limmerstraße 45, 30451 Hannover',
  appointmentOn: '{today}',
};
export const body = { height: 171, eyeColour: 'braun' };
export const captured = { fingerprints: 'taken', signature: 'given' };
export const taken: JourneyStep = {
  task: 'attendance',
  outcome: 'taken',
  data: { competence: 'here', ...captured },
};
export const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
export const delivered: JourneyStep = {
  task: 'delivery',
  outcome: 'delivered',
  data: { serialNumber: 'C01X00T47', validUntil: '2036-01-11' },
};
export const erased: JourneyStep = { task: 'erasure', outcome: 'erased' };
export const handedOver: JourneyStep = {
  task: 'pickup',
  outcome: 'collected',
  data: { collectedOn: '{today}', collector: 'holder', former: 'invalidated' },
};
export const statement: JourneyStep = {
  event: 'statement',
  by: 'applicant',
  data: { statement: 'Die Vorwürfe treffen nicht zu.' },
};
export const unclaimed: readonly JourneyStep[] = [
  { clock: 'pickupPeriod' },
  { task: 'unclaimed', outcome: 'remind' },
  { clock: 'pickupPeriod' },
  { task: 'unclaimed', outcome: 'destroy', data: { reason: 'Auch nach Erinnerung nicht abgeholt.' } },
  {
    task: 'destruction',
    outcome: 'destroyed',
    data: { destroyedOn: '{today}', witness: 'Sabine Krüger' },
  },
];
