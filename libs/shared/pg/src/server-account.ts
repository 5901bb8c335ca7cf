import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The system user that runs PostgreSQL when this process is root. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const execute = promisify(execFile);

/** `useradd` of the big distributions, then `adduser` of busybox. */
const creations: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'amtsweg']],
  ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', 'amtsweg']],
];

/**
 * Chooses who runs PostgreSQL: undefined means "whoever runs this process", which is the answer unless that is root.
 *
 * PostgreSQL refuses uid 0, and `initdb` refuses a uid that is not in the passwd database. An existing data folder decides
 * by its owner, because PostgreSQL refuses a data folder of somebody else.
 */
export async function serverAccount(dataOwner: number | undefined): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (dataOwner !== undefined) return ownerAccount(dataOwner);
  return (
    (await accountNamed('amtsweg')) ??
    (await accountNamed('postgres')) ??
    (await createdAccount()) ??
    (await accountNamed('nobody')) ??
    refuse(
      'Root darf PostgreSQL nicht ausführen, und ein Systembenutzer fehlt: Bitte „useradd --system amtsweg“ ausführen.',
    )
  );
}

async function ownerAccount(uid: number): Promise<ServerAccount> {
  const owner = uid === 0 ? undefined : (await accounts()).find((account) => account.uid === uid);
  return (
    owner ??
    refuse(
      `Der Datenordner gehört der Benutzernummer ${uid}, PostgreSQL braucht als Eigentümer einen angelegten Benutzer, ` +
        'der nicht root ist: Bitte den Datenordner mit „chown -R“ einem solchen Benutzer übergeben.',
    )
  );
}

async function accountNamed(name: string): Promise<ServerAccount | undefined> {
  return (await accounts()).find((account) => account.name === name && account.uid !== 0);
}

async function createdAccount(): Promise<ServerAccount | undefined> {
  for (const [command, parameters] of creations) {
    // A missing command and a read-only /etc are the same to us: the next way is tried.
    await execute(command, parameters).catch(() => undefined);
    const account = await accountNamed('amtsweg');
    if (account !== undefined) return account;
  }
  return undefined;
}

/** Read from the file, not from `id`: small images have no `id`, and a directory service must not be asked for a local server. */
async function accounts(): Promise<readonly ServerAccount[]> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

function refuse(sentence: string): never {
  throw new EmbeddedPostgresError('no-server-account', sentence);
}
