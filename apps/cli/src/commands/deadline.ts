import type { Command } from 'commander';
import {
  computeDeadline,
  type Deadline,
  type DeadlineRequest,
  type NotificationRule,
} from '@amtsweg/deadlines';
import { isRefusal } from '@amtsweg/kernel';
import { CommandFailed, exitCodes, usageError } from '../command-failed.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

interface DeadlineOptions {
  readonly rule?: string;
  readonly start?: string;
  readonly posted?: string;
  readonly period: string;
  readonly place?: string;
  readonly fixed?: boolean;
  readonly json?: boolean;
}

/** `amtsweg deadline`: computes a deadline and says why. */
export function deadlineCommand(program: Command, io: Io): void {
  program
    .command('deadline')
    .description('compute a legal deadline and print its derivation')
    .option(
      '--rule <rule>',
      'what sets it going: event, vwvfg-post, ao-post, …; with --posted vwvfg-post unless told',
    )
    .option('--start <date>', 'date (or instant) of what the rule names')
    .option('--posted <date>', 'date on which a letter was posted')
    .requiredOption('--period <period>', 'P1Y, P1M, P2W, P3D, P5WD (working days) or PT24H')
    .option('--place <place>', 'whose holidays count, for instance DE-NI-hannover')
    .option('--fixed', 'an end on a weekend or holiday does not move')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg deadline --posted 2026-01-12 --period P1M')
    .action((options: DeadlineOptions) => {
      const deadline = computeDeadline(requestOf(options));
      if (!isRefusal(deadline)) {
        print(io, options.json, deadline, () => sentences(deadline));
        return;
      }
      if (options.json !== true) throw new CommandFailed(exitCodes.refused, deadline.detail);
      print(io, true, deadline, () => []);
      throw new CommandFailed(exitCodes.refused);
    });
}

function requestOf({ rule, start, posted, period, place, fixed }: DeadlineOptions): DeadlineRequest {
  const from = start ?? posted;
  if (from === undefined || (start !== undefined && posted !== undefined))
    throw usageError(
      'Exactly one of --start and --posted is needed: the date on which the deadline begins to be reckoned.',
    );
  const named = rule ?? (posted === undefined ? undefined : 'vwvfg-post');
  if (named === undefined)
    throw usageError('With --start the option --rule is needed, for instance --rule event.');
  return {
    // An unknown rule is refused by computeDeadline itself, with the names there are.
    rule: named as NotificationRule,
    start: from,
    period,
    ...(place === undefined ? {} : { place }),
    ...(fixed === true ? { endMoves: false } : {}),
  };
}

function sentences({ lastDay, derivation }: Deadline): string[] {
  return [lastDay, ...derivation.map(({ text, source, rule }) => `- ${text} (${source}; ${rule})`)];
}
