import type { Pool } from 'pg';
import { roles, type Role } from '@amtsweg/identity-contract';
import { DEMO_PASSWORD } from './embedded-provider.js';

interface Person {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The log-in form of the embedded provider, with the people of the demo town to choose from. */
export async function loginPage(pool: Pool, error: string | null): Promise<string> {
  const { rows } = await pool.query<Person>(
    'select user_id as "user", name, roles from amtsweg.app_user where active order by roles, name',
  );
  const options = rows
    .map(({ user, name, roles: held }) => {
      const titles = held.map((role) => roles[role]).join(', ');
      return `<option value="${escape(user)}">${escape(name)} – ${escape(titles)}</option>`;
    })
    .join('');
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${error === null ? '' : 'Fehler: '}Anmelden – Amtsweg</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 10vh auto; padding: 0 1rem }
label { display: block; margin-top: 1rem; font-weight: 600 }
select, input, button { font: inherit; width: 100%; padding: .5rem; margin-top: .25rem; box-sizing: border-box }
button { margin-top: 1.5rem; cursor: pointer }
[role=alert] { border-left: 4px solid #c00; padding-left: .75rem }
</style>
</head>
<body>
<main>
<h1>Anmelden</h1>
${error === null ? '' : `<p role="alert">${escape(error)}</p>`}
<form method="post">
<label for="user">Wer sind Sie?</label>
<select id="user" name="user" required autofocus>${options}</select>
<label for="password">Passwort</label>
<input id="password" name="password" type="password" autocomplete="current-password" required aria-describedby="hint">
<p id="hint">Alle Personen der Musterstadt haben das Passwort „${DEMO_PASSWORD}“.</p>
<button>Anmelden</button>
</form>
</main>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
