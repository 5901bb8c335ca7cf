import type { CatalogueMeasurement } from './measure-catalogue.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** The section about the catalogue. */
export function reportCatalogue(measured: CatalogueMeasurement): string {
  const { procedures, loading, hashing, checking, registering, compiling, compiledBytes } = measured;
  const warm = loading + hashing + registering;
  const rows = [
    ['figure', 'found', 'budget', 'how it is read'],
    ['warm start (ms)', whole(warm), '2,000', 'loading, versions and registering what is known already'],
    ['loading (ms)', whole(loading), '–', 'evaluating all procedure files'],
    ['versions (ms)', whole(hashing), '–', 'canonical form and SHA-256 of each document'],
    ['registering (ms)', whole(registering), '–', 'one statement for all of them'],
    ['checking (ms)', whole(checking), '–', 'all rules; at a warm start nothing is new'],
    ['compiling (ms)', whole(compiling), '–', 'all machines at once; the product compiles on first use'],
    [
      'memory compiled (MB)',
      whole(compiledBytes / 1_000_000),
      '–',
      'heap that all compiled machines take, after collecting garbage',
    ],
  ];
  return `Catalogue (${whole(procedures)} procedures, one process)\n\n${table(rows, [0, 3])}`;
}
