import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Office } from '@amtsweg/cases-shell';
import { seedDemoTown } from '@amtsweg/demo';
import { enterOrganisation } from '@amtsweg/identity-store';
import { organisation } from '@amtsweg/workflows';

/** Only one process makes the town; the others wait here. Any number that nobody else uses. */
const TOWN_LOCK = 7_304_153;

/** Lies in the home folder while the town is being made: a start that was cut off left a town to complete. */
const UNFINISHED = 'musterstadt-unfertig';

/** Makes the demo town when there is nothing in the database yet, or completes one that was not finished. */
export async function makeDemoTown(
  office: Office,
  owner: Pool,
  home: string,
  say: (line: string) => void,
): Promise<void> {
  const session = await owner.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [TOWN_LOCK]);
    const { cases, people } = await countsOf(owner);
    const unfinished = join(home, UNFINISHED);
    const isUnfinished = await access(unfinished).then(
      () => true,
      () => false,
    );
    if (!isUnfinished && (cases > 0 || people > 0)) return;
    await mkdir(home, { recursive: true });
    await writeFile(unfinished, '');
    say('Die Musterstadt wird angelegt: Vorgänge der letzten Wochen werden bearbeitet …');
    await enterOrganisation(owner, organisation, '2020-01-01');
    const town = await seedDemoTown(office, office.clock.now(), cases);
    await rm(unfinished);
    say(`Die Musterstadt ist da: ${town.cases} Vorgänge mit ${town.steps} Schritten.`);
  } finally {
    // Closing the session gives the lock back, also when it is broken.
    session.release(true);
  }
}

async function countsOf(owner: Pool): Promise<{ cases: number; people: number }> {
  const { rows } = await owner.query<{ cases: number; people: number }>(
    `select (select count(*)::int from amtsweg.cases) as cases, (select count(*)::int from amtsweg.app_user) as people`,
  );
  return rows[0] ?? { cases: 0, people: 0 };
}
