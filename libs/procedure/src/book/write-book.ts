import type { Procedure } from '../procedure.js';
import { procedureKindNames } from '../procedure-kind-names.js';
import { bookStyle } from './book-style.js';
import { html, page, table } from './html.js';
import { procedurePage } from './procedure-page.js';

/** A domain of the catalogue with its German name and what is found there. */
export interface BookDomain {
  readonly key: string;
  readonly name: string;
  readonly overview: string;
}

/** The book of all procedures: file names (relative, with `/`) to contents. A page for each, an index, a style sheet. */
export function writeBook(
  procedures: readonly Procedure[],
  domains: readonly BookDomain[],
): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', indexPage(procedures, domains)],
    ['book.css', bookStyle],
    ...procedures.map(
      (procedure) => [`${procedure.domain}/${procedure.key}.html`, procedurePage(procedure)] as const,
    ),
  ]);
}

function indexPage(procedures: readonly Procedure[], domains: readonly BookDomain[]): string {
  const online = procedures.filter((one) => one.online !== null).length;
  const filled = domains
    .map((domain) => ({ ...domain, found: procedures.filter((one) => one.domain === domain.key) }))
    .filter(({ found }) => found.length > 0);
  const body = html`<main>
    <h1>Verfahrensbuch</h1>
    <p>
      ${procedures.length} Verfahren, davon ${online} online. Jede Seite ist aus dem Verfahren selbst gemacht.
    </p>
    <nav aria-label="Bereiche">
      <ul>
        ${filled.map(({ key, name, found }) => html`<li><a href="#${key}">${name}</a> (${found.length})</li>`)}
      </ul>
    </nav>
    ${filled.map(
      ({ key, name, found }) =>
        html`<section id="${key}">
          <h2>${name}</h2>
          ${table(
            name,
            ['Verfahren', 'Art', 'Einheit', 'Online'],
            found.map((one) => [
              html`<a href="${one.domain}/${one.key}.html">${one.name}</a>`,
              procedureKindNames[one.kind],
              one.unit,
              one.online === null ? '' : 'ja',
            ]),
          )}
        </section>`,
    )}
  </main>`;
  return page('Verfahrensbuch', '', body);
}
