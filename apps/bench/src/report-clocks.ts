import { SWEEP_BUDGET, WORKERS } from './measure-clocks.js';
import type { ClocksMeasurement } from './measure-clocks.js';
import { median } from './median.js';
import { sweepRatios } from './sweep-ratios.js';
import { table } from './table.js';
import { whole } from './whole.js';
import { rateOf } from './work.js';
import type { Work } from './work.js';

/** The section about clocks: the rate of a sweep beside that of human steps, and what either costs. */
export function reportClocks({ clocks, rounds }: ClocksMeasurement): string {
  const cost = (name: string, works: readonly Work[]): string[] => [
    name,
    whole(median(works.map(rateOf))),
    median(works.map((work) => work.nodeMs / work.count)).toFixed(2),
    median(works.map((work) => (work.postgresMs ?? NaN) / work.count)).toFixed(2),
    whole(median(works.map((work) => work.walBytes / work.count))),
  ];
  const ratio = median(sweepRatios(rounds));
  const seconds = rounds.reduce((sum, { sweep }) => sum + sweep.seconds, 0);
  return [
    `Clocks (${whole(clocks)} due on as many cases, ${WORKERS} workers; human steps of ${WORKERS} clients; 1 ms sync)`,
    table([
      ['', 'per second', 'CPU ms Node', 'CPU ms PostgreSQL', 'WAL bytes'],
      cost(
        'claim, complete',
        rounds.map(({ steps }) => steps),
      ),
      cost(
        'clock fired',
        rounds.map(({ sweep }) => sweep),
      ),
    ]),
    table(
      [
        ['figure', 'found', 'budget', '', 'how it is read'],
        [
          'sweep / human steps',
          ratio.toFixed(2),
          `≥ ${SWEEP_BUDGET}`,
          ratio >= SWEEP_BUDGET ? 'met' : 'MISSED',
          'a clock that fires costs a step: at 1 the sweep adds nothing to it; median over rounds',
        ],
        [
          'seconds of the sweep',
          seconds.toFixed(1),
          '–',
          '',
          'until nothing was due; that each clock was fired exactly once is checked',
        ],
      ],
      [0, 3, 4],
    ),
  ].join('\n\n');
}
