import { enterOrganisation } from '@amtsweg/identity-store';
import { migrate } from '@amtsweg/migrations';
import { ensureDatabase, poolFor } from '@amtsweg/pg';

/** Makes a database beside the others' for an office with the posts and people of the demo town and no cases. */
export async function prepareInbox(serverUrl: string): Promise<string> {
  // Loaded late: what loading the catalogue takes is measured before.
  const { organisation } = await import('@amtsweg/workflows');
  const url = await ensureDatabase(serverUrl, 'inbox');
  await migrate(url, new Date());
  const owner = poolFor(url, { max: 1 });
  try {
    await enterOrganisation(owner, organisation, '2020-01-01');
  } finally {
    await owner.end();
  }
  return url;
}
