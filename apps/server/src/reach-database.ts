import { Client } from 'pg';

/** The database that `DATABASE_URL` names cannot be worked with; one sentence with its place, the cause and the remedy. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

const PATIENCE_MS = 10_000;

/** What PostgreSQL says to a wrong user or password (28000, 28P01) and to an unknown database (3D000). */
const rejected = new Set(['28000', '28P01']);
const unknownDatabase = '3D000';

/** Logs in to the database once. Throws `DatabaseUnreachable`: what an operator has to mend is told before anything starts. */
export async function reachDatabase(url: string): Promise<void> {
  const target = parsed(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that breaks fails the log-in; without a listener it would also end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnreachable(sentence(target, error), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** An error of `new URL` or of the driver might repeat the password. */
function parsed(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target !== null && /^postgres(ql)?:$/.test(target.protocol) && target.hostname !== '') return target;
  throw new DatabaseUnreachable(
    'DATABASE_URL ist keine gültige URL, erwartet wird postgresql://benutzer:kennwort@rechner:5432/name: ' +
      'Bitte so schreiben, Sonderzeichen in Benutzer und Kennwort als %XX.',
  );
}

function sentence({ hostname, port, username, pathname }: URL, error: unknown): string {
  const place = `${hostname}:${port === '' ? '5432' : port}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (rejected.has(code)) {
    return (
      `Die Datenbank auf ${place} weist den Benutzer „${decodeURIComponent(username)}“ ab, ohne Anmeldung läuft Amtsweg nicht: ` +
      'Bitte Benutzer und Kennwort in DATABASE_URL berichtigen.'
    );
  }
  if (code === unknownDatabase) {
    const name = decodeURIComponent(pathname.slice(1));
    return (
      `Auf ${place} gibt es keine Datenbank „${name}“, und Amtsweg legt auf fremden Servern keine an: ` +
      `Bitte sie mit „createdb ${name}“ anlegen oder DATABASE_URL berichtigen.`
    );
  }
  const cause = code !== '' ? code : error instanceof Error ? error.message : String(error);
  return (
    `Die Datenbank auf ${place} ist nicht zu erreichen (${cause}), ohne sie läuft Amtsweg nicht: ` +
    'Bitte sie starten oder DATABASE_URL berichtigen.'
  );
}
