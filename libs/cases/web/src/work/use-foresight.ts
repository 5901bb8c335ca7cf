import { useQuery } from '@tanstack/react-query';
import { api, take, type Answer } from '@amtsweg/api-client';
import type { JsonObject } from '@amtsweg/kernel';
import { useToday } from '@amtsweg/ui';
import { asJson } from './task-work.js';
import { whatFollows, type Followed } from './what-follows.js';

/**
 * Tells what an outcome would set off; `null` while that is not known, or when the procedure has another version today
 * than the one the case runs by.
 */
export function useForesight(
  file: Answer<'CaseFile'>,
): (event: { readonly type: string; readonly data: JsonObject }) => Followed | null {
  const today = useToday();
  const key = file.procedureKey;
  const { data } = useQuery({
    queryKey: ['machine', key],
    staleTime: Infinity,
    queryFn: async () => {
      const path = { key };
      const [machine, procedure, { feel }] = await Promise.all([
        take(api.GET('/api/v1/procedures/{key}/machine', { params: { path } })),
        take(api.GET('/api/v1/procedures/{key}', { params: { path } })),
        import('@amtsweg/procedure'),
      ]);
      return { machine: machine.machine, hash: machine.hash, titles: titlesOf(procedure), feel };
    },
  });
  return (event) => {
    if (data === undefined || data.hash !== file.procedureHash) return null;
    const scope = { form: asJson(file.form), facts: asJson(file.facts), today };
    const active = file.states.map(({ path }) => path);
    return whatFollows(data.machine, data.titles, active, event, scope, data.feel);
  };
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
