import { ProcedureShelf } from '@amtsweg/cases-store';
import type { CommandAnswer, Office } from '@amtsweg/cases-shell';
import type { Actor } from '@amtsweg/identity-contract';
import { isRefusal } from '@amtsweg/kernel';
import type { ClockSource, Refusal } from '@amtsweg/kernel';
import { benchPool } from './bench-pool.js';

/** Whoever applies in the bench. */
export const citizen: Actor = {
  user: 'bench.citizen',
  name: 'Ayşe Müller-Yıldız',
  roles: ['applicant'],
  posts: [],
  standsIn: [],
  appointments: [],
};

/** The product's verbs on a pool of the bench; whoever opens it ends its pool. */
export function benchOffice(url: string, clock: ClockSource): Office {
  const pool = benchPool(url, 'amtsweg_app');
  return {
    pool,
    shelf: new ProcedureShelf(pool),
    masterKey: Buffer.alloc(32, 7),
    clock,
    renderer: { render: () => Promise.reject(new Error('the bench issues no document')) },
    authority: 'Landeshauptstadt Hannover',
  };
}

/** The answer, which in the bench is never a refusal. */
export function must(answer: CommandAnswer | Refusal): CommandAnswer {
  if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.detail}`);
  return answer;
}
