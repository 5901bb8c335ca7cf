import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';
import type { JsonObject } from '@amtsweg/kernel';
import { useToday } from '@amtsweg/ui';
import type { RunsBy } from '../file/kit/use-procedure.js';
import { asJson } from './task-work.js';
import { whatFollows, type Followed } from './what-follows.js';

/** How long a clerk who has pressed the button waits for it, in milliseconds; without it the outcome is asked about. */
const PATIENCE = 3000;

/** What an outcome would set off: `null` when nothing can be said, `'unknown'` when the machine is not at hand. */
export type Foreseen = Followed | null | 'unknown';

/**
 * Tells what an outcome would set off. It waits for the machine that was asked for when the form opened, so that a quick
 * hand sees the same as a slow one; `'unknown'` when it does not come.
 */
export function useForesight(
  file: Answer<'CaseFile'>,
): (event: { readonly type: string; readonly data: JsonObject }) => Promise<Foreseen> {
  const today = useToday();
  const queries = useQueryClient();
  const query = machineOf(file);
  useQuery(query);
  return async (event) => {
    const known = await within(PATIENCE, queries.query(query));
    if (known === null) return 'unknown';
    const scope = { form: asJson(file.form), facts: asJson(file.facts), today };
    const active = file.states.map(({ path }) => path);
    return whatFollows(known.machine, known.titles, active, event, scope, known.feel);
  };
}

function machineOf({ procedureKey: key, procedureHash: hash }: RunsBy) {
  return queryOptions({
    queryKey: ['machine', hash],
    staleTime: Infinity,
    queryFn: async () => {
      const params = { path: { key }, query: { hash } };
      const [{ machine }, procedure, { feel }] = await Promise.all([
        take(api.GET('/api/v1/procedures/{key}/machine', { params })),
        take(api.GET('/api/v1/procedures/{key}', { params })),
        import('@amtsweg/procedure'),
      ]);
      return { machine, titles: titlesOf(procedure), feel };
    },
  });
}

/** What is promised, or `null` when it fails or takes longer than so many milliseconds. */
async function within<T>(milliseconds: number, promised: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promised, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Titles of a procedure's documents; what is filled in later is left out. */
function titlesOf(procedure: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const documents = (procedure['documents'] ?? {}) as Readonly<Record<string, { readonly title?: string }>>;
  return Object.fromEntries(
    Object.entries(documents).map(([name, { title = name }]) => [
      name,
      title.replace(/\s*\{[^}]*\}/gu, ' …').trim(),
    ]),
  );
}
