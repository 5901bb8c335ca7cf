import type { Pool } from 'pg';
import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { checkProcedure, type Finding, type Procedure } from '@amtsweg/procedure';

/** A procedure that was not published: new cases start on the last version that was sound, if there is one. */
export interface FaultyProcedure {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/**
 * Publishes the procedures that are sound and answers the others: a mistake in one file must not keep the office closed.
 *
 * A version that the database knows was judged before it came there and is not judged again, which is what makes a warm
 * start fast. Of two files with one key the second is faulty.
 */
export async function publishProcedures(
  owner: Pool,
  procedures: readonly Procedure[],
  at: Date,
): Promise<readonly FaultyProcedure[]> {
  // Interfaces have no index signature; a procedure is JSON by its schema.
  const hashed = procedures.map((procedure) => ({
    procedure,
    hash: contentHash(procedure as unknown as JsonObject),
  }));
  const known = await knownHashes(
    owner,
    hashed.map(({ hash }) => hash),
  );
  const judged = hashed.map((one, index) => ({
    ...one,
    findings: [
      ...twice(one.procedure, procedures.slice(0, index)),
      ...(known.has(one.hash) ? [] : checkProcedure(one.procedure).filter(isError)),
    ],
  }));
  await registerProcedures(
    owner,
    judged.filter(({ findings }) => findings.length === 0),
    at,
  );
  return judged
    .filter(({ findings }) => findings.length > 0)
    .map(({ procedure: { key }, findings }) => ({ key, findings }));
}

async function knownHashes(owner: Pool, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ hash: string }>(
    'select hash from amtsweg.procedure_version where hash = any ($1)',
    [hashes],
  );
  return new Set(rows.map(({ hash }) => hash));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function twice({ key }: Procedure, earlier: readonly Procedure[]): Finding[] {
  if (!earlier.some((one) => one.key === key)) return [];
  return [
    {
      rule: 'duplicate-key',
      severity: 'error',
      path: 'key',
      message: {
        de: `Den Schlüssel „${key}“ trägt schon ein anderes Verfahren.`,
        en: `Another procedure has the key "${key}" already.`,
      },
      remedy: 'Einem der beiden einen eigenen Schlüssel geben; er ist der Name der Datei.',
    },
  ];
}
