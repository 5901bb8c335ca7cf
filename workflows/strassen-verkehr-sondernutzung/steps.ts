import { permitSteps, type JourneyStep } from '@amtsweg/procedure';

/** What people do in every case of `permitCase`, by name; the stories are told with it. */
export const steps = {
  ...permitSteps,
  paid: { task: 'permitPayment', outcome: 'paid', data: { receivedOn: '{today}' } },
  final: { clock: 'permitActionPeriod' },
  revoke: (ground: string, reason: string) => ({
    task: 'revocation',
    outcome: 'revoke',
    data: { ground, reason },
  }),
} as const satisfies Readonly<Record<string, JourneyStep | ((...args: never[]) => JourneyStep)>>;
