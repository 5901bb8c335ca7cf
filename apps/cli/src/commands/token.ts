import type { Command } from 'commander';
import { accessTokenFor } from '../access-token-for.js';
import { usageError } from '../command-failed.js';
import type { Io } from '../io.js';
import { localServer } from '../local-server.js';
import { jsonOption, print } from '../output.js';

interface Options {
  readonly lifetime: string;
  readonly json?: boolean;
}

/** `amtsweg token <user>`: an access token of the embedded provider, for scripts on this machine. */
export function tokenCommand(program: Command, io: Io): void {
  program
    .command('token')
    .description('print an access token of the embedded log-in for a person of the demo town')
    .argument('<user>', 'who: s.krueger, d.lindner, b.ozturk …')
    .option('--lifetime <time>', 'how long it holds: 30m, 8h, 7d', '8h')
    .option(...jsonOption)
    .addHelpText(
      'after',
      '\nExample:\n  curl -H "Authorization: Bearer $(npx amtsweg token s.krueger)" localhost:3000/api/v1/tasks',
    )
    .action(async (user: string, { lifetime, json }: Options) => {
      if (!/^\d{1,4}[mhd]$/.test(lifetime))
        throw usageError(`--lifetime ${lifetime} is no time: write 30m, 8h or 7d.`);
      const token = await accessTokenFor(localServer(), user, lifetime);
      print(io, json, { user, token }, () => [token]);
    });
}
