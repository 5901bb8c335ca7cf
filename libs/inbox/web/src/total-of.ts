import type { Answer } from '@amtsweg/api-client';

/** How many tasks a filter finds, from its facets: a facet's own filter does not count in it. */
export function totalOf(facets: Answer<'TaskFacets'>, due: string | undefined): number {
  return facets.due
    .filter(({ key }) => due === undefined || key === due)
    .reduce((sum, { count }) => sum + count, 0);
}
