/**
 * Program of the guard process, for `node -e`: `<pid> <data folder> <folder to delete, or empty>`. The data folder only
 * tells who looks at the list of processes what this one is for.
 *
 * When its standard input ends, whoever started it is dead. Then it shuts PostgreSQL down, fast at first, and ends with it. As text,
 * because a file would have to be found both from `dist` and from sources compiled by Jest. The identity check is that of
 * `process-identity.ts`: a number taken over by another process must not be signalled.
 */
export const guardScript = `
const fs = require('node:fs');
const [pid, doomed] = [Number(process.argv[1]), process.argv[3]];
const identity = () => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return undefined;
  }
  try {
    const line = fs.readFileSync('/proc/' + pid + '/stat', 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return fs.existsSync('/proc/self/stat') ? undefined : 'running';
  }
};
const known = identity();
const lives = () => known !== undefined && identity() === known;
const send = (signal) => {
  try {
    if (lives()) process.kill(pid, signal);
  } catch {}
};
const finish = () => {
  if (lives()) return;
  if (doomed) fs.rmSync(doomed, { recursive: true, force: true });
  process.exit(0);
};
let orphaned = false;
const onOrphaned = () => {
  if (orphaned) return;
  orphaned = true;
  send('SIGINT');
  setTimeout(send, 10000, 'SIGQUIT');
  setTimeout(() => process.exit(1), 20000);
  setInterval(finish, 50);
};
process.stdin.on('end', onOrphaned).on('close', onOrphaned).on('error', onOrphaned).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
`;
