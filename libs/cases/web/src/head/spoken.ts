/** The sentences of a reckoning. */
export function spoken(
  steps: readonly Readonly<Record<string, unknown>>[],
): { readonly text: string; readonly source: string }[] {
  return steps.flatMap(({ text, source }) =>
    typeof text === 'string' ? [{ text, source: typeof source === 'string' ? source : '' }] : [],
  );
}
