import type { Io } from './io.js';

/** The option that every command has. */
export const jsonOption = ['--json', 'print one JSON value instead of text'] as const;

/** Prints a result: as indented JSON, or as lines of text. */
export function print(
  io: Io,
  json: boolean | undefined,
  value: unknown,
  lines: () => readonly string[],
): void {
  io.out(json === true ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join('\n')}\n`);
}
