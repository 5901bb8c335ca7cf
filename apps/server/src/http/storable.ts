/** Nesting deeper than this is no form of an office but an attack on whatever walks it. */
const DEPTH = 40;

/**
 * What keeps a parsed JSON value from being stored: too deep, or text that PostgreSQL or JSON cannot hold (a null
 * character, a lone surrogate). `null` when nothing does. Walks without recursion: the value may be hostile.
 */
export function hindrance(value: unknown): 'depth' | 'text' | null {
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value: one, depth } = next;
    if (depth > DEPTH) return 'depth';
    if (typeof one === 'string' && !storable(one)) return 'text';
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, inner] of Object.entries(one)) {
      if (!storable(key)) return 'text';
      stack.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function storable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
