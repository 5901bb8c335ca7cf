import { readFileSync } from 'node:fs';

const INTERVAL_MS = 500;

/**
 * Ends this process in good order when the npm that started it has died, even by `kill -9`: nobody could stop it then
 * with Ctrl-C, and it would keep the port. Started without npm it lives on its own.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, INTERVAL_MS);
  watch.unref();
}

/** The parent and, where /proc tells it, the parent's parent: npm runs scripts through a shell that may stay in between. */
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    // The name of the program stands in brackets and may contain blanks.
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
