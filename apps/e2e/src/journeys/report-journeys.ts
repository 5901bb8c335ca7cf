import type { WalkedJourney } from './walked-journey.js';

interface Row {
  readonly procedure: string;
  readonly ending: string;
  readonly result: string;
  readonly cases: string;
}

/** A table of procedures and endings with the cases that got there, and below it what failed. */
export function reportJourneys(walked: readonly WalkedJourney[]): string {
  const rows = [
    { procedure: 'procedure', ending: 'ending', result: 'result', cases: 'cases' },
    ...rowsOf(walked),
  ];
  const width = (column: 'procedure' | 'ending' | 'result'): number =>
    Math.max(...rows.map((row) => row[column].length));
  const [procedure, ending, result] = [width('procedure'), width('ending'), width('result')];
  const lines = rows.map(
    (row) =>
      `${row.procedure.padEnd(procedure)}  ${row.ending.padEnd(ending)}  ${row.result.padEnd(result)}  ${row.cases}`,
  );
  const failed = walked.filter(({ fault }) => fault !== null);
  const faults = failed.map(
    ({ procedure: { key }, journey, caseNumber, fault }) =>
      `${key}, "${journey.title}" (${caseNumber ?? 'no case'}): ${fault ?? ''}`,
  );
  const procedures = new Set(walked.map((one) => one.procedure.key)).size;
  const sum = [
    counted(procedures, 'procedure'),
    counted(rows.length - 1, 'ending'),
    counted(walked.length, 'journey'),
    `${failed.length} failed`,
  ].join(', ');
  return [...lines, '', ...faults, ...(faults.length === 0 ? [] : ['']), sum].join('\n');
}

function rowsOf(walked: readonly WalkedJourney[]): Row[] {
  const groups = new Map<string, WalkedJourney[]>();
  for (const one of walked) {
    const key = `${one.procedure.key} ${one.journey.ending}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): Row => {
    const [first] = group;
    const failed = group.filter(({ fault }) => fault !== null).length;
    return {
      procedure: first?.procedure.key ?? '',
      ending: first?.journey.ending ?? '',
      result: failed === 0 ? 'ok' : 'FAILED',
      cases: group.map(({ caseNumber }) => caseNumber ?? '–').join(' '),
    };
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
