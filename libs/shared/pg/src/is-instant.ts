const INSTANT =
  /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{6}Z$/;

/**
 * Whether a value is the text of an instant in UTC with the microseconds of PostgreSQL, which a JavaScript Date would
 * lose: `2026-11-23T07:45:00.123456Z`. Days that no calendar has are none.
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  // JavaScript takes 31 February for 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
