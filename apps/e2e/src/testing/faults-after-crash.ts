import { replayCase } from '@amtsweg/audit-shell';
import { historyOf } from '@amtsweg/audit-store';
import { ProcedureShelf } from '@amtsweg/cases-store';
import { isRefusal } from '@amtsweg/kernel';
import { faultsOfCase } from '@amtsweg/testing';
import type { Pool } from 'pg';
import type { WalkedJourney } from '../journeys/walked-journey.js';

/**
 * What a crash has lost or repeated; nothing when all is well.
 *
 * Of each walked case: tasks and services are what the machine runs, the chain verifies, the replay comes to the same
 * states, each acknowledged command is in the history once, and nobody has done anything else; each service call that
 * ended was taken once and has made its papers once. Of the database, which holds the cases of these journeys and no
 * others: as many cases as were opened, file references without gaps, no incidents.
 */
export async function faultsAfterCrash(
  pool: Pool,
  masterKey: Buffer,
  walked: readonly WalkedJourney[],
): Promise<string[]> {
  const desk = { pool, masterKey, shelf: new ProcedureShelf(pool) };
  const faults: string[] = [];
  for (const journey of walked) {
    const { caseId, caseNumber, fault } = journey;
    if (fault !== null) faults.push(`"${journey.journey.title}": ${fault}`);
    if (caseId === null) continue;
    const replay = await replayCase(desk, caseId);
    const found = [
      ...(await faultsOfCase(desk, caseId)),
      ...(isRefusal(replay) || !replay.ok ? [`the replay differs: ${JSON.stringify(replay)}`] : []),
      ...(await historyFaults(pool, caseId, journey)),
    ];
    faults.push(...found.map((one) => `${caseNumber ?? caseId}: ${one}`));
  }
  const opened = walked.filter(({ caseId }) => caseId !== null).length;
  return [...faults, ...(await databaseFaults(pool, opened))];
}

async function historyFaults(pool: Pool, caseId: string, { acknowledged }: WalkedJourney): Promise<string[]> {
  const history = (await historyOf(pool, caseId)).map(({ envelope }) => envelope);
  const byPeople = history.filter(({ actor }) => !actor.user.startsWith('system:'));
  const missing = acknowledged.filter(({ revision, user, name }) => {
    const entry = history[revision - 1];
    return entry?.actor.user !== user || entry.name !== name;
  });
  const counted = await countsOf(pool, caseId);
  const services = history.filter(({ act }) => act === 'serviceDone').length;
  const clocks = history.filter(({ act }) => act === 'clock').length;
  return [
    ...missing.map((one) => `acknowledged, but not in the history: ${JSON.stringify(one)}`),
    ...differ('entries by people', byPeople.length, 'acknowledged commands', acknowledged.length),
    ...differ('entries', history.length, 'revisions', counted.revision),
    ...differ('entries', history.length, 'acts', byPeople.length + services + clocks),
    ...differ('service entries', services, 'services done', counted.services),
    ...differ('clock entries', clocks, 'clocks fired', counted.clocks),
    ...differ('issued documents', counted.documents, 'document services done', counted.documentServices),
    ...differ('dispatch notes', counted.dispatches, 'dispatch services done', counted.dispatchServices),
    ...differ('transmissions', counted.transmissions, 'receivers', counted.receivers),
  ];
}

function differ(one: string, count: number, other: string, otherCount: number): string[] {
  return count === otherCount ? [] : [`${count} ${one}, but ${otherCount} ${other}`];
}

interface Counts {
  readonly revision: number;
  readonly services: number;
  readonly clocks: number;
  readonly documents: number;
  readonly documentServices: number;
  readonly dispatches: number;
  readonly dispatchServices: number;
  readonly transmissions: number;
  readonly receivers: number;
}

async function countsOf(pool: Pool, caseId: string): Promise<Counts> {
  const done = (service: string): string =>
    `(select count(*)::int from service_call where case_id = $1 and state = 'done' ${service})`;
  const { rows } = await pool.query<Counts>(
    `select (select revision from cases where case_id = $1) as revision,
       ${done('')} as services,
       (select count(*)::int from clock where case_id = $1 and state in ('fired', 'exceeded')) as clocks,
       (select count(*)::int from document where case_id = $1 and origin = 'issued') as documents,
       ${done(`and service = 'document'`)} as "documentServices",
       (select count(*)::int from dispatch where case_id = $1) as dispatches,
       ${done(`and service = 'dispatch'`)} as "dispatchServices",
       (select count(*)::int from transmission where case_id = $1) as transmissions,
       (select count(distinct (seq, receiver))::int from transmission where case_id = $1) as receivers`,
    [caseId],
  );
  if (rows[0] === undefined) throw new Error('a query without from has one row');
  return rows[0];
}

async function databaseFaults(pool: Pool, opened: number): Promise<string[]> {
  const { rows: sequences } = await pool.query<{
    sequence: string;
    last: number;
    cases: number;
    highest: number;
  }>(
    `select format('%s-%s-%s', s.unit, s.plan, s.year) as sequence, s.last, count(c.case_id)::int as cases,
       max(right(c.case_number, 6)::int) as highest
     from case_sequence s
     left join cases c on c.case_number like format('%s-%s-%s-%%', s.unit, s.plan, s.year)
     group by s.unit, s.plan, s.year, s.last`,
  );
  const { rows: incidents } = await pool.query<{ error: string }>(
    `select error from incident where state = 'open'`,
  );
  const { rows: answers } = await pool.query(
    `select actor, key from idempotency_answer group by actor, key having count(*) > 1`,
  );
  const cases = sequences.reduce((sum, sequence) => sum + sequence.cases, 0);
  return [
    ...differ('cases', cases, 'opened by journeys', opened),
    ...sequences
      .filter(({ last, cases, highest }) => last !== cases || last !== highest)
      .map((one) => `the file references have gaps: ${JSON.stringify(one)}`),
    ...incidents.map(({ error }) => `an incident is open: ${error}`),
    ...answers.map((one) => `two answers under one key: ${JSON.stringify(one)}`),
  ];
}
