import type { JsonObject } from '@amtsweg/kernel';

/** What a service answers in a simulation: that all went well. */
export function serviceOutput(service: string, today: string): JsonObject {
  switch (service) {
    case 'document':
      return { documentId: '00000000-0000-4000-8000-000000000000', sha256: '0'.repeat(64) };
    case 'dispatch':
      return { dispatchedOn: today, channel: 'post' };
    default:
      return { transmissions: [] };
  }
}
