/** An expression in a text, or the complaint that a brace is not closed. */
export type TextExpression = { readonly expression: string } | { readonly error: string };

/**
 * Finds the FEEL expressions of a text: what stands between `{` and its closing brace.
 *
 * Braces inside an expression, of a FEEL context or in a string, belong to the expression.
 */
export function textExpressions(text: string): TextExpression[] {
  const found: TextExpression[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = closingBrace(text, at);
    if (end < 0)
      return [...found, { error: `die geschweifte Klammer an Stelle ${at + 1} wird nicht geschlossen` }];
    found.push({ expression: text.slice(at + 1, end) });
    at = end + 1;
  }
  return found;
}

function closingBrace(text: string, start: number): number {
  const parts = /"(?:[^"\\]|\\.)*"|[{}]/g;
  parts.lastIndex = start;
  let depth = 0;
  for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
    if (part[0] === '{') depth += 1;
    if (part[0] === '}') depth -= 1;
    if (depth === 0) return part.index;
  }
  return -1;
}
