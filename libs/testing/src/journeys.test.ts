import { catalogue } from '@amtsweg/workflows';
import { replayCase } from '@amtsweg/audit-shell';
import { CaseDriver, MovedClock } from '@amtsweg/demo';
import { faultsOfCase } from './faults-of-case.js';
import { openTestOffice, type TestOffice } from './test-office.js';

const START = '2026-01-12T09:00:00Z';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

describe.each(catalogue.map((entry) => [entry.procedure.key, entry] as const))(
  '%s on the real engine and database',
  (key, { journeys }) => {
    test.each(journeys.map((journey) => [journey.title, journey] as const))('%s', async (_, journey) => {
      // Each story has its own time: one takes an hour, another three years.
      const driver = await CaseDriver.open({ ...office, clock: new MovedClock(START) }, key, journey.form);
      for (const step of journey.steps) {
        await driver.take(step);
        expect(await faultsOfCase(office, driver.caseId)).toEqual([]);
      }
      const { rows } = await office.pool.query('select status, ending from cases where case_id = $1', [
        driver.caseId,
      ]);
      expect(rows[0]).toEqual({ status: 'done', ending: journey.ending });
      expect(await replayCase(office, driver.caseId)).toMatchObject({ ok: true, mismatch: null });
    });
  },
);
