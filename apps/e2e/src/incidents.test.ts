import { contentHash } from '@amtsweg/audit-store';
import { registerProcedures } from '@amtsweg/cases-store';
import type { JsonObject } from '@amtsweg/kernel';
import { poolFor } from '@amtsweg/pg';
import type { Procedure } from '@amtsweg/procedure';
import { catalogue } from '@amtsweg/workflows';
import { CaseDesk } from './journeys/case-desk.js';
import type { CaseView, CommandAnswer, IncidentView } from './journeys/case-view.js';
import { eventually } from './testing/eventually.js';
import { TestServers } from './testing/test-servers.js';

const servers = new TestServers();

afterAll(() => servers.close());

/** A procedure whose letters have no title: the renderer refuses a PDF that no screen reader can announce. */
function withoutTitles(procedure: Procedure): Procedure {
  const documents = Object.entries(procedure.documents).map(([name, document]) => [name, { ...document, title: '' }]);
  return { ...procedure, documents: Object.fromEntries(documents) };
}

test('a document that cannot be typeset is an incident, and issued once it is mended and tried again', async () => {
  const entry = catalogue.find(({ procedure }) => procedure.key === 'meldebescheinigung');
  const [journey] = entry?.journeys ?? [];
  if (entry === undefined || journey === undefined) throw new Error('the catalogue lacks meldebescheinigung');
  const home = await servers.home();
  const env = { DATABASE_URL: await servers.database('prepared') };
  const owner = poolFor(env.DATABASE_URL, { max: 1 });
  const first = await servers.start({ home, env });
  const broken = withoutTitles(entry.procedure);
  const hash = contentHash(broken as unknown as JsonObject);
  await registerProcedures(owner, [{ procedure: broken, hash }], new Date());

  const api = await servers.api(first, home);
  const body = { procedure: entry.procedure.key, form: journey.form };
  const { caseId } = await api.command<CommandAnswer>('b.ozturk', '/api/v1/cases', body, 'application');
  const incidents = async (): Promise<readonly IncidentView[]> =>
    (await api.get<{ items: IncidentView[] }>('v.admin', '/api/v1/incidents')).items;
  expect(await incidents()).toEqual([]);
  const { machine } = await api.get<{ machine: Procedure['machine'] }>(
    null,
    `/api/v1/procedures/${entry.procedure.key}/machine`,
  );
  expect(machine).toEqual(broken.machine);
  // TODO: to the step whose letter fails
  expect(caseId).toBeDefined();
  await owner.end();
});
