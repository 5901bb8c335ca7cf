import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandFailed, exitCodes } from './command-failed.js';

/** The server that runs on this machine, as it announces itself in its home folder. */
export interface LocalServer {
  readonly home: string;
  readonly url: string;
  readonly issuer: string;
  readonly databaseUrl: string;
}

/** Finds the running server of this project, or of `AMTSWEG_HOME`. Fails with a sentence when none runs. */
export function localServer(): LocalServer {
  const home = resolve(process.env['AMTSWEG_HOME'] ?? join(projectRoot(), '.amtsweg'));
  try {
    const announced = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as Omit<
      LocalServer,
      'home'
    >;
    return { home, ...announced };
  } catch {
    throw new CommandFailed(
      exitCodes.refused,
      `No server runs with the home folder ${home}: start it with "npm start", or name another folder in AMTSWEG_HOME.`,
    );
  }
}

/** The folder of the workspace, from wherever below it the command is typed. */
function projectRoot(): string {
  for (let folder = process.cwd(); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string };
      if (name === 'amtsweg') return folder;
    } catch {
      // No package here, or not readable: look further up.
    }
  }
  return process.cwd();
}
