import type { Procedure } from '../procedure.js';
import type { EventSpec } from '../task-spec.js';
import { withdrawEvent } from './withdrawal.js';

/** What the services of schools, libraries, adult education and archive have in common. */
export const educationService = {
  domain: 'schule-bildung-bibliothek',
  audience: ['citizen'],
  online: null,
  secrecy: 'general',
  certainty: { filePlan: { evidence: 'assumed' } },
} as const satisfies Partial<Procedure>;

/** How long the file is kept; the figure is the city's to confirm. */
export function educationRetention(years: number, from: string): Procedure['retention'] {
  return { years, legalBasis: `${from}; Aktenplan der Stadt (zu bestätigen)`, evidence: 'assumed' };
}

/** A service that costs nothing. */
export function freeOfCharge(legalBasis: string): Procedure['fee'] {
  return [{ id: 'free', legalBasis, type: 'free', cents: '0', evidence: 'assumed' }];
}

/** Taking back a registration under private law: possible until the contract stands, and free of charge until then. */
export const registrationWithdrawn: EventSpec = {
  ...withdrawEvent,
  label: 'Anmeldung zurückziehen',
  note: 'Bis zur Zusage kostet das nichts; danach gilt die Entgeltordnung.',
};
