import { useQuery } from '@tanstack/react-query';
import type { Answer } from '@amtsweg/api-client';
import { facetsOptions } from './task-pages.js';
import type { TaskQuery } from './task-query.js';

/** How many tasks there are with which value; while a new filter is counted, what was counted before stays on screen. */
export function useFacets(query: TaskQuery): Answer<'TaskFacets'> | undefined {
  return useQuery({ ...facetsOptions(query), placeholderData: (before) => before }).data;
}
