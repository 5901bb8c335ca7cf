/** The parts of a database URL. The error of `new URL` would carry the whole text, and so the password, into the log. */
export function parseDatabaseUrl(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new Error(
    'Die Adresse der Datenbank (DATABASE_URL) ist keine gültige URL, erwartet wird postgresql://benutzer:kennwort@rechner:5432/name: ' +
      'Bitte Sonderzeichen in Benutzer und Kennwort als %XX schreiben.',
  );
}
