import { isDeepStrictEqual } from 'node:util';
import { performance } from 'node:perf_hooks';
import { poolFor } from '@amtsweg/pg';
import { systemClock } from '@amtsweg/kernel';
import { taskCounters } from '@amtsweg/inbox-store';
import type { TaskScope } from '@amtsweg/inbox-store';
import type { Pool } from 'pg';
import { benchOffice } from '../bench-office.js';
import { multiplyForInbox } from './fill-inbox.js';
import type { InboxSize } from './fill-inbox.js';
import { registerInboxProcedures } from './inbox-procedures.js';
import { inboxReads } from './inbox-reads.js';
import type { InboxRead } from './inbox-reads.js';
import { openTemplates } from './open-templates.js';

/** How long a read took each time, and the same by hand, in milliseconds; the two took turns. */
export interface ReadTimes {
  readonly person: Person;
  readonly name: string;
  readonly product: readonly number[];
  readonly byHand: readonly number[];
}

/** What was found out about inboxes. */
export interface InboxMeasurement {
  readonly size: InboxSize;
  /** How many open tasks each person sees. */
  readonly seen: Readonly<Record<Person, number>>;
  readonly reads: readonly ReadTimes[];
}

/** What is measured. */
export interface InboxWanted {
  /** Tasks altogether, of which a twentieth is open. */
  readonly tasks: number;
  /** How long each read is measured. */
  readonly seconds: number;
}

type Person = keyof typeof PEOPLE;

const NOBODY = { ledUnits: [], standsIn: [] } as const;

/** A clerk with five posts, and a lead of two units. */
const PEOPLE = {
  clerk: {
    ...NOBODY,
    user: 'bench.clerk-5',
    posts: ['32.1/clerk', '32.1/mailroom', '20.4/clerk', '67.7/clerk', '32.4/lead'],
  },
  lead: { ...NOBODY, user: 'bench.clerk-7', posts: ['32.1/lead'], ledUnits: ['32.1', '32.2'] },
} satisfies Readonly<Record<string, TaskScope>>;

/** The least and the most that a read is repeated. */
const TIMES = { least: 20, most: 400 } as const;

/** Fills an empty inbox and measures what it asks for. Throws when the product answers something else than asked by hand. */
export async function measureInbox(
  url: string,
  wanted: InboxWanted,
  progress: (line: string) => void,
): Promise<InboxMeasurement> {
  const office = benchOffice(url, systemClock);
  const owner = poolFor(url, { max: 1 });
  try {
    await registerInboxProcedures(owner);
    const size = await multiplyForInbox(owner, await openTemplates(office), wanted.tasks);
    progress(`inbox ${size.tasks} tasks, ${size.open} open, of ${size.cases} cases`);
    const today = new Date().toISOString().slice(0, 10);
    const reads: ReadTimes[] = [];
    for (const person of ['clerk', 'lead'] as const) {
      for (const read of await inboxReads(office.pool, PEOPLE[person], today)) {
        const times = await takeTurns(read, wanted.seconds);
        reads.push({ person, name: read.name, ...times });
        progress(`inbox ${person}, ${read.name}: ${times.product.length} times`);
      }
    }
    return { size, seen: await seenBy(office.pool, today), reads };
  } finally {
    await Promise.all([office.pool.end(), owner.end()]);
  }
}

async function seenBy(pool: Pool, today: string) {
  const [clerk, lead] = await Promise.all([
    taskCounters(pool, PEOPLE.clerk, today),
    taskCounters(pool, PEOPLE.lead, today),
  ]);
  return { clerk: clerk.all, lead: lead.all };
}

async function takeTurns({ name, product, byHand }: InboxRead, seconds: number) {
  const times: { product: number[]; byHand: number[] } = { product: [], byHand: [] };
  // Once for the caches and to compare.
  if (!isDeepStrictEqual(await product(), await byHand()))
    throw new Error(`${name}: the product found something else than the query by hand`);
  const end = performance.now() + seconds * 1000;
  const goesOn = (done: number): boolean =>
    done < TIMES.least || (done < TIMES.most && performance.now() < end);
  while (goesOn(times.product.length)) {
    times.product.push(await timed(product));
    times.byHand.push(await timed(byHand));
  }
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
