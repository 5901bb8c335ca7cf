/** An expression in a text, or the complaint that a brace stands alone. */
export type TextExpression = { readonly expression: string } | { readonly error: string };

/**
 * The expressions of a text as `fillText` finds them: what stands between two braces, without braces in it.
 *
 * Where braces do not pair, only that is said.
 */
export function textExpressions(text: string): TextExpression[] {
  const rest = text.replace(/\{[^{}]+\}/g, '');
  if (/[{}]/.test(rest))
    return [{ error: 'eine geschweifte Klammer hat kein Gegenstück oder steht in einem Ausdruck' }];
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, expression = '']) => ({ expression }));
}
