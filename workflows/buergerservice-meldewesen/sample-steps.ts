import type { JourneyStep } from '@amtsweg/procedure';

/** Steps and data that the journeys of several services have in common. */
export const person = {
  familyName: 'Öztürk-Lindemann',
  givenNames: 'Aylin Marie',
  birthDate: '1988-03-14',
  birthPlace: 'Hildesheim',
};
export const home = {
  address: 'Limmerstraße 45, 30451 Hannover',
  movedInOn: '2026-01-05',
  landlord: 'hanova WOHNEN GmbH',
  confirmation: 'paper',
  appointmentOn: '{today}',
};
export const taken: JourneyStep = { task: 'attendance', outcome: 'taken' };
export const entered: JourneyStep = { task: 'entry', outcome: 'entered', data: { enteredOn: '{today}' } };
export const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };
export const refusedHome: readonly JourneyStep[] = [
  taken,
  { clock: 'landlordPeriod' },
  { task: 'onSite', outcome: 'doesNot', data: { reason: 'Unter der Anschrift ist ein Paketshop.' } },
  { clock: 'hearingPeriod' },
  { task: 'decision', outcome: 'refuse', data: { reason: 'Die Räume werden nicht bewohnt (§ 20 BMG).' } },
  { clock: 'refusalActionPeriod' },
];
