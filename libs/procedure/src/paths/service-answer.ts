import type { DecisionTime } from '@amtsweg/engine';
import type { JsonObject } from '@amtsweg/kernel';

/** What a service answers when all goes well. */
export function serviceAnswer(service: string, time: DecisionTime): JsonObject {
  if (service === 'document')
    return { documentId: '00000000-0000-4000-8000-000000000000', sha256: '0'.repeat(64) };
  if (service === 'dispatch') return { dispatchedOn: time.today, channel: 'post' };
  return { transmissions: [] };
}
