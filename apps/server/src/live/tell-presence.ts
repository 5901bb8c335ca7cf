import { presentAt } from '@amtsweg/cases-store';
import type { Pool } from 'pg';
import type { LiveAnnouncer } from './live-announcer.js';

/**
 * Tells those who may see a case who has it open now, after a step that has kept it from somebody: behind the back of
 * whoever did that, so that no command waits for it and none fails by it.
 */
export function tellPresence(pool: Pool, announcer: LiveAnnouncer, caseId: string): void {
  presentAt(pool, caseId).then(
    (people) => {
      const told = people.map(({ user, name, taskId }) => ({ user, name, taskId }));
      announcer.announcePresence(caseId, told);
    },
    () => undefined,
  );
}
