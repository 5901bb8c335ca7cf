import type { Json, JsonObject } from '@amtsweg/kernel';

/** What stands in a draft: the chosen outcome and what is typed, by the names of the fields. */
export interface DraftContent {
  readonly outcome: string | null;
  readonly data: JsonObject;
}

/** Whether two drafts say the same, whatever the order of their members. */
export function sameDraft(one: DraftContent, other: DraftContent): boolean {
  return one.outcome === other.outcome && same(one.data, other.data);
}

/**
 * Brings two drafts together that both come from `base`: what only one of them has changed is taken from there. `conflicts`
 * names the fields that both have changed to something different; of these, mine stand in `merged`.
 */
export function mergeDraft(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { readonly merged: DraftContent; readonly conflicts: readonly string[] } {
  const names = [...new Set([...Object.keys(mine.data), ...Object.keys(theirs.data)])];
  const conflicts = names.filter((name) => {
    const [was, one, other] = [base.data[name], mine.data[name], theirs.data[name]];
    return !same(one, other) && !same(one, was) && !same(other, was);
  });
  const data = Object.fromEntries(
    names
      .map((name) => {
        const onlyTheirs = same(mine.data[name], base.data[name]);
        return [name, onlyTheirs ? theirs.data[name] : mine.data[name]] as const;
      })
      .filter(([, value]) => value !== undefined),
  );
  const outcome = mine.outcome === base.outcome ? theirs.outcome : mine.outcome;
  return { merged: { outcome, data }, conflicts };
}

/** Equality of what is typed: nothing typed and an emptied field are the same. */
function same(one: Json | undefined, other: Json | undefined): boolean {
  return print(one) === print(other);
}

function print(value: Json | undefined): string {
  return JSON.stringify(sorted(value) ?? null);
}

function sorted(value: Json | undefined): Json | undefined {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: Json) => sorted(item) ?? null);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
