import { quantile } from '../quantile.js';
import { table } from '../table.js';
import { whole } from '../whole.js';
import type { InboxMeasurement, ReadTimes } from './measure-inbox.js';

/** The product's median of a read against that of the statement by hand. */
export function readRatio({ product, byHand }: ReadTimes): number {
  return quantile(product, 0.5) / quantile(byHand, 0.5);
}

/** The section about inboxes. */
export function reportInbox({ size, seen, reads }: InboxMeasurement): string {
  const row = (read: ReadTimes): string[] => [
    read.person,
    read.name,
    ...[read.product, read.byHand].flatMap((times) =>
      [0.5, 0.99].map((part) => quantile(times, part).toFixed(2)),
    ),
    readRatio(read).toFixed(2),
    whole(read.product.length),
  ];
  return [
    `Inbox (${whole(size.tasks)} tasks of ${whole(size.cases)} cases, ${whole(size.open)} open; a clerk with five posts sees ` +
      `${whole(seen.clerk)}, a lead of two units ${whole(seen.lead)}; ms from call to rows, pages of 50)`,
    table(
      [['who', 'what', 'p50', 'p99', 'by hand p50', 'p99', 'product / by hand', 'times'], ...reads.map(row)],
      [0, 1],
    ),
    'By hand: the plain statement for the same rows, which knows neither substitution nor cases that are kept from\n' +
      'somebody. Rows are compared once; then the two take turns in one session.',
  ].join('\n\n');
}
