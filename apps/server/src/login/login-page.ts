import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { roles, type Role } from '@amtsweg/identity-contract';

/** Somebody who can log in. */
export interface Person {
  readonly user: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 10vh auto; padding: 0 1rem }
label { display: block; margin-top: 1rem; font-weight: 600 }
select, input, button { font: inherit; width: 100%; padding: .5rem; margin-top: .25rem; box-sizing: border-box }
button { margin-top: 1.5rem; cursor: pointer }
[role=alert] { border-left: 4px solid #c00; padding-left: .75rem }
`;

const styleHash = createHash('sha256').update(STYLE).digest('base64');

/** The pages load nothing and run nothing; their one style is named by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Sends a page of the log-in with its own strict policy. */
export function sendPage(response: Response, status: number, html: string): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).type('html').send(html);
}

/** The log-in form of the embedded provider, with the people of the demo town to choose from. */
export function loginPage(people: readonly Person[], password: string, error: string | null): string {
  const options = people
    .map(({ user, name, roles: held }) => {
      const titles = held.map((role) => roles[role]).join(', ');
      return `<option value="${escape(user)}">${escape(name)} – ${escape(titles)}</option>`;
    })
    .join('');
  return page(
    `${error === null ? '' : 'Fehler: '}Anmelden`,
    `<h1>Anmelden</h1>
${error === null ? '' : `<p role="alert">${escape(error)}</p>`}
<form method="post">
<label for="user">Wer sind Sie?</label>
<select id="user" name="user" required autofocus>${options}</select>
<label for="password">Passwort</label>
<input id="password" name="password" type="password" autocomplete="current-password" required aria-describedby="hint">
<p id="hint">Alle Personen der Musterstadt haben das Passwort „${escape(password)}“.</p>
<button>Anmelden</button>
</form>`,
  );
}

/** What a person sees when a log-in cannot go on, with a way from there. */
export function loginErrorPage(
  text: string,
  way?: { readonly label: string; readonly address: string },
): string {
  const back = way === undefined ? '' : `\n<p><a href="${escape(way.address)}">${escape(way.label)}</a></p>`;
  return page(
    'Anmeldung nicht möglich',
    `<h1>Anmeldung nicht möglich</h1>\n<p role="alert">${escape(text)}</p>${back}`,
  );
}

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Amtsweg</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
