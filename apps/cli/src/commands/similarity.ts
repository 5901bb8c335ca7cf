import type { Command } from 'commander';
import { similarPairs, type SimilarPair } from '@amtsweg/procedure';
import { CommandFailed, exitCodes } from '../command-failed.js';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

/** `amtsweg similarity`: procedures that could be taken for each other, with the reason why the law makes them alike. */
export function similarityCommand(program: Command, io: Io): void {
  program
    .command('similarity')
    .description('list pairs of procedures whose machines are (nearly) the same up to names, with the reason')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .option(...jsonOption)
    .addHelpText(
      'after',
      '\nA pair without a reason is a finding: give it under "alike" in one of the two files, or tell them apart.' +
        '\n\nExample:\n  amtsweg similarity reisepass reisepass-zweitpass',
    )
    .action((keys: string[], options: { readonly json?: boolean }) => {
      const procedures = findEntries(keys).map(({ procedure }) => procedure);
      const pairs = similarPairs(procedures);
      const open = pairs.filter(({ reason }) => reason === null).length;
      print(io, options.json, pairs, () => [
        ...pairs.map(line),
        `${procedures.length} procedures, ${pairs.length} similar pairs, ${open} without a reason`,
      ]);
      if (open > 0) throw new CommandFailed(exitCodes.refused);
    });
}

function line({ keys: [one, other], machine, form, reason }: SimilarPair): string {
  return `${one} and ${other}: machine ${percent(machine)}, form ${percent(form)}; ${reason ?? 'NO REASON GIVEN'}`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
