/** Exit codes of all commands. */
export const exitCodes = { ok: 0, refused: 1, usage: 2 } as const;

/**
 * Ends a command with an exit code and, where there is one, a sentence for the person who typed it.
 *
 * Only for what that person can mend; a bug throws an ordinary error and shows where.
 */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    readonly exitCode: 1 | 2,
    sentence = '',
  ) {
    super(sentence);
  }
}

/** The command was written wrongly: unknown key, unreadable file, contradictory options. */
export function usageError(sentence: string): CommandFailed {
  return new CommandFailed(exitCodes.usage, sentence);
}
