import type { JourneyStep } from '@amtsweg/procedure';

/** An applicant of the demo town for the journeys of the aliens office. */
export const applicant = {
  familyName: 'Haile',
  givenNames: 'Selam',
  birthDate: '1996-05-21',
  birthPlace: 'Asmara, Eritrea',
  nationality: 'eritreisch',
  address: 'Vahrenwalder Straße 88, 30165 Hannover',
  passportNumber: 'K0345671',
  passportValidUntil: '2030-04-30',
  currentStatus: 'title',
  currentUntil: '2026-02-28',
  feeFree: false,
};

export const complete: JourneyStep = { task: 'formalCheck', outcome: 'complete' };
export const fiction: JourneyStep = { task: 'fiction', outcome: 'issue', data: { validUntil: '2026-06-30' } };
export const cleared: JourneyStep = { event: 'securityAnswer', by: 'authority', data: { result: 'none' } };

/** From biometrics to the card in the holder's hand. */
export const handedOver: readonly JourneyStep[] = [
  { task: 'biometrics', outcome: 'taken' },
  { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } },
  { task: 'signature', outcome: 'signed' },
  { task: 'order', outcome: 'ordered' },
  { task: 'delivery', outcome: 'delivered', data: { serial: 'YAB12C345' } },
  {
    task: 'handover',
    outcome: 'handedOver',
    data: { on: '{today}', identityChecked: true, oldDocument: true },
  },
];

/** The same where a ground of exemption is claimed and found. */
export function handedOverFree(ground: string): readonly JourneyStep[] {
  const [biometrics, , ...rest] = handedOver;
  return [
    ...(biometrics === undefined ? [] : [biometrics]),
    { task: 'exemption', outcome: 'exempt', data: { ground } },
    ...rest,
  ];
}

/** A refusal that becomes final, with a departure in time. */
export function refused(reason: string): readonly JourneyStep[] {
  return [
    { clock: 'hearingPeriod' },
    {
      task: 'finalDecision',
      outcome: 'refuse',
      data: { mustLeave: true, targetState: 'Herkunftsstaat', banMonths: 24, reason },
    },
    { clock: 'departurePeriod' },
    { task: 'departureCheck', outcome: 'departed' },
    { clock: 'refusalRemedyPeriod' },
  ];
}

/** The same person where no residence title is applied for. */
export const alien = {
  familyName: 'Haile',
  givenNames: 'Selam',
  birthDate: '1996-05-21',
  nationality: 'eritreisch',
  address: 'Vahrenwalder Straße 88, 30165 Hannover',
};

/** A document with chip from the appointment to the handover, without `payment`. */
export const chipMade: readonly JourneyStep[] = handedOver.filter(
  (step) => 'task' in step && ['order', 'delivery', 'handover'].includes(step.task),
);
export const captured: JourneyStep = { task: 'biometrics', outcome: 'taken' };
export const paid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

/** The decision of `applicationDecision` refuses twice, around the hearing; then nobody sues. */
export function twiceRefused(ground: string, reason: string): readonly JourneyStep[] {
  const refuse = { task: 'decision', outcome: 'refuse', data: { ground, reason } };
  return [refuse, { clock: 'hearingPeriod' }, refuse, { clock: 'refusalActionPeriod' }];
}
export const waived: JourneyStep = {
  task: 'exemption',
  outcome: 'exempt',
  data: { ground: 'Bescheid über Leistungen nach SGB II liegt vor' },
};
