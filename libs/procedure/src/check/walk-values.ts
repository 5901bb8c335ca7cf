/** A value of a document with its dotted path. */
export interface ValueAt {
  readonly path: string;
  readonly value: unknown;
  /** Whether the value is a member of an array. */
  readonly inArray: boolean;
}

/** Lists a value and everything in it, outside in. What contains itself is listed once and not entered again. */
export function walkValues(root: unknown): ValueAt[] {
  const found: ValueAt[] = [];
  const visit = (value: unknown, path: string, inArray: boolean, around: readonly unknown[]): void => {
    found.push({ path, value, inArray });
    if (typeof value !== 'object' || value === null || around.includes(value)) return;
    const members: [string, unknown][] = Array.isArray(value)
      ? Array.from(value, (member: unknown, index) => [String(index), member])
      : Object.entries(value);
    for (const [key, member] of members)
      visit(member, path === '' ? key : `${path}.${key}`, Array.isArray(value), [...around, value]);
  };
  visit(root, '', false, []);
  return found;
}
