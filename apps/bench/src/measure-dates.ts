import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { computeDeadline } from '@amtsweg/deadlines';
import type { DeadlineRequest, NotificationRule } from '@amtsweg/deadlines';
import { isRefusal } from '@amtsweg/kernel';
import { seeded } from './seeded.js';

/** How fast deadlines are computed, on one thread. */
export interface DatesMeasurement {
  readonly dates: number;
  readonly perSecond: number;
  /** Over all last days and ends: nothing was left out, and two runs of the same length computed the same. */
  readonly checksum: string;
}

/** All rules but the mailbox of § 9 OZG, which no law knows at the beginning of 2020. */
const RULES: readonly NotificationRule[] = [
  'vwvfg-post',
  'vwvfg-electronic',
  'vwvfg-portal-retrieval',
  'ao-post',
  'ao-electronic',
  'ao-post-abroad',
  'sgbx-post',
  'formal-service',
  'registered-letter',
  'public-notice',
  'authority-set',
  'event',
  'start-of-day',
];

const PERIODS = ['P3D', 'P10D', 'P2W', 'P6W', 'P1M', 'P3M', 'P1Y', 'P5WD', 'P20WD', 'PT24H', 'PT72H'];

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);

/** All days from 2020 to 2035. */
const STARTS = Array.from({ length: (Date.UTC(2036, 0, 1) - FIRST) / DAY }, (_, day) =>
  new Date(FIRST + day * DAY).toISOString().slice(0, 10),
);

/** Requests are made and results are looked at in portions, outside the measured time. */
const PORTION = 10_000;

/** Computes so many deadlines with their derivations: every day in turn, rule, period and movement drawn by a seed. */
export function measureDates(dates: number): DatesMeasurement {
  // V8 compiles, and the holidays of the years are found, before anything is measured.
  requestsFrom(0, PORTION, seeded(0)).forEach(computeDeadline);
  const draw = seeded(1);
  const checksum = createHash('sha256');
  let milliseconds = 0;
  for (let done = 0; done < dates; done += PORTION) {
    const requests = requestsFrom(done, Math.min(PORTION, dates - done), draw);
    const began = performance.now();
    const results = requests.map(computeDeadline);
    milliseconds += performance.now() - began;
    for (const [index, result] of results.entries()) {
      if (isRefusal(result)) throw new Error(`${JSON.stringify(requests[index])}: ${result.detail}`);
      checksum.update(`${result.lastDay} ${result.endsAt}\n`);
    }
  }
  return {
    dates,
    perSecond: dates / (milliseconds / 1000),
    checksum: checksum.digest('hex').slice(0, 12),
  };
}

function requestsFrom(first: number, length: number, draw: (below: number) => number): DeadlineRequest[] {
  return Array.from({ length }, (_, index) => ({
    rule: at(RULES, draw(RULES.length)),
    start: at(STARTS, (first + index) % STARTS.length),
    period: at(PERIODS, draw(PERIODS.length)),
    endMoves: draw(4) > 0,
  }));
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing stands at ${index}`);
  return found;
}
