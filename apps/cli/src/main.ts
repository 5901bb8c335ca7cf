import { Command, CommanderError } from 'commander';
import { CommandFailed, exitCodes } from './command-failed.js';
import { bookCommand } from './commands/book.js';
import { checkCommand } from './commands/check.js';
import { clocksCommand } from './commands/clocks.js';
import { coverageCommand } from './commands/coverage.js';
import { deadlineCommand } from './commands/deadline.js';
import { drawCommand } from './commands/draw.js';
import { factsCommand } from './commands/facts.js';
import { hashCommand } from './commands/hash.js';
import { replayCommand } from './commands/replay.js';
import { similarityCommand } from './commands/similarity.js';
import { simulateCommand } from './commands/simulate.js';
import { startCaseCommand } from './commands/start-case.js';
import { tokenCommand } from './commands/token.js';
import type { Io } from './io.js';

/** Adds one command to the program. One file each in `commands/`. */
type RegisterCommand = (program: Command, io: Io) => void;

const commands: readonly RegisterCommand[] = [
  checkCommand,
  coverageCommand,
  factsCommand,
  similarityCommand,
  bookCommand,
  drawCommand,
  simulateCommand,
  hashCommand,
  deadlineCommand,
  clocksCommand,
  startCaseCommand,
  tokenCommand,
  replayCommand,
];

/** Runs one command line (without `node` and script) and gives its exit code: 0 done, 1 finding or refusal, 2 wrong usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const program = new Command('amtsweg')
    .description('Checks, draws, simulates and executes the administrative procedures of a city.')
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('(--help shows how it is used)')
    .addHelpText('after', '\nExit codes: 0 done, 1 finding or refusal, 2 wrong usage.')
    .exitOverride();
  commands.forEach((register) => register(program, io));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof CommandFailed)) throw error;
    if (error.message !== '') io.err(`${error.message}\n`);
    return error.exitCode;
  }
}
