import { refuse, type Refusal } from './refusal.js';

/** Turns the sort key of a page's last row into an opaque cursor for the next page. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The inverse of `encodeCursor`; a refusal for text that is no cursor of `length` parts. */
export function decodeCursor(cursor: string, length: number): readonly (string | number | null)[] | Refusal {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const key: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(key) && key.length === length && key.every(isPart)) return key;
  } catch {
    // Not base64, not UTF-8, not JSON: all the same to whoever sent it.
  }
  return refuse(
    'cursor-invalid',
    'Die Angabe „cursor“ stammt nicht aus einer Antwort dieser Liste. Bitte beginnen Sie ohne sie von vorn.',
  );
}

function isPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
