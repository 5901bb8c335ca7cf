import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as procedureLibrary from '@amtsweg/procedure';
import {
  checkProcedure,
  coverProcedure,
  walkJourney,
  type Journey,
  type Procedure,
} from '@amtsweg/procedure';

const guide = readFileSync(join(__dirname, '../docs/new-service.md'), 'utf8');
const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

/** What a listing of the guide exports by default; it may import the library and nothing else. */
function listing(name: string): unknown {
  const [, source] = new RegExp(`\`\`\`ts ${name}\n([\\s\\S]*?)\n\`\`\``).exec(guide) ?? [];
  if (source === undefined) throw new Error(`the guide has no listing "${name}"`);
  const { code } = transformSync(source, {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  const exported: { default?: unknown } = {};
  const load = (from: string): unknown => {
    if (from !== '@amtsweg/procedure') throw new Error(`the guide imports ${from}`);
    return procedureLibrary;
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the guide is our own text.
  new Function('exports', 'require', code)(exported, load);
  return exported.default;
}

describe('the service that the guide writes in fifteen minutes', () => {
  const procedure = listing('procedure') as Procedure;
  const journeys = listing('journeys') as readonly Journey[];

  test('has no finding', () => {
    expect(checkProcedure(procedure)).toEqual([]);
  });

  test.each(journeys.map((journey) => [journey.title, journey] as const))('%s', (_, journey) => {
    expect(walkJourney(procedure, journey, time).ending).toBe(journey.ending);
  });

  test('leaves no way untaken', () => {
    const { transitions, states, endings, faults } = coverProcedure(procedure, journeys, time);
    expect([...transitions.missing, ...states.missing, ...endings.missing, ...faults]).toEqual([]);
  });
});
