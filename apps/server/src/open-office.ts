import type { Pool } from 'pg';
import { ProcedureShelf } from '@amtsweg/cases-store';
import type { Office } from '@amtsweg/cases-shell';
import { shippedFontFolder, TypstRenderer } from '@amtsweg/documents-shell';
import { systemClock, type ClockSource } from '@amtsweg/kernel';
import { migrate } from '@amtsweg/migrations';
import { poolFor } from '@amtsweg/pg';
import { catalogue } from '@amtsweg/workflows';
import type { Config } from './config.js';
import { makeDemoTown } from './demo-town.js';
import { LiveAnnouncer } from './live/live-announcer.js';
import { masterKey } from './master-key.js';
import { MovableClock } from './office-clock.js';
import { publishProcedures, type FaultyProcedure } from './publish-procedures.js';

/** An office with its connections, ready to work. */
export interface OpenOffice {
  readonly office: Office;
  /** Connections as the owner of the schema; for jobs and registration only. */
  readonly owner: Pool;
  /** Procedures of the catalogue that could not be published. */
  readonly faulty: readonly FaultyProcedure[];
  readonly announcer: LiveAnnouncer;
  readonly close: () => Promise<void>;
}

/** Migrates the database, registers the procedures, and makes the demo town when there is nothing in it yet. */
export async function openOffice(
  config: Config,
  url: string,
  say: (line: string) => void,
): Promise<OpenOffice> {
  await migrate(url, new Date());
  const lost = seldom(() => say('Eine Verbindung zur Datenbank ging verloren; sie wird neu aufgebaut.'));
  const owner = poolFor(url, { max: 6, applicationName: 'amtsweg-jobs', onConnectionLost: lost });
  const pool = poolFor(url, {
    role: 'amtsweg_app',
    max: 20,
    statementTimeoutMs: 30_000,
    onConnectionLost: lost,
  });
  // The pool listens to idle sessions only, and Node ends the process at an error that nobody listens to.
  for (const one of [owner, pool]) one.on('connect', (session) => session.on('error', () => undefined));
  const clock = config.testClock ? new MovableClock(pool) : systemClock;
  const unfollow = clock instanceof MovableClock ? clock.follow() : () => undefined;
  const announcer = new LiveAnnouncer(pool);
  const close = async (): Promise<void> => {
    unfollow();
    await announcer.stop();
    await Promise.all([pool.end(), owner.end()]);
  };
  try {
    if (clock instanceof MovableClock) await clock.refresh();
    const office = { ...(await furnish(config, pool, clock)), changes: announcer };
    const faulty = await publishCatalogue(owner, say);
    if (config.demo) await makeDemoTown(office, owner, config.home, say);
    return { office, owner, faulty, announcer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function furnish(config: Config, pool: Pool, clock: ClockSource): Promise<Office> {
  return {
    pool,
    shelf: new ProcedureShelf(pool),
    masterKey: await masterKey(config),
    clock,
    renderer: new TypstRenderer({ fontFolder: shippedFontFolder }),
    authority: 'Landeshauptstadt Hannover',
  };
}

async function publishCatalogue(
  owner: Pool,
  say: (line: string) => void,
): Promise<readonly FaultyProcedure[]> {
  const faulty = await publishProcedures(
    owner,
    catalogue.map(({ procedure }) => procedure),
    new Date(),
  );
  for (const { key, findings } of faulty) {
    say(`Das Verfahren „${key}“ hat Fehler und ist in dieser Fassung nicht veröffentlicht:`);
    for (const { rule, path, message, remedy } of findings)
      say(`  ${rule}  ${path}: ${message.de} ${remedy}`);
  }
  return faulty;
}

/** A database that goes breaks all connections at once, and one line about it is enough. */
function seldom(tell: () => void): () => void {
  let last = -Infinity;
  return () => {
    const isNew = performance.now() - last > 5000;
    last = performance.now();
    if (isNew) tell();
  };
}
