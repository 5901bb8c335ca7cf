const names: ReadonlySet<string> = new Set(['spawn', 'spawnChild', 'enqueueActions']);

/** Whether an action's name, with or without XState's prefix, is one that starts actors or queues unnamed actions. */
export function isSpawnName(name: string): boolean {
  return names.has(name.replace(/^xstate\./, ''));
}
