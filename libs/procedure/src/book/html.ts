import { escapeXml } from '../diagram/escape-xml.js';

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | null | readonly (string | Html)[];

/** HTML from a template: everything put in is escaped unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = parts.map(textOf);
  return new Html(strings.map((text, index) => text + (filled[index] ?? '')).join(''));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escapeXml(String(part));
}

/** A table with a caption for screen readers; `null` when it has no rows. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html | null {
  if (rows.length === 0) return null;
  return html`<div class="scroll">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headings.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A section of a page; `null` when there is nothing in it. */
export function section(id: string, title: string, ...content: readonly (Html | null)[]): Html | null {
  const filled = content.filter((one) => one !== null);
  if (filled.length === 0) return null;
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${filled}
  </section>`;
}

/** A whole page. `root` leads to the folder of the book. */
export function page(title: string, root: string, body: Html): string {
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${root}book.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
