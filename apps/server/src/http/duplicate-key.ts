/** A string, or a sign that opens, closes or parts something. */
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],]/g;

/**
 * The first member name that an object of a valid JSON text has twice, `null` when there is none. `JSON.parse` takes the
 * last of them silently; which one the sender meant nobody knows (RFC 8259, section 4).
 */
export function duplicateKey(text: string): string | null {
  // Names seen so far in each open object; null stands for an open list.
  const open: (Set<string> | null)[] = [];
  let nameComes = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      nameComes = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      nameComes = false;
    } else if (token === ',') {
      nameComes = open.at(-1) instanceof Set;
    } else if (nameComes) {
      nameComes = false;
      const names = open.at(-1);
      const name = JSON.parse(token) as string;
      if (names?.has(name) === true) return name;
      names?.add(name);
    }
  }
  return null;
}
