import type { Command } from 'commander';
import { coverProcedure, type Coverage, type Covered } from '@amtsweg/procedure';
import { CommandFailed, exitCodes } from '../command-failed.js';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

const TIME = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

interface Reached {
  readonly key: string;
  readonly coverage: Coverage;
}

/** `amtsweg coverage [keys…]`: how much of each machine paths reach that are found from its own graph. */
export function coverageCommand(program: Command, io: Io): void {
  program
    .command('coverage')
    .description('find paths through machines and print how many states, transitions and endings they reach')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg coverage meldebescheinigung')
    .action((keys: string[], options: { readonly json?: boolean }) => {
      const reached = findEntries(keys).map(({ procedure, journeys }): Reached => ({
        key: procedure.key,
        coverage: coverProcedure(procedure, journeys, TIME),
      }));
      print(io, options.json, reached, () => [...reached.flatMap(report), total(reached)]);
      if (reached.some(({ coverage }) => missing(coverage) > 0)) throw new CommandFailed(exitCodes.refused);
    });
}

function report({ key, coverage }: Reached): string[] {
  const { states, transitions, endings, paths } = coverage;
  const steps = paths.reduce((count, path) => count + path.steps.length, 0);
  return [
    `${key}: states ${share(states)}, transitions ${share(transitions)}, endings ${share(endings)}; ${paths.length} paths, ${steps} steps`,
    ...[states, transitions, endings].flatMap((part) => part.missing.map((id) => `  not reached: ${id}`)),
  ];
}

function total(reached: readonly Reached[]): string {
  const sum = (part: 'states' | 'transitions' | 'endings'): string => {
    const all = reached.map(({ coverage }) => coverage[part]);
    return share({ total: count(all), missing: all.flatMap((one) => one.missing) });
  };
  return `${reached.length} procedures: states ${sum('states')}, transitions ${sum('transitions')}, endings ${sum('endings')}`;
}

function count(parts: readonly Covered[]): number {
  return parts.reduce((all, part) => all + part.total, 0);
}

function share({ total: all, missing: left }: Covered): string {
  const percent = all === 0 ? 100 : Math.floor((100 * (all - left.length)) / all);
  return `${percent} % (${all - left.length}/${all})`;
}

function missing({ states, transitions, endings }: Coverage): number {
  return states.missing.length + transitions.missing.length + endings.missing.length;
}
