/** The lists that an act on a task or case changes, by the first member of their query keys. */
export const taskLists = ['tasks', 'counters', 'facets', 'waiting', 'follow-ups', 'routing-steps', 'team'];
