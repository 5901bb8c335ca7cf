/** A text that a browser would not show as plain text. */
export interface MarkupType {
  readonly mediaType: string;
  readonly name: string;
}

/** Tags that make browsers take a text for HTML (WHATWG MIME Sniffing, section 7.1), and those that can carry scripts. */
const htmlStart =
  /^<(?:!doctype html|!--|(?:html|head|body|script|iframe|h1|div|font|table|a|style|title|b|br|p|img|form|object|embed|meta|link|base|math|template)(?=[\s/>]|$))/i;

/** Recognises HTML, SVG and XML by their beginning, behind a byte order mark and white space; `undefined` for other text. */
export function markupType(text: string): MarkupType | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^<svg(?=[\s/>]|$)/i.test(start) || /^<[?!][^]{0,1000}<svg[\s/>]/i.test(start))
    return { mediaType: 'image/svg+xml', name: 'ein SVG-Bild' };
  if (htmlStart.test(start)) return { mediaType: 'text/html', name: 'eine HTML-Seite' };
  if (/^<[?!]/.test(start)) return { mediaType: 'application/xml', name: 'eine XML-Datei' };
  return undefined;
}
