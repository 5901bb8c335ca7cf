import { fireDueClocks, openCase } from '@amtsweg/cases-shell';
import type { Office } from '@amtsweg/cases-shell';
import { benchForm, benchProcedure } from './bench-procedure.js';
import { benchOffice, citizen, must } from './bench-office.js';
import { engineContender } from './engine-contender.js';
import { humanSteps } from './human-steps.js';
import { multiplyCase } from './multiply-case.js';
import { observe } from './observe.js';
import type { Observer } from './observe.js';
import { rateOf } from './work.js';
import type { Work } from './work.js';

/** A part of the sweep, and human steps of the engine right before it on the same database. */
export interface ClocksRound {
  readonly sweep: Work;
  readonly steps: Work;
}

/** A sweep of clocks that are all due, in parts of the same size. */
export interface ClocksMeasurement {
  readonly clocks: number;
  readonly rounds: readonly ClocksRound[];
}

/** What is measured. */
export interface ClocksWanted {
  readonly clocks: number;
  /** In how many parts at least. */
  readonly rounds: number;
  /** How long human steps are measured in a round. */
  readonly seconds: number;
}

/** Workers that sweep, and clients that take steps, at the same time. */
export const WORKERS = 8;

/** The least that the rate of a sweep may be, against that of human steps. */
export const SWEEP_BUDGET = 0.5;

/** How many clocks a worker leases at a time, as in the product. */
const BATCH = 50;

/** The most clocks of a round: a sweep takes a while, and what disturbs the machine has to disturb the steps as well. */
const PART = 5_000;

/** When the cases were opened: so long ago that their clocks are due and those of the other contenders' cases are not. */
const OPENED = new Date('2025-06-02T09:00:00Z');

/**
 * Sweeps clocks of as many cases, all due, and measures human steps in between. `observer` speaks for the owner of the
 * schema. Throws when a clock was not fired, or not exactly once.
 */
export async function measureClocks(
  url: string,
  observer: Observer,
  wanted: ClocksWanted,
  progress: (line: string) => void,
): Promise<ClocksMeasurement> {
  let now = OPENED;
  const office = benchOffice(url, { now: () => new Date(now) });
  const engine = engineContender(url);
  try {
    now = await openCases(office, observer, wanted.clocks);
    progress(`clocks ${wanted.clocks} cases opened`);
    const rounds: ClocksRound[] = [];
    const parts = Math.min(Math.max(wanted.rounds, Math.ceil(wanted.clocks / PART)), wanted.clocks);
    for (let round = 1; round <= parts; round += 1) {
      const steps = await humanSteps(engine, observer, WORKERS, wanted.seconds);
      // The last part is whatever is left: a sweep ends when nothing is due.
      const part = round === parts ? Infinity : Math.floor(wanted.clocks / parts);
      const sweep = await sweepPart(office, observer, part);
      rounds.push({ sweep, steps });
      progress(`clocks ${round}/${parts} ${rateOf(sweep).toFixed(0)}/s, steps ${rateOf(steps).toFixed(0)}/s`);
    }
    await assertFiredOnce(observer, now, wanted.clocks);
    return { clocks: wanted.clocks, rounds };
  } finally {
    await Promise.all([office.pool.end(), engine.close()]);
  }
}

/** Opens one case through the engine and the others as copies of it; answers the instant at which all clocks are due. */
async function openCases(office: Office, { pool }: Observer, count: number): Promise<Date> {
  const { caseId } = must(
    await openCase(office, {
      procedure: benchProcedure.key,
      form: benchForm,
      actor: citizen,
      channel: 'online',
      receivedAt: null,
      idempotency: null,
    }),
  );
  const due = await multiplyCase(pool, office.masterKey, caseId, count - 1);
  // Cases that come in one by one are known to the planner; the server's own analyse comes too late for these.
  await pool.query('vacuum (analyze)');
  return due;
}

/** Each worker takes clocks on its own until nothing is due, or until so many are taken altogether. */
async function sweepPart(office: Office, observer: Observer, most: number): Promise<Work> {
  const batch = Math.min(BATCH, Math.ceil(most / WORKERS));
  let count = 0;
  let left = most;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      const limit = Math.min(batch, left);
      left -= limit;
      const { fired, failed } = await fireDueClocks(office, limit);
      const [first] = failed;
      if (first !== undefined) throw new Error(`${first.timer} of case ${first.caseId}: ${first.error}`);
      if (fired === 0) return;
      count += fired;
    }
  };
  const effort = await observe(observer, async () => {
    await Promise.all(Array.from({ length: WORKERS }, worker));
  });
  return { ...effort, count };
}

async function assertFiredOnce({ pool }: Observer, now: Date, count: number): Promise<void> {
  const { rows } = await pool.query<{ due: number; fired: number; once: number; records: number }>(
    `with entry as (
       select case_id, count(*) as times from amtsweg.record where envelope->>'act' = 'clock' group by case_id)
     select count(*) as due, count(*) filter (where c.state = 'fired') as fired,
       count(*) filter (where e.times = 1) as once, (select coalesce(sum(times), 0)::bigint from entry) as records
     from amtsweg.clock c left join entry e using (case_id)
     where c.due_at <= $1`,
    [now],
  );
  const found = JSON.stringify(rows[0]);
  const wanted = JSON.stringify({ due: count, fired: count, once: count, records: count });
  if (found !== wanted) throw new Error(`each clock fires once: ${wanted} was wanted, ${found} found`);
}
