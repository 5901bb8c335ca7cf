import { townPlans } from '@amtsweg/demo';
import { poolFor } from '@amtsweg/pg';
import { catalogue } from '@amtsweg/workflows';
import { planJourneys } from './journeys/plan-journeys.js';
import { runJourneys } from './journeys/run-journeys.js';
import { eventually } from './testing/eventually.js';
import { TestServers } from './testing/test-servers.js';

const servers = new TestServers();

afterAll(() => servers.close());

test('a case that is opened at the api process gets its documents from the worker process', async () => {
  // One home for both: they share the master key.
  const home = await servers.home();
  const env = { DATABASE_URL: await servers.database('prepared') };
  const [api, worker] = await Promise.all([
    servers.start({ home, env, role: 'api' }),
    servers.start({ home, env, role: 'worker' }),
  ]);
  expect(worker.output).not.toContain('Amtsweg läuft');
  const entries = catalogue.filter(({ procedure }) => procedure.key === 'meldebescheinigung');
  const plan = planJourneys(entries, false);
  const walked = await runJourneys(plan, { api: await servers.api(api, home), atOnce: 4, run: 'split' });
  expect(walked.map(({ fault }) => fault)).toEqual(plan.map(() => null));
  expect(await worker.end('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(await api.end('SIGTERM')).toEqual({ code: 0, signal: null });
});

test('a job that a killed worker had in hand is done by the next one', async () => {
  const home = await servers.home();
  const env = { DATABASE_URL: await servers.database('prepared') };
  const server = await servers.start({ home, env, role: 'api' });
  const api = await servers.api(server, home);
  const entries = catalogue.filter(({ procedure }) => procedure.key === 'meldebescheinigung');
  const plan = planJourneys(entries, false).filter(({ journey }) => journey.ending === 'closed');
  const walking = runJourneys(plan, { api, atOnce: 1, run: 'abandoned' });
  const owner = poolFor(env.DATABASE_URL, { max: 1 });
  servers.andClose(() => owner.end());
  // What a kill -9 leaves behind, two minutes later.
  await eventually(
    () =>
      owner.query(
        `update graphile_worker._private_jobs
         set locked_at = now() - interval '2 minutes', locked_by = 'dead', attempts = attempts + 1`,
      ),
    ({ rowCount }) => (rowCount ?? 0) > 0,
  );
  await servers.start({ home, env, role: 'worker' });
  expect((await walking).map(({ fault }) => fault)).toEqual([null]);
});

test('processes that are started together on an empty database make one town and one key', async () => {
  const home = await servers.home();
  const env = { DATABASE_URL: await servers.database('empty') };
  const started = await Promise.all([
    servers.start({ home, env, role: 'api' }),
    servers.start({ home, env, role: 'worker' }),
    servers.start({ home, env, role: 'worker' }),
  ]);
  const api = await servers.api(started[0], home);
  const { items } = await api.get<{ items: unknown[] }>('r.auditor', '/api/v1/cases?limit=200');
  expect(items).toHaveLength(townPlans(new Date()).length);
});
