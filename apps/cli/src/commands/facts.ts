import type { Command } from 'commander';
import { factsOf, type GradedFact } from '@amtsweg/procedure';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

interface FactsOptions {
  readonly json?: boolean;
  readonly assumed?: boolean;
}

/** `amtsweg facts [keys…]`: what the legal office can confirm, fact by fact. */
export function factsCommand(program: Command, io: Io): void {
  program
    .command('facts')
    .description('list facts of procedures with how certain they are: documented, derived or assumed')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .option('--assumed', 'only what is assumed and waits to be confirmed')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg facts --assumed hundesteuer-anmelden')
    .action((keys: string[], options: FactsOptions) => {
      const facts = findEntries(keys).flatMap(({ procedure }) =>
        factsOf(procedure)
          .filter(({ evidence }) => options.assumed !== true || evidence === 'assumed')
          .map((fact) => ({ procedure: procedure.key, ...fact })),
      );
      print(io, options.json, facts, () => [
        ...facts.map((fact) => `${fact.procedure}  ${fact.path}  ${described(fact)}`),
        `${facts.length} facts`,
      ]);
    });
}

function described({ what, legalBasis, evidence }: GradedFact): string {
  return `${what}${legalBasis === null ? '' : ` (${legalBasis})`}: ${evidence}`;
}
