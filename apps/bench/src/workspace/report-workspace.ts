import { median } from '../median.js';
import { quantile } from '../quantile.js';
import { table } from '../table.js';
import { whole } from '../whole.js';
import type { FirstView } from './measure-first-view.js';
import type { WorkspaceMeasurement } from './measure-workspace.js';

/** The section about people at their browsers. */
export function reportWorkspace({ live, views }: WorkspaceMeasurement): string {
  const times = (name: string, found: readonly number[] | string): string[] =>
    typeof found === 'string'
      ? [name, '–', '–', found]
      : [name, ...[0.5, 0.99].map((part) => quantile(found, part).toFixed(0)), ''];
  return [
    `Workspace (the product's API over HTTP on the same database; ${live.event.length} claims, one after the other)`,
    table(
      [
        ['ms from sending a claim', 'p50', 'p99', ''],
        times('answered', live.answered),
        times('event at a colleague', live.event),
        times("row in a colleague's browser", live.list),
      ],
      [0, 3],
    ),
    'A list in the browser looks with the first change and once more 0.7 s later, so that bursts cost two looks.',
    typeof views === 'string' ? `First view of the inbox: ${views}` : firstView(views),
  ].join('\n\n');
}

function firstView(views: readonly FirstView[]): string {
  const [first] = views;
  const transfers = first?.transfers ?? [];
  const sum = (pick: (one: FirstView['transfers'][number]) => number): number =>
    transfers.reduce((total, one) => total + pick(one), 0);
  const middle = (pick: (view: FirstView) => number): string => whole(median(views.map(pick)));
  return [
    `First view of the inbox (empty cache; medians of ${views.length}, transfers of the first)`,
    table([
      ['kind', 'requests', 'bytes on the wire', 'unpacked'],
      ...transfers.map(({ kind, requests, bytes, content }) => [
        kind,
        ...[requests, bytes, content].map(whole),
      ]),
      [
        'altogether',
        whole(sum(({ requests }) => requests)),
        whole(sum(({ bytes }) => bytes)),
        whole(sum(({ content }) => content)),
      ],
    ]),
    table([
      ['figure', 'found'],
      ['ms until the first row', middle(({ firstRowMs }) => firstRowMs)],
      ['ms in scripts', middle(({ scriptMs }) => scriptMs)],
      ['ms in tasks of the main thread', middle(({ taskMs }) => taskMs)],
      ['long tasks (more than 50 ms)', middle(({ longTasksMs }) => longTasksMs.length)],
      ['longest task (ms)', middle(({ longTasksMs }) => Math.max(0, ...longTasksMs))],
    ]),
  ].join('\n\n');
}
