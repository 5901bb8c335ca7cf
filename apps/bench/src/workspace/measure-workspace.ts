import { poolFor } from '@amtsweg/pg';
import { COLLEAGUE, measureLive, openCases } from './measure-live.js';
import type { LiveTimes } from './measure-live.js';
import { measureFirstView } from './measure-first-view.js';
import type { FirstView } from './measure-first-view.js';
import { openBrowser } from './open-browser.js';
import { startProduct } from './product-server.js';

/** What people at their browsers wait for. */
export interface WorkspaceMeasurement {
  readonly live: LiveTimes;
  /** A sentence where there is no browser. */
  readonly views: readonly FirstView[] | string;
}

/** How often the inbox is viewed for the first time. */
const VIEWS = 5;

/** Starts the product on a database with an organisation and a filled inbox, and measures what people wait for. */
export async function measureWorkspace(
  projectRoot: string,
  databaseUrl: string,
  actions: number,
  progress: (line: string) => void,
): Promise<WorkspaceMeasurement> {
  await seatColleague(databaseUrl);
  const server = await startProduct(projectRoot, databaseUrl);
  try {
    const cases = await openCases(server, actions);
    const browser = await openBrowser();
    try {
      const views = typeof browser === 'string' ? browser : await measureFirstView(server, browser, VIEWS);
      progress(`workspace ${typeof views === 'string' ? views : `viewed ${views.length} times`}`);
      const live = await measureLive(server, browser, cases);
      progress(`workspace ${live.event.length} actions`);
      return { live, views };
    } finally {
      if (typeof browser !== 'string') await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function seatColleague(databaseUrl: string): Promise<void> {
  const owner = poolFor(databaseUrl, { max: 1 });
  try {
    await owner.query(
      `with person as (
         insert into amtsweg.app_user (user_id, name, roles) values ($1, 'Kim Vergleich', '{clerk}')
         on conflict (user_id) do nothing)
       insert into amtsweg.post_holder (post, user_id, valid_from)
       select post, $1, '2020-01-01' from unnest(array['32.1/clerk', '32.1/mailroom']) post
       on conflict do nothing`,
      [COLLEAGUE],
    );
  } finally {
    await owner.end();
  }
}
