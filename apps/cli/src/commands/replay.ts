import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { replayCase, type Replay } from '@amtsweg/audit-shell';
import { caseIdOf, ProcedureShelf } from '@amtsweg/cases-store';
import { isRefusal } from '@amtsweg/kernel';
import { poolFor } from '@amtsweg/pg';
import { CommandFailed, exitCodes } from '../command-failed.js';
import type { Io } from '../io.js';
import { localServer, type LocalServer } from '../local-server.js';
import { jsonOption, print } from '../output.js';

/** `amtsweg replay <case>`: runs a case again from its history and compares every state with what was recorded. */
export function replayCommand(program: Command, io: Io): void {
  program
    .command('replay')
    .description('run a case again from its history and compare every recorded state')
    .argument('<case>', 'file reference (Aktenzeichen) or id of the case')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg replay 32.1-33.20.10-2026-000001')
    .action(async (name: string, { json }: { readonly json?: boolean }) => {
      const result = await replay(localServer(), name);
      print(io, json, result, () => [describe(result)]);
      if (!result.ok) throw new CommandFailed(exitCodes.refused);
    });
}

async function replay(server: LocalServer, name: string): Promise<Replay> {
  const pool = poolFor(server.databaseUrl, {
    role: 'amtsweg_app',
    max: 2,
    applicationName: 'amtsweg-replay',
  });
  try {
    const caseId = await caseIdOf(pool, name);
    if (caseId === null) throw new CommandFailed(exitCodes.refused, `There is no case ${name}.`);
    const result = await replayCase(
      { pool, shelf: new ProcedureShelf(pool), masterKey: masterKey(server) },
      caseId,
    );
    if (isRefusal(result)) throw new CommandFailed(exitCodes.refused, result.detail);
    return result;
  } finally {
    await pool.end();
  }
}

function masterKey(server: LocalServer): Buffer {
  const text = process.env['AMTSWEG_MASTER_KEY'] ?? readFileSync(join(server.home, 'master.key'), 'utf8');
  return Buffer.from(text.trim(), 'base64');
}

function describe({ caseNumber, ok, entries, checked, erased, mismatch }: Replay): string {
  if (mismatch !== null) {
    const { seq, what, expected, found } = mismatch;
    return `${caseNumber}: differs at entry ${seq} (${what}): recorded ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`;
  }
  if (erased)
    return `${caseNumber}: the chain of ${entries} entries holds; its payload was erased and cannot be replayed`;
  return `${caseNumber}: ${ok ? 'equal' : 'not equal'}, ${checked} of ${entries} entries replayed`;
}
