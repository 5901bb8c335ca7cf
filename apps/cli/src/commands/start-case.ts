import type { Command } from 'commander';
import type { JsonObject } from '@amtsweg/kernel';
import { journeyData } from '@amtsweg/procedure';
import { accessTokenFor } from '../access-token-for.js';
import { CommandFailed, exitCodes, usageError } from '../command-failed.js';
import { findEntries } from '../find-entries.js';
import type { Io } from '../io.js';
import { localServer } from '../local-server.js';
import { jsonOption, print } from '../output.js';

interface Options {
  readonly form?: string;
  readonly user: string;
  readonly json?: boolean;
}

interface Opened {
  readonly caseId: string;
  readonly caseNumber: string;
}

/** `amtsweg start-case <key>`: opens a case at the running server, with a form from a file or the procedure's own example. */
export function startCaseCommand(program: Command, io: Io): void {
  program
    .command('start-case')
    .description('open a case at the running server')
    .argument('<key>', 'key of the procedure')
    .option('--form <file>', 'JSON file with the form; without it the example of the first journey is used')
    .option('--user <user>', 'who applies', 'b.ozturk')
    .option(...jsonOption)
    .addHelpText('after', '\nExample:\n  amtsweg start-case meldebescheinigung')
    .action(async (key: string, { form, user, json }: Options) => {
      const server = localServer();
      const [entry] = findEntries([key]);
      const today = io.now().toISOString().slice(0, 10);
      const data =
        form === undefined ? journeyData(entry?.journeys[0]?.form ?? {}, today) : readForm(io, form);
      const response = await fetch(`${server.url}/api/v1/cases`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await accessTokenFor(server, user, '5m')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ procedure: key, form: data }),
      });
      const answer = (await response.json()) as Opened & { readonly detail?: string };
      if (!response.ok)
        throw new CommandFailed(exitCodes.refused, answer.detail ?? `HTTP ${response.status}`);
      print(io, json, answer, () => [answer.caseNumber, `${server.url}/api/v1/cases/${answer.caseId}`]);
    });
}

function readForm(io: Io, file: string): JsonObject {
  try {
    return JSON.parse(io.readFile(file)) as JsonObject;
  } catch (error) {
    throw usageError(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
