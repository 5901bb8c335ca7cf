import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileProcedure, walkJourney } from '@amtsweg/procedure';
import { catalogue } from './index.js';

const time = { instant: '2026-01-12T09:00:00Z', today: '2026-01-12' };

describe.each(catalogue.map((entry) => [entry.procedure.key, entry] as const))(
  '%s',
  (key, { procedure, journeys }) => {
    test('is JSON and lies in the folder of its domain', () => {
      expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure);
      expect(existsSync(join(__dirname, procedure.domain, `${key}.ts`))).toBe(true);
    });

    test('has a machine that compiles', () => {
      expect(compileProcedure(procedure).machine.id).toBe(key);
    });

    test.each(journeys.map((journey) => [journey.title, journey] as const))('%s', (_, journey) => {
      expect(walkJourney(procedure, journey, time).ending).toBe(journey.ending);
    });
  },
);
