/**
 * The environment of PostgreSQL's programs: only what they need.
 *
 * The operator's `PGDATA`, `PGOPTIONS` or locale must not change a server that is ours; `TZ` spares initdb the search for it.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), LC_ALL: 'C', TZ: 'UTC' };
}
