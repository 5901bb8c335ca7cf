/** A text as PostgreSQL takes it: in place of NUL stands a sign that no stored text holds, so nothing is found. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
