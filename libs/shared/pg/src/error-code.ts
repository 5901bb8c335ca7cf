/** The `code` of a system error (`ENOENT`) or database error (`40001`), however it was wrapped in a class. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
