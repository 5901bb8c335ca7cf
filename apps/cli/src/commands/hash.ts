import type { Command } from 'commander';
import { contentHash } from '@amtsweg/audit-store';
import type { JsonObject } from '@amtsweg/kernel';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { jsonOption, print } from '../output.js';

/** `amtsweg hash [keys…]`: the content hash that is a procedure's version. */
export function hashCommand(program: Command, io: Io): void {
  program
    .command('hash')
    .description('print the content hash of procedures: SHA-256 over their canonical JSON (RFC 8785)')
    .argument('[keys...]', 'keys of procedures; all when none is given')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg hash sterbeurkunde')
    .action((keys: string[], { json }: { readonly json?: boolean }) => {
      const hashes = findEntries(keys).map(({ procedure }) => ({
        key: procedure.key,
        // A procedure is JSON by its contract; interfaces have no index signature.
        hash: contentHash(procedure as unknown as JsonObject),
      }));
      print(io, json, hashes, () => hashes.map(({ key, hash }) => `${hash}  ${key}`));
    });
}
