import type { JourneyStep } from '@amtsweg/procedure';

/** The applicant who stands for many; each service adds what it asks. */
export const applicant = {
  familyName: 'Brinkmann',
  givenNames: 'Ole Henrik',
  birthDate: '1988-02-09',
  birthPlace: 'Celle',
  address: 'Podbielskistraße 144, 30177 Hannover',
  residentInCity: true,
  email: 'o.brinkmann@example.org',
} as const;

/** Steps of nearly every licence. */
export const feePaid: JourneyStep = { task: 'payment', outcome: 'paid', data: { receivedOn: '{today}' } };

/** The card came back right from the Bundesdruckerei. */
export const cardMade: JourneyStep = {
  task: 'cardDelivery',
  outcome: 'right',
  data: { number: 'J430A7CK318' },
};

/** The case goes to refusal through hearing and second look, silently; the notice becomes final. */
export function refusedFor(reason: string): readonly JourneyStep[] {
  return [
    { clock: 'hearingPeriod' },
    { task: 'reconsideration', outcome: 'refuse', data: { reason } },
    { clock: 'refusalLawsuitPeriod' },
  ];
}
